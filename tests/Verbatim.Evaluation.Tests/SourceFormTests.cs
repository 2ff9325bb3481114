using Verbatim.Evaluation.Quotes;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Tests;

public sealed class SourceFormTests
{
    [Theory]
    [InlineData("she", "pronoun")]
    [InlineData("They all", "pronoun")]
    [InlineData("Ada Quist", "name")]
    [InlineData("Ada Quist of the harbour board", "name")]
    [InlineData("the harbour master", "description")]
    [InlineData("a sailor familiar with Lille", "description")]
    [InlineData("Lille's oldest sailor", "description")]
    public void Sorts_speakers_by_the_head_of_the_phrase(string source, string form) =>
        Assert.Equal(form, SourceForm.Of(source, new Extent(0, source.Length)));

    [Theory]
    [InlineData("Sailors wept. The sailors slept.", 7, "description")]
    [InlineData("Mayor wept. The mayor slept.", 5, "name")]
    public void A_capital_at_the_start_may_be_a_common_noun(string text, int end, string form) =>
        Assert.Equal(form, SourceForm.Of(text, new Extent(0, end)));

    [Theory]
    [InlineData("Dr. Quist wept. He slept.", 2)]
    [InlineData("The boat of Quist Co. sank in Jan. 1900. They wept.", 2)]
    [InlineData("“Why?” Ada Quist asked. He slept.", 2)]
    [InlineData("“Why?” Ada Quist slept. He wept.", 3)]
    public void Sentences_end_at_stops_that_belong_to_no_word(string paragraph, int count) =>
        Assert.Equal(count, Sentences.Of(paragraph, new Extent(0, paragraph.Length)).Count);
}

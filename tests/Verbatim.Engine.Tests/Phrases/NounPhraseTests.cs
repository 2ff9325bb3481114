using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Tests.Phrases;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("The former head of the harbour board resigned.", "The former head of the harbour board")]
    [InlineData("Orla Quill’s three new boats sank.", "Orla Quill’s three new boats")]
    [InlineData("She resigned.", "She")]
    [InlineData("A 54-year-old baker resigned.", "A 54-year-old baker")]
    [InlineData("Some of the sailors resigned.", "Some of the sailors")]
    public void Reads_forward(string text, string expected)
    {
        var tagged = new TaggedText(text);

        Assert.True(new NounPhrases(tagged.Context).TryRead(0, tagged.Count, out TokenRange phrase));
        Assert.Equal(expected, tagged.Words(phrase));
    }

    [Fact]
    public void Reads_nothing_where_a_verb_stands()
    {
        var tagged = new TaggedText("They resigned.");

        Assert.False(new NounPhrases(tagged.Context).TryRead(1, tagged.Count, out _));
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Tests.Phrases;

public sealed class VerbGroupTests
{
    [Theory]
    [InlineData("She has also said it was late.", "said", "has also said", false, false)]
    [InlineData("She would not say it was late.", "say", "would not say", false, true)]
    [InlineData("She was told it was late.", "told", "was told", true, false)]
    [InlineData("She pointed out it was late.", "pointed", "pointed out", false, false)]
    [InlineData("She didn’t say it was late.", "say", "didn’t say", false, true)]
    [InlineData("She later added it was late.", "added", "later added", false, false)]
    public void Takes_auxiliaries_and_adverbs(string text, string verb, string expected, bool passive, bool negated)
    {
        var tagged = new TaggedText(text);

        Assert.True(new VerbGroups(tagged.Context).TryRead(0, tagged.IndexOf(verb), tagged.Count, out VerbGroup group));
        Assert.Equal(expected, tagged.Words(group.Tokens));
        Assert.Equal(passive, group.Passive);
        Assert.Equal(negated, group.Negated);
    }

    [Theory]
    [InlineData("The claims were false.", "claims")]
    [InlineData("The boat sank.", "sank")]
    public void Reads_nothing_else(string text, string word)
    {
        var tagged = new TaggedText(text);

        Assert.False(new VerbGroups(tagged.Context).TryRead(0, tagged.IndexOf(word), tagged.Count, out _));
    }

    [Fact]
    public void Knows_a_participle_that_depends_on_another_verb()
    {
        var tagged = new TaggedText("She shook her head, adding it was late.");

        Assert.True(new VerbGroups(tagged.Context).TryRead(0, tagged.IndexOf("adding"), tagged.Count, out VerbGroup group));
        Assert.True(group.Dependent);
    }
}

using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Tests.Phrases;

public sealed class PhraseDataTests
{
    [Theory]
    [InlineData("adjectives", 0)]
    [InlineData("cue-adjectives", 1)]
    [InlineData("cue-nouns", 2)]
    [InlineData("cue-phrases", 1)]
    [InlineData("function-words", 1)]
    [InlineData("noun-verbs", 1)]
    [InlineData("nouns", 1)]
    [InlineData("reporting-verbs", 4)]
    [InlineData("verbs", 1)]
    [InlineData("word-endings", 1)]
    public void Files_are_sorted_unique_and_complete(string file, int fields)
    {
        List<LexiconEntry> entries = [.. LexiconReader.Read("en", file)];

        Assert.NotEmpty(entries);
        for (int i = 0; i < entries.Count; i++)
        {
            Assert.Equal(fields, entries[i].FieldCount);
            Assert.All(Enumerable.Range(0, fields), field => Assert.False(entries[i].Field(field).IsEmpty));
            Assert.True(
                i == 0 || string.CompareOrdinal(entries[i - 1].Key.ToString(), entries[i].Key.ToString()) < 0,
                $"{file}: {entries[i].Key} is out of order");
        }
    }

    [Theory]
    [InlineData("reporting-verbs")]
    [InlineData("verbs")]
    public void Verbs_have_four_forms_beside_the_base(string file) =>
        Assert.All(LexiconReader.Read("en", file), static e => Assert.Equal(4, e.Field(0).ToString().Split(',').Length));
}

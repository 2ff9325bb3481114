using Verbatim.Engine.Languages;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Tests.Languages;

public sealed class LexiconFileTests
{
    [Fact]
    public void Comments_and_empty_lines_are_no_entries() =>
        Assert.Equal(["quay", "ferry boat"], Keys("# words | with a bar\n\nquay\n  \nferry boat | x\n"));

    [Fact]
    public void The_last_line_needs_no_end() => Assert.Equal(["quay", "ferry"], Keys("quay\nferry"));

    [Fact]
    public void Fields_stand_between_bars_without_the_blanks_around_them()
    {
        LexiconEntry entry = Assert.Single(new LexiconFile("ferry | a b |  | c\n"));

        Assert.Equal(3, entry.FieldCount);
        Assert.Equal(["a b", "", "c", "", ""], Enumerable.Range(0, 5).Select(i => entry.Field(i).ToString()));
    }

    [Fact]
    public void A_line_without_bars_has_no_fields()
    {
        LexiconEntry entry = Assert.Single(new LexiconFile("ferry\n"));

        Assert.Equal(0, entry.FieldCount);
        Assert.True(entry.Field(0).IsEmpty);
    }

    [Theory]
    [InlineData("k | a, b ,c", "a|b|c")]
    [InlineData("k | a,,c", "a||c")]
    [InlineData("k | a,", "a|")]
    [InlineData("k", "")]
    public void Items_are_trimmed_and_empty_ones_kept(string line, string expected)
    {
        var items = new List<string>();
        foreach (LexiconField item in Assert.Single(new LexiconFile(line)).Field(0).Split(','))
        {
            items.Add(item.ToString());
        }

        Assert.Equal(expected.Split('|'), items);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-7", -7)]
    [InlineData("+3", 3)]
    public void Numbers_are_whole(string text, int expected) => Assert.Equal(expected, Field(text).ToNumber());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.ThrowsAny<Exception>(() => Field(text).ToNumber());

    [Fact]
    public void Members_are_named_in_either_case_with_hyphens_between_their_words()
    {
        var names = new FieldNames<WordClass>();

        Assert.Equal(WordClass.CuePhrase, names.Get(Field("cue-phrase")));
        Assert.Equal(WordClass.Noun, names.Get(Field("Noun")));
        Assert.False(names.TryGet(Field("nou"), out _));
        Assert.False(names.TryGet(Field("nouns"), out _));
        Assert.False(names.TryGet(Field(""), out _));
    }

    [Fact]
    public void Equal_forms_of_a_verb_are_one_word()
    {
        var words = new VerbWords();
        words.Read(Assert.Single(new LexiconFile("put | puts, put, put, putting")));

        Assert.Equal(["put", "puts", "putting"], Enumerable.Range(0, words.Count).Select(i => words.Word(i).ToString()));
        Assert.Equal(VerbForms.Base | VerbForms.Past | VerbForms.Participle, words.Forms(0));
        Assert.Equal(VerbForms.Third, words.Forms(1));
        Assert.Equal(VerbForms.Gerund, words.Forms(2));
    }

    private static IEnumerable<string> Keys(string text) => new LexiconFile(text).Select(static e => e.Key.ToString());

    private static LexiconField Field(string text) => Assert.Single(new LexiconFile("k | " + text)).Field(0);
}

using CsCheck;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Invariants;

public sealed class InvariantTests
{
    [Fact]
    public void Every_text_gives_a_sound_model() => Texts.Any.Sample(static text => DocumentInvariants.Check(Read(text)));

    [Fact]
    public void Words_that_the_language_knows_give_a_sound_model() =>
        Texts.Known.Sample(static text => DocumentInvariants.Check(Read(text)), iter: 5_000);

    [Fact]
    public void Every_word_that_the_language_knows_may_stand_alone() => Parallel.ForEach(Texts.KnownWords(), static word =>
    {
        for (int which = 0; which < 3; which++)
        {
            string alone = Texts.InCase(word, which);
            foreach (string text in (string[])[alone, "“" + alone, "1 " + alone, "$1 " + alone, alone + " 1", alone + ".", "Ann " + alone, alone + " of"])
            {
                DocumentInvariants.Check(Read(text));
            }
        }
    });

    [Theory]
    [InlineData("4 USD5")]
    [InlineData("MP")]
    [InlineData("$")]
    [InlineData("between 3 and")]
    public void A_text_of_any_number_of_tokens_may_end_in_it(string end)
    {
        for (int tokens = 0; tokens < 80; tokens++)
        {
            DocumentInvariants.Check(Read(string.Concat(Enumerable.Repeat("7;", tokens)) + " " + end));
        }
    }

    [Fact]
    public void Every_seed_gives_a_sound_model() =>
        Assert.All(Repository.Seeds, static path => DocumentInvariants.Check(Read(File.ReadAllText(path))));

    [Fact]
    public void The_same_text_gives_the_same_model() => Texts.Any.Sample(static text => Assert.Equal(Read(text), Read(text)));

    [Fact]
    public void The_text_stands_as_it_was() => Texts.Any.Sample(static text =>
    {
        Document document = Read(text);
        string expected = text.StartsWith('\uFEFF') ? text[1..] : text;

        Assert.True(document.Text == expected || document.Findings.Any(static f => f.Id == "VRB0001"));
    });

    [Fact]
    public void Line_ends_change_no_name_and_no_kind() => Gen.OneOf(Texts.Patched, Texts.Damaged).Sample(static text =>
    {
        string plain = text.ReplaceLineEndings("\n").Replace('\u2028', ' ');
        string expected = Outline(Read(plain));

        Assert.Equal(expected, Outline(Read(plain.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Outline(Read(plain.Replace('\n', '\r'))));
    });

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Texts.Damaged.Sample(static text =>
    {
        string plain = text.TrimStart('\uFEFF');

        Assert.Equal(Read(plain), Read('\uFEFF' + plain));
    });

    [Fact]
    public void Other_options_and_paths_are_no_reason_to_fail()
    {
        Document document = DocumentReader.Read("Boats.", @"C:\news\boats.txt", new ReadOptions(Language: "xx"));

        Assert.Equal("C:/news/boats.txt", document.Path);
        Assert.Equal("Boats", document.TypeName);
    }

    [Fact]
    public void Work_that_is_cancelled_stops() =>
        Assert.Throws<OperationCanceledException>(static () => DocumentReader.Read("Boats.", "a.txt", ReadOptions.Default, new CancellationToken(true)));

    private static Document Read(string text) => DocumentReader.Read(text, "a.txt", ReadOptions.Default);

    private static string Outline(Document document) => string.Join(
        '\n',
        document.Paragraphs.Select(static p => p.Kind.ToString())
            .Concat(document.Quotes.Select(static q => $"{q.Name} {q.Kind} {q.Speaker?.Name.ReplaceLineEndings("\n")}"))
            .Concat(document.Figures.Select(static f => f.Name))
            .Concat(document.Dates.Select(static d => d.Name))
            .Concat(document.People.Select(static p => p.Identifier)));
}

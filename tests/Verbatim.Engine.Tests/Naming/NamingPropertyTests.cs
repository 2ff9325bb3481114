using CsCheck;
using Verbatim.Engine.Naming;

namespace Verbatim.Engine.Tests.Naming;

public sealed class NamingPropertyTests
{
    private static readonly Gen<string> Words =
        Gen.OneOf(Gen.String, Gen.String["aA zZ.’'\"-0 9É\u0301東½_\u200F\uD83D\uDE00the "]);

    [Fact]
    public void Names_are_valid_identifiers_and_unique() => Words.Array[1, 8].Sample(quotes =>
    {
        var document = new NamedDocument(string.Join('\n', quotes));
        foreach (string quote in quotes)
        {
            document.Quote(quote);
        }

        string[] names = document.Names();

        Assert.All(names, static n => Assert.True(IsIdentifier(n), n));
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static n => Assert.DoesNotContain(n, ReservedNames.ForMembers));
    });

    [Fact]
    public void Every_path_gives_a_valid_type_name() =>
        Words.Sample(path => Assert.True(IsIdentifier(NamingStage.TypeNameOf(path)), path));

    [Fact]
    public void Line_ends_do_not_change_names() => Words.Array[1, 6].Sample(lines =>
    {
        var unix = new NamedDocument(string.Join('\n', lines.Select(OneLine)));
        var windows = new NamedDocument(string.Join("\r\n", lines.Select(OneLine)));

        Assert.Equal(unix.Quote(unix.Context.Text).Names(), windows.Quote(windows.Context.Text).Names());
    });

    [Fact]
    public void Other_quotes_do_not_change_a_name() => Gen.Select(Words, Words).Sample((first, second) =>
    {
        var alone = new NamedDocument(first);
        var beside = new NamedDocument(first + "\n" + second);

        Assert.Equal(alone.Quote(first).Names()[0], beside.Quote(first).Quote(second).Names()[0]);
    });

    [Fact]
    public void Capitals_of_the_next_line_do_not_change_a_name()
    {
        var document = new NamedDocument("AO\nYA8");

        Assert.Equal("AO", document.Quote("AO").Quote("YA8").Names()[0]);
    }

    private static string OneLine(string line) => line.Replace('\r', ' ').Replace('\n', ' ');

    // what the C# specification calls an identifier, keywords aside: those have no capital
    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsLower(name[0]) && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(static c => c == '_' || char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}

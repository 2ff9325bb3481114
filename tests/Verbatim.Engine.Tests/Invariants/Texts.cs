using CsCheck;

namespace Verbatim.Engine.Tests.Invariants;

/// <summary>Makes texts: of pieces that mean something to the engine, and of articles that were damaged.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "The council of Port Ann ", "Ann Lee ", "Bo Ray, the harbour master, ", "said ", "said that ", "told reporters ", "according to ",
        "she ", "he ", "“", "”", "\"", "''", "``", "‘", "’", "'", "«", "»", "„", ", ", ". ", "! ", "? ", "… ", "... ", ": ", "; ", "— ", "- ",
        "(", ")", "[", "]", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u200B", "\u200F", "\uFEFF", "\0", "\uFFFD", "\uD83D\uDE00", "\uD83D",
        "\uDE00", "e\u0301", "東京", "½", "²", "57,000 ", "over 1.5 million ", "between 3 and 5 ", "$3.5bn ", "per cent ", "40% ", "5-3 ",
        "999999999999999999999999999999999 ", "0.00000000000000000000000000000000001 ", "third ", "two-thirds ", "aged 12 ", "degrees ",
        "October 7, 2023 ", "last Monday ", "on 31 February ", "at 5 p.m. ", "the U.S. ", "Mr. ", "J. ", "Inc. ", "https://a.example/b?c=d ",
        "pic.example.com/x ", "@annlee ", "# ", "## ", "• ", "1. ", "* * *", "\n— Harbour News (@harbournews) July 7, 2025\n", "LEE: ",
        "\nBy Ann Lee\n", "\n4 May 2024\n", "\n(The Harbour News)\n", "\nThe post Boats appeared first on Harbour News.\n", "\nRead also: boats\n",
        "<b>", "<a href=\"x\">", "&amp;", "don’t ", "Israel’s ", "I ", "all ", "no ", "was ", "will ", "killed ", "\nThe Long Debate\n", "PORT ANN (HNA) — ",
    ];

    private static readonly string[] Articles = [.. Repository.Seeds.Select(File.ReadAllText)];

    /// <summary>Pieces in any order.</summary>
    public static readonly Gen<string> Patched = OneOf(Pieces).Array[0, 80].Select(static p => string.Concat(p));

    /// <summary>An article with a stretch cut out and pieces put in, or broken off.</summary>
    public static readonly Gen<string> Damaged =
        from article in OneOf(Articles)
        from start in Gen.Int[0, article.Length]
        from length in Gen.Int[0, 400]
        from inserted in OneOf(Pieces).Array[0, 4]
        from breaksOff in Gen.Bool
        let end = breaksOff ? article.Length : Math.Min(article.Length, start + length)
        select article[..start] + string.Concat(inserted) + article[end..];

    private static readonly string[] Joints =
        [" ", " ", " ", " ", "", ", ", "-", " – ", ". ", "\n", "\n\n", ": ", " “", "” ", "’s ", " $", " 3 ", " 2.5 ", "12", " (", ") ", "/", " and ", " of "];

    /// <summary>Words that the language knows in any order and case, few enough that some stand at both ends.</summary>
    public static readonly Gen<string> Known =
        from words in OneOf(KnownWords()).Array[1, 7]
        from cases in Gen.Int[0, 3].Array[7]
        from joints in OneOf(Joints).Array[7]
        from open in Gen.Bool
        select string.Concat(words.Select((word, i) => InCase(word, cases[i]) + (open || i + 1 < words.Length ? joints[i] : "")));

    /// <summary>Any characters at all.</summary>
    public static readonly Gen<string> Arbitrary = Gen.String;

    public static readonly Gen<string> Any = Gen.OneOf(Patched, Patched, Damaged, Known, Arbitrary);

    /// <summary>What the data files know: the words that each of their lines begins with.</summary>
    public static string[] KnownWords() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Verbatim.Engine", "Languages", "en"), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split('|')[0].Trim())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static string InCase(string word, int which) => which switch
    {
        0 => word,
        1 => word.ToUpperInvariant(),
        _ => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..],
    };

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}

using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Speakers;

/// <summary>Compares names of people by first and last name.</summary>
internal static partial class PersonNames
{
    private const int LeastNickname = 3;

    private static readonly HashSet<string> Titles = ReadTitles();
    private static readonly HashSet<string> Suffixes = EngineWords.OfClass("name-parts", 0, ["suffix"]);

    /// <summary>The parts of a name without title and suffix; a nickname in marks gives a second form.</summary>
    public static List<string[]> Forms(string name)
    {
        string plain = Brackets().Split(name, 2)[0].Trim();
        plain = plain.Length > 0 ? plain : name;
        Match nickname = Nicknames().Match(plain);
        IEnumerable<string> variants = nickname.Success
            ? [plain[..nickname.Index] + plain[(nickname.Index + nickname.Length)..], nickname.Groups[1].Value + " " + plain[(nickname.Index + nickname.Length)..]]
            : [plain];
        return [.. variants.Select(Parts).Where(static p => p.Length > 0)];
    }

    public static bool AreEqual(string one, string other) =>
        Forms(one).Exists(a => Forms(other).Exists(b => a.AsSpan().SequenceEqual(b)));

    /// <summary>Whether the last names are the same and the first names do not contradict.</summary>
    public static bool AreSamePerson(string one, string other) =>
        Forms(one).Exists(a => Forms(other).Exists(b => a[^1] == b[^1] && FirstNamesAgree(a, b)));

    private static string[] Parts(string name)
    {
        string plain = Folding.Fold(Possessive().Replace(name, string.Empty).Replace('.', ' '));
        List<string> parts = [.. Words().Matches(plain).Select(static m => m.Value.Trim('-', '\'')).Where(static w => w.Length > 0)];
        while (parts.Count > 1 && Suffixes.Contains(parts[^1]))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        while (parts.Count > 1 && (Titles.Contains(parts[0]) || parts[0] is "the" or "a" or "an"))
        {
            parts.RemoveAt(0);
        }

        return [.. parts];
    }

    // “Dean” is an office and a first name, and of a name nothing may be lost
    private static HashSet<string> ReadTitles()
    {
        var offices = EngineWords.OfClass("roles", 1, ["office"]).SelectMany(static r => r.Split(' ')).ToHashSet(StringComparer.Ordinal);
        offices.ExceptWith(EngineWords.Entries("given-names").Select(static e => e.Key));
        return [.. offices, .. EngineWords.Entries("titles").SelectMany(static e => e.Key.Split(' ')), .. WordList.Read("speaker-titles")];
    }

    // “J.” and “Jim” agree with “James” no less than “Rob” with “Robert”
    private static bool FirstNamesAgree(string[] one, string[] other)
    {
        if (one.Length < 2 || other.Length < 2 || one[0] == other[0])
        {
            return true;
        }

        (string shorter, string longer) = one[0].Length <= other[0].Length ? (one[0], other[0]) : (other[0], one[0]);
        return (shorter.Length == 1 || shorter.Length >= LeastNickname) && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[,(\[]")]
    private static partial Regex Brackets();

    [GeneratedRegex("[“\"'‘]{1,2}([^“”\"'‘’]{2,20})[”\"'’]{1,2}(?=\\s|$)")]
    private static partial Regex Nicknames();

    [GeneratedRegex(@"'s\b|’s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[\w'-]+")]
    private static partial Regex Words();
}

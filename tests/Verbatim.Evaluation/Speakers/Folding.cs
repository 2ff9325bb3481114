using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Speakers;

/// <summary>Makes names comparable.</summary>
internal static partial class Folding
{
    private static readonly Dictionary<char, char> Plain = ReadAccents();

    /// <summary>Small letters without accents, plain apostrophes and spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (char character in text.Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            char small = char.ToLowerInvariant(character);
            folded.Append(Plain.GetValueOrDefault(small, small));
        }

        return folded.ToString();
    }

    /// <summary>The words of a phrase, possessive endings and periods left out.</summary>
    public static string[] Words(string text)
    {
        string plain = Possessives().Replace(Fold(text), string.Empty);
        plain = plain.Replace(".", Initials().IsMatch(plain) ? string.Empty : " ", StringComparison.Ordinal);
        return [.. Parts().Matches(plain).Select(static m => m.Value)];
    }

    private static Dictionary<char, char> ReadAccents()
    {
        var plain = new Dictionary<char, char> { ['\u2019'] = '\'', ['\u2018'] = '\'', ['\u00A0'] = ' ' };
        foreach (string line in WordList.Lines("accents"))
        {
            foreach (char accented in line[4..].Where(static c => c != ' '))
            {
                plain[accented] = line[0];
            }
        }

        return plain;
    }

    [GeneratedRegex(@"'s\b|(?<=s)'(?=\s|$)")]
    private static partial Regex Possessives();

    [GeneratedRegex(@"\w\.\w\.")]
    private static partial Regex Initials();

    [GeneratedRegex(@"[\w@#$&%'-]+")]
    private static partial Regex Parts();
}

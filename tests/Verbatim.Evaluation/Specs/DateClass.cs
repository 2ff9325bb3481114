using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Specs;

/// <summary>Sorts gold dates by how much of the day they write down.</summary>
internal static partial class DateClass
{
    public static string Of(string text)
    {
        string lower = text.ToLowerInvariant();
        bool numeric = Numeric().IsMatch(lower);
        bool month = MonthWord().IsMatch(lower) || (Month().IsMatch(lower) && lower.Any(char.IsDigit));
        if (!numeric && !month)
        {
            return "relative";
        }

        return Year().IsMatch(lower) || ShortYear().IsMatch(lower) || YearWords().IsMatch(lower) ? "full" : "partial";
    }

    [GeneratedRegex(@"\d{1,4}\s*[-/.,]\s*\d{1,2}")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")]
    private static partial Regex MonthWord();

    [GeneratedRegex("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")]
    private static partial Regex Month();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Year();

    [GeneratedRegex(@"\d\s*[-/.,]\s*\d{1,2}\s*[-/.,]\s*\d{2}\b")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\btwo thousand\b|\b(?:seven|eigh|nine)teen\b|\btwenty[ -](?:ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b")]
    private static partial Regex YearWords();
}

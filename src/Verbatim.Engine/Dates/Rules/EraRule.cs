using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“AD 79”, “800 A.D.”, “44 BC”; years before the first have no value.</summary>
internal static class EraRule
{
    private const string Name = "era";

    /// <summary>Reads the year that begins at that number, or at the era before it.</summary>
    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        int next = at;
        int number = TryReadEra(scanner, ref next, out int era) ? next : at;
        int end = number + 1;
        if (scanner.Digits(number, out int year) == 0 || year == 0 || !(number > at || TryReadEra(scanner, ref end, out era)))
        {
            return false;
        }

        match = era > 0 ? DateMatch.Of(at, end, Name, new CalendarDate(year, 0, 0)) : DateMatch.Of(at, end, Name, (string?)null);
        bool named = scanner.IsCapitalised(end) || scanner.IsPlural(end) || (number > at && era < 0);
        return !named && (!scanner.IsJoined(at) || scanner.IsCharacter(at - 1, '('));
    }

    /// <summary>Whether the era says that the year before it is one before the first.</summary>
    public static bool IsBefore(DateScanner scanner, int at) => TryReadEra(scanner, ref at, out int era) && era < 0;

    // “an ad”, “the 2019 ad campaign”
    private static bool TryReadEra(DateScanner scanner, ref int at, out int era)
    {
        era = 0;
        if (!scanner.Is(at, DateRoles.Era) || !(scanner.Tokens[at].Case == LetterCase.Upper || scanner.Tokens[at].Abbreviated)
            || !scanner.Lexicon.Eras.TryMatch(scanner.Tokens, at, scanner.End, out era, out int length))
        {
            return false;
        }

        at += length;
        return true;
    }
}

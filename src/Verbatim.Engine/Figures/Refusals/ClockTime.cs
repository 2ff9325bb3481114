using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Refusals;

/// <summary>“6pm”, “9:35”, “1.05am”, “five o'clock”, “half past six”.</summary>
internal static class ClockTime
{
    private const decimal MostMinutes = 29;
    private const decimal HoursOfDay = 24;
    private const decimal LatestMinute = 0.6m;

    // of “.15”
    private const int MinutesLength = 3;

    public static bool Applies(FigureScan scan, FigureDraft draft)
    {
        int end = draft.Numeral.End;
        int first = draft.Numeral.First;
        bool colonAfter = scan.Is(end, ':') && scan.Touches(end) && scan.IsNumberAt(end + 1) && scan.Touches(end + 1);
        bool colonBefore = scan.Is(first - 1, ':') && scan.Touches(first) && scan.Touches(first - 1) && scan.IsNumberAt(first - 2);
        return IsDeparture(scan, draft) || colonAfter || colonBefore || IsVerse(scan, first) || IsHourInWords(scan, draft)
            || (scan.Has(end, FigureRoles.Clock) && draft.Value is >= 0 and <= 24);
    }

    // “the 9.15 train”, “the 7.42 to Hull”
    private static bool IsDeparture(FigureScan scan, FigureDraft draft)
    {
        int end = draft.Numeral.End;
        ReadOnlySpan<char> digits = scan.Tokens.Characters(draft.Numeral.First);
        bool time = draft.Numeral.Form == NumeralForm.Digits && draft.Sense is null && end == draft.Numeral.First + 1 && scan.IsNumberAt(draft.Numeral.First)
            && digits.Length is MinutesLength + 1 or MinutesLength + 2 && digits[digits.Length - MinutesLength] == '.' && draft.Value < HoursOfDay
            && draft.Value % 1 < LatestMinute;
        return time && scan.Has(draft.Numeral.First - 1, FigureRoles.Definite | FigureRoles.Article)
            && ((scan.IsWordAt(end) && scan.Lexicon.Departures[scan.Tokens[end].Word])
                || (scan.Has(end, FigureRoles.To | FigureRoles.From) && scan.Tags[end + 1] == WordTag.Name));
    }

    // the last number of “1:1-3”
    private static bool IsVerse(FigureScan scan, int first) =>
        scan.IsDash(first - 1) && scan.Touches(first) && scan.IsNumberAt(first - 2) && scan.Is(first - 3, ':') && scan.Touches(first - 2)
            && scan.IsNumberAt(first - 4);

    // “half past six”, “quarter to nine”, “ten past five”
    private static bool IsHourInWords(FigureScan scan, FigureDraft draft)
    {
        int link = draft.Numeral.First - 1;
        if (draft.Sense is not null || !draft.Numeral.IsWhole || draft.Value is <= 0 or > MostMinutes)
        {
            return false;
        }

        if (scan.Has(draft.Numeral.End, FigureRoles.Past))
        {
            return scan.NumeralAt(draft.Numeral.End + 1).Begins;
        }

        NumeralWord minutes = scan.NumeralAt(link - 1);
        bool mixed = scan.NumeralAt(link - 2).Class == NumeralClass.And || scan.NumeralAt(link - 3).Class == NumeralClass.And
            || (scan.IsDash(link - 2) && scan.Touches(link - 1));
        bool part = !mixed && minutes.Class is NumeralClass.Half or NumeralClass.Part && scan.Has(link, FigureRoles.Past | FigureRoles.To);
        return part || (minutes.Begins && scan.Has(link, FigureRoles.Past));
    }
}

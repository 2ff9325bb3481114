using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Reads a whole date, day, month and year: “July 7, 2025”, “7 July 2025”, “7th of July 2025”, “2025-07-07”.</summary>
internal static class WrittenDate
{
    /// <summary>The date that begins at a token.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="at">The index of the first token.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="months">The numbers of the months.</param>
    /// <param name="iso">The date in ISO form.</param>
    /// <returns>The index just past the date's last token; <paramref name="at"/> where no date begins.</returns>
    public static int Read(TokenList tokens, int at, int end, WordMap<int> months, out string iso)
    {
        iso = string.Empty;
        int month = MonthAt(tokens, at, months);
        if (month > 0)
        {
            return ReadMonthFirst(tokens, at, end, month, ref iso);
        }

        if (tokens[at].Kind != TokenKind.Number)
        {
            return at;
        }

        return tokens[at].Length == 4 ? ReadYearFirst(tokens, at, end, ref iso) : ReadDayFirst(tokens, at, end, months, ref iso);
    }

    private static int ReadMonthFirst(TokenList tokens, int at, int end, int month, ref string iso)
    {
        int day = at + 1 < end ? NumberAt(tokens, at + 1, 2) : 0;
        int next = SkipOrdinal(tokens, at + 2, end);
        next = next < end && tokens.Is(next, ',') ? next + 1 : next;
        return Finish(tokens, at, next, end, month, day, ref iso);
    }

    private static int ReadDayFirst(TokenList tokens, int at, int end, WordMap<int> months, ref string iso)
    {
        int day = NumberAt(tokens, at, 2);
        int next = SkipOrdinal(tokens, at + 1, end);
        next = next < end && tokens[next].Kind == TokenKind.Word && tokens[next].Length == 2 ? next + 1 : next;
        int month = next < end ? MonthAt(tokens, next, months) : 0;
        next = next + 1 < end && tokens.Is(next + 1, ',') ? next + 2 : next + 1;
        return Finish(tokens, at, next, end, month, day, ref iso);
    }

    private static int ReadYearFirst(TokenList tokens, int at, int end, ref string iso)
    {
        if (at + 4 >= end || !tokens.Is(at + 1, '-') || !tokens.Is(at + 3, '-') || tokens[at + 4].SpaceBefore)
        {
            return at;
        }

        return Make(NumberAt(tokens, at, 4), NumberAt(tokens, at + 2, 2), NumberAt(tokens, at + 4, 2), ref iso) ? at + 5 : at;
    }

    private static int Finish(TokenList tokens, int at, int year, int end, int month, int day, ref string iso) =>
        year < end && tokens[year].Length == 4 && Make(NumberAt(tokens, year, 4), month, day, ref iso) ? year + 1 : at;

    // “7th”: the tokenizer leaves the letters in a word of their own
    private static int SkipOrdinal(TokenList tokens, int at, int end) =>
        at < end && tokens[at].Kind == TokenKind.Word && tokens[at].Length == 2 && !tokens[at].SpaceBefore ? at + 1 : at;

    private static int MonthAt(TokenList tokens, int at, WordMap<int> months) => tokens[at].IsCapitalised ? months[tokens[at].Word] : 0;

    private static int NumberAt(TokenList tokens, int at, int longest)
    {
        if (tokens[at].Kind != TokenKind.Number || tokens[at].Length > longest)
        {
            return 0;
        }

        int value = 0;
        foreach (char character in tokens.Characters(at))
        {
            if (!Characters.IsDigit(character))
            {
                return 0;
            }

            value = (value * 10) + (character - '0');
        }

        return value;
    }

    private static bool Make(int year, int month, int day, ref string iso)
    {
        if (year is < 1500 or > 2999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        iso = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }
}

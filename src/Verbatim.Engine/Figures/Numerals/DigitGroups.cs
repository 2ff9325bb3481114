using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Groups of three digits that other signs than commas divide: “1 234 567.89”, “98'765'432”.</summary>
internal static class DigitGroups
{
    private const int Group = 3;

    /// <summary>Adds the groups behind the first one.</summary>
    public static void Read(FigureScan scan, ref Numeral numeral)
    {
        TokenList tokens = scan.Tokens;
        if (tokens[numeral.First].Length > Group || !numeral.IsWhole || numeral.Value == 0)
        {
            return;
        }

        if (ReadMarkedGroups(scan, ref numeral) || ReadCutGroups(scan, ref numeral))
        {
            return;
        }

        int at = numeral.End;
        decimal value = numeral.Value;
        while (at < scan.End && IsGroup(scan, at) && DigitReader.TryRead(tokens.Characters(at), out decimal group, out _)
            && SafeDecimal.TryMultiply(value, 1000, out value) && SafeDecimal.TryAdd(value, group, out value))
        {
            at++;
        }

        bool certain = at - numeral.End > 1
            || (at > numeral.End && (tokens.Characters(numeral.End)[0] == '0' || scan.Text[tokens[numeral.End].Start - 1] != ' '
                || IsMoney(scan, numeral.First, at)));
        if (certain)
        {
            numeral.Value = value;
            numeral.End = at;
        }
    }

    // “€1 200”, but not “for $5 100 people”
    private static bool IsMoney(FigureScan scan, int first, int end) => scan.Touches(first) && scan.FollowsMoney(first) && !scan.IsPluralAt(end)
        && !scan.IsAdjectiveAt(end);

    // “98'765'432”, as the Swiss write it, and “98_765_432”, as programs do
    private static bool ReadMarkedGroups(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        while ((scan.Is(at, '\'') || scan.Is(at, '’') || scan.Is(at, '_')) && scan.Touches(at) && scan.Touches(at + 1) && scan.IsNumberAt(at + 1)
            && scan.Tokens[at + 1].Length == Group
            && SafeDecimal.TryParse(scan.Tokens.Characters(at + 1), -1, out decimal group) && SafeDecimal.TryMultiply(numeral.Value, 1000, out decimal value))
        {
            numeral.Value = value + group;
            at += 2;
        }

        bool read = ReadMarkedTail(scan, ref at, ref numeral) || at > numeral.End;
        numeral.End = at;
        return read;
    }

    // the “'432.50” of “98'765'432.50”
    private static bool ReadMarkedTail(FigureScan scan, ref int at, ref Numeral numeral)
    {
        if (!(scan.Is(at, '\'') || scan.Is(at, '’')) || !scan.Touches(at) || !scan.Touches(at + 1) || !scan.IsNumberAt(at + 1)
            || scan.Tokens.Characters(at + 1).IndexOf('.') != Group || !DigitReader.TryRead(scan.Tokens.Characters(at + 1), out decimal tail, out _)
            || !SafeDecimal.TryMultiply(numeral.Value, 1000, out decimal value))
        {
            return false;
        }

        numeral.Value = value + tail;
        at += 2;
        return true;
    }

    // “12 , 000”, “more than 1 , 500 boats”, as text is printed that was cut into words before; but not “12 , 500 and 600 boats”
    private static bool ReadCutGroups(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.End;
        decimal value = numeral.Value;
        while (IsCutGroup(scan, at) && SafeDecimal.TryParse(scan.Tokens.Characters(at + 1), -1, out decimal group)
            && SafeDecimal.TryMultiply(value, 1000, out decimal higher) && SafeDecimal.TryAdd(higher, group, out decimal sum))
        {
            value = sum;
            at += 2;
        }

        bool certain = at - numeral.End > 2 || (at > numeral.End && (scan.Text[scan.Tokens[at - 1].Start] == '0' || IsAmount(scan, numeral.First, at)));
        if (certain)
        {
            numeral.Value = value;
            numeral.End = at;
        }

        return certain;
    }

    // the “. 54” of “2 , 405 . 54”
    private static bool IsPoint(FigureScan scan, int at) =>
        scan.Is(at, '.') && scan.Tokens[at].SpaceBefore && scan.IsNumberAt(at + 1) && scan.Tokens[at + 1].SpaceBefore;

    private static bool IsCutGroup(FigureScan scan, int at) =>
        scan.Is(at, ',') && scan.Tokens[at].SpaceBefore && scan.IsNumberAt(at + 1)
            && scan.Tokens[at + 1] is { SpaceBefore: true, LineStart: false, Length: Group };

    // what limits or measures the number stands at it; but “jane , 39 , 500 others”
    private static bool IsAmount(FigureScan scan, int first, int end) =>
        !scan.Is(first - 1, ',') && (scan.FollowsMoney(first) || Rules.Bounds.StartOfBoundBefore(scan, first, out _) < first || scan.NumeralAt(end).IsScale
            || scan.NumeralAt(end).Class == NumeralClass.ShortScale || IsPoint(scan, end) || scan.Lexicon.Units.Begins(scan.Tokens, end)
            || (scan.IsPluralAt(end) && scan.Tags[first - 1] is Phrases.WordTag.Verb or Phrases.WordTag.Determiner or Phrases.WordTag.To));

    private static bool IsGroup(FigureScan scan, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        if (token.Kind != TokenKind.Number || !token.SpaceBefore || token.LineStart || scan.Tokens[at - 1].End != token.Start - 1)
        {
            return false;
        }

        // “12 345.6” and “12 345,6”
        ReadOnlySpan<char> run = scan.Tokens.Characters(at);
        int point = run.IndexOfAny('.', ',');
        bool plain = point < 0 || (run.Slice(point + 1).IndexOfAny('.', ',') < 0 && !(run[point] == ',' && run.Length - point - 1 == Group));
        return plain && (point < 0 ? run.Length : point) == Group && (point < 0 || at + 1 >= scan.End || !IsGroupStart(scan, at + 1));
    }

    private static bool IsGroupStart(FigureScan scan, int at) => scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Length == Group;
}

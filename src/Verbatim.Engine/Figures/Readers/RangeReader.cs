using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Readers;

/// <summary>
/// Joins two numbers into a range: “10 to 15”, “$10 to $15 billion”, “between 3 and 4 per cent”, “three or four days”,
/// “18-to-25”. A unit or scale that only the second one has is the first one's too.
/// </summary>
internal static class RangeReader
{
    // “rose 5 to 10 per cent” says how much, “rose 5 to 80” says where to
    private const decimal WidestChange = 2.5m;

    private const decimal MostSteps = 10;
    private const decimal Thousand = 1000;

    public static void Extend(FigureScan scan, FigureDraft draft, DateCursor dates)
    {
        int at = AfterConnector(scan, draft, out FigureRoles connector);
        at += scan.Is(at, '+') && scan.Touches(at + 1) ? 1 : 0;
        if (at < 0 || at >= scan.End || draft.Upper is not null || draft.Numeral.Form == NumeralForm.Multiple || dates.Covers(scan.Tokens[at]))
        {
            return;
        }

        if (!TryReadSecond(scan, at, out FigureDraft? second) || second!.Upper is not null || second.Numeral.Form == NumeralForm.Multiple)
        {
            return;
        }

        if (Scores.IsScore(scan, draft, second, connector))
        {
            draft.Kind = FigureKind.Score;
            Take(draft, second, draft.Value, second.Value);
            return;
        }

        Numeral first = draft.Numeral;
        decimal lower = ShareParts(scan, draft, second, connector) ?? ShareThousands(scan, draft, second, connector) ?? ShareScale(scan, draft, second);
        ShareMultiple(draft, second, ref lower);
        if (CanJoin(scan, draft, second, lower, connector))
        {
            ShareUnit(draft, second);
            Take(draft, second, Math.Min(lower, second.Value), Math.Max(lower, second.Value));
            scan.Trace(draft.First, draft.End, "range", first.Value + " to " + second.Value);
        }
    }

    private static void Take(FigureDraft draft, FigureDraft second, decimal lower, decimal upper)
    {
        draft.IsRange = true;
        draft.Value = lower;
        draft.Upper = upper;
        draft.NumberEnd = second.NumberEnd;
        draft.End = second.End;
    }

    /// <summary>The index of what the second number of a range would begin with, its currency sign included; negative where none can follow.</summary>
    public static int AfterConnector(FigureScan scan, FigureDraft draft, out FigureRoles connector)
    {
        int at = draft.End;
        connector = FigureRoles.To;
        if (scan.IsDash(at) || scan.Is(at, '~') || (scan.Is(at, '/') && draft.Sense?.Kind == FigureKind.Money))
        {
            // “18-to-25”, “five- to 10-year”, “three- or four-day”
            FigureRoles word = scan.Is(at, '/') || scan.Is(at, '~') ? FigureRoles.None : scan.RolesAt(at + 1) & (FigureRoles.To | FigureRoles.RangeOr);
            bool spelled = word != FigureRoles.None && scan.Touches(at);
            connector = spelled ? word : FigureRoles.None;
            at = spelled ? at + 2 : at + 1;
            return spelled && scan.IsDash(at) && scan.Touches(at) ? at + 1 : at;
        }

        // “from 5 up to 10”
        if (scan.Has(draft.First - 1, FigureRoles.From)
            && scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, scan.End, out BoundWords upTo, out int length) && upTo.Before == FigureBound.AtMost)
        {
            return at + length;
        }

        FigureRoles roles = scan.RolesAt(at);
        connector = roles & (FigureRoles.To | FigureRoles.RangeOr | FigureRoles.RangeAnd);
        if ((connector & FigureRoles.RangeAnd) != 0 && !IsAfterBetween(scan, draft))
        {
            return -1;
        }

        at = SkipAbout(scan, at + 1, connector);
        at = connector == FigureRoles.To && scan.IsDash(at) && scan.Touches(at) ? at + 1 : at;

        // “between the tenth and the fifteenth”
        at += connector == FigureRoles.RangeAnd && draft.Numeral.Form == NumeralForm.Ordinal && scan.Has(at, FigureRoles.Definite) ? 1 : 0;
        return connector == FigureRoles.None ? -1 : at;
    }

    // the “about” of “from 20 to about 30”
    private static int SkipAbout(FigureScan scan, int at, FigureRoles connector) =>
        connector != FigureRoles.RangeOr && scan.Lexicon.Bounds.TryMatch(scan.Tokens, at, scan.End, out BoundWords words, out int length)
            && words.Before == FigureBound.About
            ? at + length
            : at;

    private static bool IsAfterBetween(FigureScan scan, FigureDraft draft)
    {
        int before = draft.First - 1;
        before -= scan.Has(before, FigureRoles.Definite) ? 1 : 0;
        return scan.IsBetween(draft.First) || scan.Has(before, FigureRoles.Between) || (before - 1 > scan.First && scan.Has(before - 1, FigureRoles.Between));
    }

    private static bool TryReadSecond(FigureScan scan, int at, out FigureDraft? second)
    {
        second = null;
        for (int i = at; i < Math.Min(scan.End, at + 4); i++)
        {
            if (NumeralReader.MayBegin(scan, i) && NumeralReader.TryRead(scan, i, out Numeral numeral))
            {
                if (numeral.First < at || numeral.OutOfRange)
                {
                    return false;
                }

                second = AmountReader.Read(scan, numeral, at);
                return second.First == at && !Refusals.ClockTime.Applies(scan, second) && !Refusals.Code.Applies(scan, second);
            }
        }

        return false;
    }

    // in “10 to 15 billion” and “$89 to $93 billion” the first number is in billions too
    private static decimal ShareScale(FigureScan scan, FigureDraft draft, FigureDraft second)
    {
        if ((draft.Numeral.Scaled && draft.Value >= Thousand) || !second.Numeral.Scaled || draft.Numeral.Form is not (NumeralForm.Digits or NumeralForm.Words)
            || (draft.Sense is not null && !draft.SenseBefore))
        {
            return draft.Value;
        }

        decimal mantissa = Mantissa(scan, second, out decimal scale);
        if (draft.Numeral.Scaled || mantissa <= draft.Value)
        {
            // “from ninety to one hundred and five thousand”, but not “from two hundred to three million”
            mantissa = Mantissa(scan, second, out scale, Thousand);
            scale = mantissa <= draft.Value * WidestChange ? scale : 1;
        }

        return draft.Value < mantissa && SafeDecimal.TryMultiply(draft.Value, scale, out decimal value) ? value : draft.Value;
    }

    // “20-30,000 boats” are 20,000 at least; but “from 20 to 30,000”, “ranks 1-10,000”
    private static decimal? ShareThousands(FigureScan scan, FigureDraft draft, FigureDraft second, FigureRoles connector)
    {
        decimal head = second.Value / Thousand;
        bool shared = draft.Numeral is { Form: NumeralForm.Digits, Scaled: false, IsWhole: true } && second.Numeral is { Form: NumeralForm.Digits, Scaled: false }
            && draft.Value >= 1 && draft.Value < head && head < Thousand && head <= draft.Value * WidestChange && second.Value % Thousand == 0
            && scan.Tokens.Characters(second.Numeral.First).IndexOf(',') > 0 && (draft.Sense is null || draft.SenseBefore)
            && (connector == FigureRoles.None || (connector == FigureRoles.To && !scan.Has(draft.First - 1, FigureRoles.From) && !FollowsTrend(scan, draft)));
        return shared ? draft.Value * Thousand : null;
    }

    // the first of “one to two thirds” is one third; but “one to two and a third”
    private static decimal? ShareParts(FigureScan scan, FigureDraft draft, FigureDraft second, FigureRoles connector)
    {
        NumeralWord parts = scan.NumeralAt(second.First);
        bool shared = connector is FigureRoles.To or FigureRoles.RangeAnd && second.Numeral.Form == NumeralForm.Fraction && second.Sense is null
            && draft.Sense is null && draft.End == draft.First + 1 && scan.NumeralAt(draft.First).Class == NumeralClass.Digit
            && parts.Class == NumeralClass.Digit && draft.Value > 0 && draft.Value < parts.Value && second.Value < 1;
        if (!shared)
        {
            return null;
        }

        draft.Kind = second.Kind;
        draft.Numeral.Form = NumeralForm.Fraction;
        return draft.Value / decimal.Round(parts.Value / second.Value);
    }

    // in “10 to 15 MSEK” and “MSEK 10 to 15” both numbers are in millions
    private static void ShareMultiple(FigureDraft draft, FigureDraft second, ref decimal lower)
    {
        if (draft.Sense is null && second.Sense is { Factor: not 1 } after && !second.Numeral.Scaled)
        {
            lower = AmountReader.Scaled(draft, after);
        }
        else if (second.Sense is null && draft.Sense is { Factor: not 1 } before)
        {
            second.Value = AmountReader.Scaled(second, before);
        }
    }

    private static decimal Mantissa(FigureScan scan, FigureDraft draft, out decimal scale, decimal leastScale = 0)
    {
        scale = 1;
        for (int i = draft.Numeral.First; i < draft.NumberEnd; i++)
        {
            NumeralWord word = scan.NumeralAt(i);
            if (word.Value >= leastScale && (word.IsScale || word.Class is NumeralClass.ShortScale or NumeralClass.Dozen))
            {
                SafeDecimal.TryMultiply(scale, word.Value, out scale);
            }
        }

        return scale == 0 ? draft.Value : draft.Value / scale;
    }

    private static bool CanJoin(FigureScan scan, FigureDraft draft, FigureDraft second, decimal lower, FigureRoles connector)
    {
        if (!UnitsAgree(scan, draft, second) || (draft.Numeral.Form == NumeralForm.Ordinal) != (second.Numeral.Form == NumeralForm.Ordinal))
        {
            return false;
        }

        if (scan.Has(draft.First - 1, FigureRoles.From) && connector == FigureRoles.To)
        {
            return true;
        }

        if (lower >= second.Value)
        {
            // “minus 5 to minus 10”; other descending numbers make a range only where a unit holds them together
            return (connector == FigureRoles.To && lower < 0 && lower != second.Value)
                || (connector == FigureRoles.To && draft.Sense is not null && second.Sense is not null && lower != second.Value);
        }

        return connector switch
        {
            FigureRoles.RangeAnd => true,
            FigureRoles.RangeOr => draft.Sense is null && !second.SenseBefore && !draft.Numeral.Article && IsNext(scan, draft, second),
            FigureRoles.To => !FollowsTrend(scan, draft) || second.Value <= lower * WidestChange,
            _ => true,
        };
    }

    // “three or four”, “two or 3 million”, “300 or 400”
    private static bool IsNext(FigureScan scan, FigureDraft draft, FigureDraft second)
    {
        bool hundreds = draft.Numeral.Scaled && draft.Value < Thousand;
        decimal mantissa = draft.Numeral.Scaled && !hundreds ? 0 : Mantissa(scan, second, out _, hundreds ? Thousand : 0);
        return draft.Value >= 1 && mantissa > draft.Value && (mantissa <= draft.Value + 1 || IsNextRound(draft.Value, mantissa));
    }

    private static bool IsNextRound(decimal first, decimal second)
    {
        while (first % MostSteps == 0 && second % MostSteps == 0)
        {
            first /= MostSteps;
            second /= MostSteps;
        }

        return second == first + 1 && second <= MostSteps;
    }

    // “rose 2 to 45”, “rose by 2 to 45”
    private static bool FollowsTrend(FigureScan scan, FigureDraft draft)
    {
        int before = Rules.Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        before -= scan.Tags[before] == WordTag.Preposition && scan.Lexicon.Trends[scan.Tokens[before].Word].Trend == FigureTrend.None ? 1 : 0;
        return before >= scan.First && scan.Lexicon.Trends[scan.Tokens[before].Word].Trend != FigureTrend.None;
    }

    private static bool UnitsAgree(FigureScan scan, FigureDraft draft, FigureDraft second)
    {
        if (draft.Sense is null || second.Sense is null)
        {
            // “$10 to 15”, not “64 points to 4,577”
            return draft.Sense is null || draft.SenseBefore;
        }

        // “5° to 10°C”
        bool degrees = draft.Sense.Kind == FigureKind.Measure && second.Sense.Kind == FigureKind.Measure
            && draft.Sense.Name == scan.Lexicon.Units.Default(FigureKind.Measure)
            && draft.Sense.Exact is not null && scan.Tokens.Is(second.End - 2, scan.Text[scan.Tokens[draft.End - 1].Start]);
        return degrees || draft.Sense.Name == second.Sense.Name;
    }

    private static void ShareUnit(FigureDraft draft, FigureDraft second)
    {
        if (draft.Sense is not null)
        {
            // “$5 to $10 a year”, “5° to 10°C”
            draft.Unit = second.HasRate || second.Sense is { Kind: FigureKind.Measure } ? second.Unit : draft.Unit;
            draft.HasRate |= second.HasRate;
            return;
        }

        draft.HasRate = second.HasRate;
        draft.Sense = second.Sense;
        draft.SenseBefore = second.SenseBefore;
        draft.Unit = second.Unit;
        draft.Kind = second.Sense is null ? draft.Kind : second.Kind;
    }
}

using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Numbers that begin with a word: “seven”, “a million”, “minus five”, “two thirds”, “zero point five”.</summary>
internal static class WordNumerals
{
    private const int FarthestOther = 60;

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        numeral = new Numeral { First = at, Start = -1, Form = NumeralForm.Words };
        switch (scan.NumeralAt(at).Class)
        {
            case NumeralClass.Digit:
            case NumeralClass.Teen:
            case NumeralClass.Tens:
                return TryReadPlain(scan, ref numeral);
            case NumeralClass.Score:
                return ScoreNumerals.TryRead(scan, ref numeral);
            case NumeralClass.Article:
                return TryReadArticle(scan, ref numeral);
            case NumeralClass.Hundred:
            case NumeralClass.Scale:
                return BareScales.TryRead(scan, ref numeral);
            case NumeralClass.Dozen:
                return BareScales.TryReadDozen(scan, ref numeral);
            case NumeralClass.Minus:
                return TryReadNegative(scan, ref numeral);
            case NumeralClass.Oh:
                return SpokenDecimals.TryReadOh(scan, ref numeral);
            case NumeralClass.Point:
                return SpokenDecimals.TryReadBare(scan, ref numeral);
            default:
                return false;
        }
    }

    private static bool TryReadPlain(FigureScan scan, ref Numeral numeral)
    {
        if (SpokenDigits.TryRead(scan, ref numeral) || ScoreNumerals.TryRead(scan, ref numeral))
        {
            return true;
        }

        if (FractionTail.TryReadPart(scan, numeral.First, out decimal part, out int end))
        {
            numeral.Value = part;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
            ScaledParts.Read(scan, ref numeral);
            return true;
        }

        bool between = scan.IsBetween(numeral.First);
        bool fits = (between && CardinalWords.TryReadBeforeAnd(scan, numeral.First, out Cardinal cardinal))
            || CardinalWords.TryRead(scan, numeral.First, !between || HasLaterAnd(scan, numeral.First), out cardinal);
        numeral.Value = cardinal.Value;
        numeral.End = cardinal.End;
        numeral.OutOfRange = !fits;
        numeral.Scaled = cardinal.Scaled;
        if (fits && TryReadParts(scan, ref numeral))
        {
            return true;
        }

        if (!SpokenDecimals.TryRead(scan, ref numeral) && !ReadShortScale(scan, ref numeral) && !SpokenPowers.Read(scan, ref numeral))
        {
            ReadDozen(scan, ref numeral);
            FractionTail.Read(scan, ref numeral, cardinal.LastScale);
            ReadDozen(scan, ref numeral);
        }

        if (!MultipleNumerals.TryFold(scan, numeral.Value, numeral.End, ref numeral))
        {
            Proportions.Read(scan, ref numeral);
        }

        return true;
    }

    // “five mln dollars”, but not “five mm”
    private static bool ReadShortScale(FigureScan scan, ref Numeral numeral)
    {
        NumeralWord scale = scan.NumeralAt(numeral.End);
        if (scale.Class != NumeralClass.ShortScale || scan.Tokens[numeral.End].Length == 1 || scan.Tokens[numeral.End].LineStart
            || scan.Lexicon.Units.IsSymbolAsWritten(scan.Tokens, numeral.End))
        {
            return false;
        }

        numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, scale.Value, out numeral.Value);
        numeral.End++;
        numeral.Scaled = true;
        return true;
    }

    // “between one hundred and five and one hundred and ten”: the first “and” belongs to the number
    private static bool HasLaterAnd(FigureScan scan, int at) =>
        CardinalWords.TryRead(scan, at, true, out Cardinal cardinal) && (IsAndNumber(scan, cardinal.End) || IsAndNumber(scan, EndOfUnit(scan, cardinal.End)));

    private static bool IsAndNumber(FigureScan scan, int at) => scan.NumeralAt(at).Class == NumeralClass.And
        && (scan.NumeralAt(at + 1) is { Begins: true } or { Class: NumeralClass.Article } || scan.IsNumberAt(at + 1));

    private static int EndOfUnit(FigureScan scan, int at) =>
        at < scan.End && scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out int length) is not null ? at + length : at;

    // the “fifths” of “one hundred and thirty fifths”
    private static bool TryReadParts(FigureScan scan, ref Numeral numeral)
    {
        if (scan.NumeralAt(numeral.End).Class != NumeralClass.Parts || FractionTail.IsPeriod(scan, numeral.First, numeral.End)
            || !FractionTail.TryReadDenominator(scan, numeral.End, numeral.Value, out decimal parts, out int end))
        {
            return false;
        }

        numeral.Value = parts;
        numeral.End = end;
        numeral.Form = NumeralForm.Fraction;
        return true;
    }

    // “a million”, “a dozen”, “a fifth of”, “an hundred”, “an hour and a half”
    private static bool TryReadArticle(FigureScan scan, ref Numeral numeral)
    {
        int at = numeral.First + 1;
        NumeralWord next = at < scan.End ? scan.NumeralAt(at) : default;
        numeral.Article = true;
        if (next.IsScale)
        {
            ReadScaleOfOne(scan, at, ref numeral);
            _ = MultipleNumerals.TryFold(scan, numeral.Value, numeral.End, ref numeral);
            return true;
        }

        if (next.Class == NumeralClass.Dozen || (next.Class == NumeralClass.Group && scan.Has(at + 1, FigureRoles.Of) && scan.IsPluralAt(at + 2)))
        {
            numeral.Value = next.Value;
            numeral.End = at + 1;
            ReadPartOfDozen(scan, next.Value, ref numeral);
            return true;
        }

        if (next.Class == NumeralClass.Note)
        {
            numeral.Value = 1;
            numeral.End = at;
            return TryReadNotes(scan, ref numeral);
        }

        if (!FractionTail.TryReadDenominator(scan, at, 1, out numeral.Value, out numeral.End))
        {
            return TryReadUnitAndPart(scan, at, ref numeral);
        }

        numeral.Form = NumeralForm.Fraction;
        bool scaled = ScaledParts.Read(scan, ref numeral);
        return scaled || IsPart(scan, numeral, next);
    }

    private static void ReadScaleOfOne(FigureScan scan, int at, ref Numeral numeral)
    {
        if (FractionTail.TryReadSmallPart(scan, numeral.First, out decimal part, out int end))
        {
            numeral.Value = part;
            numeral.End = end;
            numeral.Form = NumeralForm.Fraction;
            return;
        }

        numeral.OutOfRange = !CardinalWords.TryContinue(scan, at, 1, !scan.IsBetween(numeral.First), out Cardinal cardinal);
        numeral.Value = cardinal.Value;
        numeral.End = cardinal.End;
        numeral.Scaled = true;
        if (SpokenDecimals.TryRead(scan, ref numeral))
        {
            return;
        }

        if (FractionTail.TryReadDenominator(scan, scan.SkipHyphen(cardinal.End), cardinal.Value, out decimal parts, out int partsEnd))
        {
            numeral.Value = parts;
            numeral.End = partsEnd;
            numeral.Form = NumeralForm.Fraction;
        }

        FractionTail.Read(scan, ref numeral, cardinal.LastScale);
    }

    // “an hour and a half”, “a mile and three quarters”, “a day or two”
    private static bool TryReadUnitAndPart(FigureScan scan, int at, ref Numeral numeral)
    {
        int length = 0;
        UnitSense? unit = scan.IsWordAt(at) ? scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out length) : null;
        if (IsOneOf(scan, unit, numeral.First)
            && scan.Tags[at + length] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective) && !scan.IsDash(at + length))
        {
            // “it costs a dollar”, “it fell a percentage point”
            numeral.Value = 1;
            numeral.End = at + length;
            numeral.Unit = unit;
            return true;
        }

        if (unit is not { Exact: null, Kind: FigureKind.Duration or FigureKind.Measure })
        {
            return false;
        }

        NumeralWord more = scan.Has(at + length, FigureRoles.RangeOr) ? scan.NumeralAt(at + length + 1) : default;
        if (more is { Class: NumeralClass.Digit, Value: 2 or 3 })
        {
            // “a day or two”
            numeral.Value = 1;
            numeral.Upper = more.Value;
            numeral.End = at + length + 2;
            numeral.Unit = unit;
            return !scan.IsPluralAt(numeral.End) && !scan.IsDash(numeral.End);
        }

        if (!FractionTail.TryReadAndPart(scan, at + 1, out decimal part, out int end))
        {
            return false;
        }

        numeral.Value = 1 + part;
        numeral.End = end;
        numeral.Unit = unit;
        return true;
    }

    private static bool IsOneOf(FigureScan scan, UnitSense? unit, int first) => unit switch
    {
        { Exact: null, Kind: FigureKind.Money } => scan.Has(first - 1, FigureRoles.MoneyWord),
        { Exact: null, Kind: FigureKind.Percentage } => scan.Has(first - 1, FigureRoles.By)
            || scan.Lexicon.Trends[scan.Tokens[Math.Max(first - 1, 0)].Word].Trend != FigureTrend.None,
        _ => false,
    };

    // “a fifth of the votes” is a part, “a fifth vote” is a place
    private static bool IsPart(FigureScan scan, in Numeral numeral, NumeralWord word)
    {
        if (word.Class is NumeralClass.Half)
        {
            return false;
        }

        return numeral.End >= scan.End || scan.Has(numeral.End, FigureRoles.Of) || IsSubject(scan, numeral) || IsHowFar(scan, numeral.End) || scan.IsBetween(numeral.First) || IsBesidePart(scan, numeral)
            || IsFurtherPart(scan, numeral)
            || IsPartOfChange(scan, numeral) || (word.Class == NumeralClass.Part && (IsBeforeUnit(scan, numeral.End) || scan.Tags[numeral.End] == WordTag.Auxiliary))
            || (scan.Has(numeral.End, FigureRoles.RangeOr) && Rules.Bounds.EndOfBoundAfter(scan, numeral.End, out _) > numeral.End)
            || (word.Class != NumeralClass.Part && !scan.IsWordAt(numeral.End));
    }

    // “A third sank.” is a part, unless others were counted before: “Two boats turned back. A third sank.”
    private static bool IsSubject(FigureScan scan, in Numeral numeral)
    {
        int first = numeral.First;
        bool opens = first == scan.First || scan.Tags[first - 1] is WordTag.Coordinator or WordTag.Punctuation;
        if (!opens || scan.Tags[numeral.End] is not (WordTag.Verb or WordTag.Auxiliary)
            || (scan.Tags.ClassesOf(numeral.End) & WordClass.Modal) != 0)
        {
            return false;
        }

        for (int at = first - 1; at >= Math.Max(0, first - FarthestOther); at--)
        {
            ref readonly Token token = ref scan.Tokens[at];
            NumeralClass other = token.Kind == TokenKind.Word ? scan.Lexicon.Numerals[token.Word].Class : NumeralClass.None;
            if (token.Kind == TokenKind.Number || other is NumeralClass.Digit or NumeralClass.Ordinal)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the part says how far something is so: “a third full”, but not “a third full moon”.</summary>
    public static bool IsHowFar(FigureScan scan, int end) =>
        (scan.Tags.ClassesOf(end) & (WordClass.Adjective | WordClass.Noun)) == WordClass.Adjective && !scan.IsWordAt(end + 1);

    // “a quarter to a third voted”
    private static bool IsBesidePart(FigureScan scan, in Numeral numeral)
    {
        const FigureRoles links = FigureRoles.To | FigureRoles.RangeOr | FigureRoles.RangeAnd;
        return (scan.Has(numeral.End, links) && FractionTail.BeginsAt(scan, numeral.End + 1))
            || (scan.Has(numeral.First - 1, links) && scan.NumeralAt(numeral.First - 3).Class == NumeralClass.Article
                && FractionTail.BeginsAt(scan, numeral.First - 3));
    }

    // “two thirds of members agreed; a fifth did not”
    private static bool IsFurtherPart(FigureScan scan, in Numeral numeral)
    {
        FigureDraft? earlier = scan.Drafts.Count > 0 ? scan.Drafts[scan.Drafts.Count - 1] : null;
        return earlier is { Kind: FigureKind.Percentage } or { Numeral.Form: NumeralForm.Fraction }
            && scan.Tags[numeral.End] is WordTag.Verb or WordTag.Auxiliary;
    }

    // “fell by more than a third to 88p”, “are down a third since May”, but not “lost a third game”
    private static bool IsPartOfChange(FigureScan scan, in Numeral numeral)
    {
        int start = Rules.Bounds.StartOfBoundBefore(scan, numeral.First, out _);
        TrendWord trend = start - 1 > scan.First ? scan.Lexicon.Trends[scan.Tokens[start - 1].Word] : default;
        bool change = start < numeral.First || scan.Has(start - 1, FigureRoles.By)
            || (trend.Trend != FigureTrend.None && (!trend.IsAdverb || scan.Tags[start - 2] is WordTag.Auxiliary or WordTag.Noun));
        return IsCompared(scan, numeral.End) || IsMeasuredBy(scan, numeral.End) || (change
            && (!scan.IsWordAt(numeral.End) || scan.Tags[numeral.End] is WordTag.Preposition or WordTag.To or WordTag.Adverb
            or WordTag.Coordinator or WordTag.Time or WordTag.Determiner or WordTag.Interrogative or WordTag.Subordinator));
    }

    // “a fifth as high”, “a fifth the price”, “a fifth its size”
    private static bool IsMeasuredBy(FigureScan scan, int at) =>
        scan.Has(at, FigureRoles.MultipleAfter) && scan.Has(at, FigureRoles.FractionAfter)
        && (scan.Has(at, FigureRoles.Definite) ? IsSize(scan, at + 1) || (!scan.Has(at, FigureRoles.The) && scan.IsAdjectiveAt(at + 1) && IsSize(scan, at + 2))
            : (scan.Tags.ClassesOf(at + 1) & (WordClass.Adjective | WordClass.Quantifier)) != 0);

    private static bool IsSize(FigureScan scan, int at) => scan.Tags[at] == WordTag.Noun && !scan.IsPluralAt(at);

    // “a fifth higher”, “a fifth smaller than”, “a fifth less power”
    private static bool IsCompared(FigureScan scan, int at) =>
        (at < scan.End && scan.Lexicon.Comparatives[scan.Tokens[at].Word]) || scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb || (Rules.Bounds.BeginsBefore(scan, at) && scan.Tags[at] != WordTag.Preposition);

    // “a quarter percentage point”
    private static bool IsBeforeUnit(FigureScan scan, int end) =>
        scan.Lexicon.Units.Begins(scan.Tokens, scan.SkipHyphen(end)) && !scan.IsPluralAt(scan.SkipHyphen(end));

    private static bool TryReadNegative(FigureScan scan, ref Numeral numeral)
    {
        // in “ten minus four” one is taken from the other
        int at = scan.SkipHyphen(numeral.First + 1);
        bool operation = scan.IsNumberAt(numeral.First - 1) || scan.NumeralAt(numeral.First - 1) is { Begins: true } or { IsScale: true };

        // “plus or minus five” is no negative number
        operation |= Rules.Bounds.StartOfBoundBefore(scan, numeral.First + 1, out _) < numeral.First;
        if (operation || at >= scan.End || !MayBeNegative(scan, at)
            || !(NumeralReader.TryRead(scan, at, out Numeral positive) || TryReadHalf(scan, at, out positive))
            || positive.Form is not (NumeralForm.Digits or NumeralForm.Words or NumeralForm.Fraction))
        {
            return false;
        }

        numeral.Value = -positive.Value;
        numeral.End = positive.End;
        numeral.Form = positive.Form;
        numeral.Scaled = positive.Scaled;
        numeral.OutOfRange = positive.OutOfRange;
        return true;
    }

    private static bool MayBeNegative(FigureScan scan, int at) => scan.NumeralAt(at).Class switch
    {
        NumeralClass.Minus => false,
        NumeralClass.Article => scan.NumeralAt(at + 1) is { IsScale: true } or { Class: NumeralClass.Half or NumeralClass.Part },
        NumeralClass.None => scan.IsNumberAt(at),
        _ => true,
    };

    // “minus half”: nothing need follow it
    private static bool TryReadHalf(FigureScan scan, int at, out Numeral half)
    {
        NumeralWord word = scan.NumeralAt(at);
        half = new Numeral { First = at, Start = -1, End = at + 1, Form = NumeralForm.Fraction, Value = word.Value };
        return word.Class == NumeralClass.Half;
    }

    // the “and a half” of “a dozen and a half”
    private static void ReadPartOfDozen(FigureScan scan, decimal dozen, ref Numeral numeral)
    {
        if (FractionTail.TryReadAndPart(scan, numeral.End, out decimal part, out int end) && !scan.IsBetween(numeral.First))
        {
            numeral.Value += part * dozen;
            numeral.End = end;
        }
    }

    // “a fiver”, “two tenners”, but not “a Fiver”, a rabbit
    private static bool TryReadNotes(FigureScan scan, ref Numeral numeral)
    {
        ref readonly Token note = ref scan.Tokens[numeral.End];
        if (note.IsCapitalised || scan.Lexicon.Units.MoneyNamed(note.Word) is not { } money
            || !SafeDecimal.TryMultiply(numeral.Value, scan.NumeralAt(numeral.End).Value, out decimal value))
        {
            return false;
        }

        numeral.Value = value;
        numeral.Unit = money;
        numeral.End++;
        return true;
    }

    // “three gross of nails”
    private static bool IsGroup(FigureScan scan, int at, NumeralWord word) =>
        word.Class == NumeralClass.Group && scan.Has(at + 1, FigureRoles.Of) && scan.IsPluralAt(at + 2);

    // “40 grand for a boat”, but not “two grand pianos”
    private static bool IsSum(FigureScan scan, in Numeral numeral, NumeralWord word) =>
        word.Class == NumeralClass.Sum && !numeral.Scaled && !scan.Tokens[numeral.End].IsCapitalised
        && (numeral.End + 1 >= scan.End
            || scan.Tags[numeral.End + 1] is WordTag.Preposition or WordTag.Punctuation or WordTag.Determiner or WordTag.Coordinator or WordTag.To);

    // “three dozen”, “3 dozens”
    public static void ReadDozen(FigureScan scan, ref Numeral numeral)
    {
        NumeralWord word = numeral.End < scan.End ? scan.NumeralAt(numeral.End) : default;
        if (word.Class == NumeralClass.Note)
        {
            _ = TryReadNotes(scan, ref numeral);
            return;
        }

        if (word.Class == NumeralClass.Dozen || (word.Class == NumeralClass.Vague && numeral.Value > 1) || IsGroup(scan, numeral.End, word)
            || IsSum(scan, numeral, word))
        {
            numeral.OutOfRange |= !SafeDecimal.TryMultiply(numeral.Value, word.Value, out numeral.Value);
            numeral.End++;
            numeral.Scaled = true;
            numeral.Form = NumeralForm.Words;
            ReadPartOfDozen(scan, word.Value, ref numeral);
        }
    }
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Units that the text does not say twice: “five soldiers dead and 14 wounded”, “at 84.5 cents, the lowest at 74.1”.</summary>
internal static class CarriedUnits
{
    // small numbers without a noun are seldom the things counted before
    private const decimal LeastCarried = 100;
    private const int FarthestFigure = 8;
    private const decimal MostShared = 100;
    private const decimal MostParts = 14;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Unit is not null || draft.Kind != FigureKind.Count || draft.Numeral.Form is NumeralForm.Vague)
        {
            return;
        }

        if (ReadAlternative(scan, draft))
        {
            return;
        }

        if (PartOf(scan, draft) is { } part)
        {
            draft.Unit = part;
            draft.Kind = FigureKind.Measure;
            return;
        }

        if (FindLater(scan, draft) is { } later)
        {
            draft.Unit = later.Unit;
            draft.Kind = later.Kind;
            draft.ListedWith = IsListed(scan, draft) ? later : null;
            return;
        }

        FigureDraft? earlier = IsSpentAlike(scan, draft) ? scan.Drafts[draft.Index - 1] : FindEarlier(scan, draft);
        if (earlier is not null && States.IsSaidBefore(scan, draft) && States.At(scan, earlier) is null
            && scan.Tags[earlier.First - 1] != WordTag.Verb)
        {
            // “a raid by two rebels killed 14”, but not “hit 90 people, killing 14”
            return;
        }

        if (earlier is null || !(IsPartOfThem(scan, draft) || IsPartOfOpening(scan, earlier, draft) || States.At(scan, draft) is not null
            ? (earlier.NounFirst >= 0 && IsThing(scan, earlier)) || earlier is { NounFirst: < 0, Sense: null, Kind: FigureKind.Count } : Carries(scan, earlier, draft)))
        {
            return;
        }

        draft.Unit = earlier.Unit;
        draft.Kind = earlier.Kind;
        Rates.Apply(scan, draft);
        scan.Trace(draft.First, draft.End, "carried-unit", draft.Unit ?? string.Empty);
    }

    // “another day or two”, “a boat or two”
    private static bool ReadAlternative(FigureScan scan, FigureDraft draft)
    {
        int noun = draft.First - 2;
        if (!scan.Has(draft.First - 1, FigureRoles.RangeOr) || scan.Tags[noun - 1] != WordTag.Determiner || !IsBare(scan, draft)
            || draft.Numeral.Form != NumeralForm.Words || scan.IsPluralAt(noun))
        {
            return false;
        }

        UnitSense? sense = scan.Lexicon.Units.After(scan.Tokens, noun, draft.First - 1, out _);
        if (sense is not { Exact: null } && scan.Tags[noun] != WordTag.Noun)
        {
            return false;
        }

        draft.Kind = sense?.Kind ?? draft.Kind;
        draft.Unit = sense?.Name ?? CountedNouns.Name(scan, noun, noun);
        return true;
    }

    // “five foot four”, “11 stone 6”
    private static string? PartOf(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? whole = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        return whole is { Sense.Kind: FigureKind.Measure, Numeral.IsWhole: true } && whole.End == draft.First && draft.Value < MostParts && IsBare(scan, draft)
            ? scan.Lexicon.Units.PartOf(whole.Sense!.Name)
            : null;
    }

    private static FigureDraft? FindEarlier(FigureScan scan, FigureDraft draft)
    {
        bool pastTime = false;
        for (int i = draft.Index - 1; i >= 0 && i >= draft.Index - FarthestFigure; i--)
        {
            // what stands in brackets says the figure before it once more, in another unit
            FigureDraft other = scan.Drafts[i];
            if (other.Unit is not null && CanLend(scan, other, draft) && !IsBracketed(scan, other))
            {
                // “people jobless for two years and 95,800 …”, but not metres in “a core of 9 metres, 1.2 million years old, give or take 40,000”
                return pastTime && other.Sense is not null ? null : other;
            }

            pastTime |= other.Kind is FigureKind.Duration or FigureKind.Age;
        }

        return null;
    }

    // “lost 2 per cent to end at 300”: what does not change is no part of a hundred
    private static bool CanLend(FigureScan scan, FigureDraft other, FigureDraft draft) => other.Kind switch
    {
        FigureKind.Ordinal or FigureKind.Score or FigureKind.Age or FigureKind.Duration or FigureKind.Ratio => false,
        FigureKind.Percentage => draft.Trend != FigureTrend.None || IsLevelBefore(scan, draft),
        _ => true,
    };

    // “seven of whom were hurt”, “of whom seven were hurt”
    private static bool IsPartOfThem(FigureScan scan, FigureDraft draft) => States.SkipOfThem(scan, draft.End) > draft.End
        || States.SkipOfThem(scan, draft.First - 2) == draft.First;

    // “of the 40 sailors aboard, 12 were saved”, “out of 40 sailors, only 12 survived”
    private static bool IsPartOfOpening(FigureScan scan, FigureDraft earlier, FigureDraft draft)
    {
        int opening = scan.Has(scan.First, FigureRoles.Out) ? scan.First + 1 : scan.First;
        int comma = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        comma -= scan.Tags[comma] == WordTag.Adverb ? 1 : 0;
        return scan.Has(opening, FigureRoles.Of) && earlier.Index == draft.Index - 1 && scan.Is(comma, ',') && draft.Value < earlier.Value
            && scan.Tags[draft.End] is WordTag.Verb or WordTag.Auxiliary;
    }

    // things that can be told of alone, unlike the “magnitude” of “the 7.8-magnitude quake”
    private static bool IsThing(FigureScan scan, FigureDraft draft) => !scan.IsDash(draft.End) || scan.IsPluralAt(draft.NounEnd - 1);

    // “61 per cent, up from 54”
    private static bool IsLevelBefore(FigureScan scan, FigureDraft draft)
    {
        int from = draft.First - 1;
        return scan.Has(from, FigureRoles.From) && from > scan.First && scan.Lexicon.Trends[scan.Tokens[from - 1].Word].Trend != FigureTrend.None;
    }

    // “four-, five- and six-cylinder engines”, “16,369 up 58 points”
    private static FigureDraft? FindLater(FigureScan scan, FigureDraft draft)
    {
        int at = draft.Index;
        while (at + 1 < scan.Drafts.Count && at < draft.Index + FarthestFigure && IsListed(scan, scan.Drafts[at]))
        {
            at++;
        }

        if (at > draft.Index)
        {
            return scan.Drafts[at].Unit is null ? null : scan.Drafts[at];
        }

        if (FindShared(scan, draft) is { } shared)
        {
            return shared;
        }

        FigureDraft? next = at + 1 < scan.Drafts.Count ? scan.Drafts[at + 1] : null;
        if (next is { Sense: not null, Kind: FigureKind.Measure } && IsPaired(scan, draft.End, next.First))
        {
            return next;
        }

        if (next is { Kind: FigureKind.Money, SenseBefore: true } && next.First == draft.End + 1 && scan.Has(draft.End, FigureRoles.RangeOr))
        {
            // “about 8 or $9”
            return next;
        }

        if (next is { Kind: FigureKind.Percentage, Trend: FigureTrend.None } && next.First == draft.End + 1 && scan.Has(draft.End, FigureRoles.To) && draft.Value > next.Value)
        {
            // “leads 52 to 38 per cent”
            return next;
        }

        return next is { Unit: not null } && next.First == draft.End + 1 && next.Kind != FigureKind.Percentage
            && scan.Lexicon.Trends[scan.Tokens[draft.End].Word].IsAdverb ? next : null;
    }

    // “rose 5, 10 and 15 per cent in the three ports”: the unit is said once, at the last number
    private static FigureDraft? FindShared(FigureScan scan, FigureDraft draft)
    {
        bool closed = false;
        for (int i = draft.Index; i + 1 < scan.Drafts.Count && i < draft.Index + FarthestFigure; i++)
        {
            FigureDraft next = scan.Drafts[i + 1];
            if (scan.Drafts[i].Upper is not null || !TrySkipJoint(scan, scan.Drafts[i].End, ref closed, out int first) || next.Numeral.First != first)
            {
                return null;
            }

            if (next.Unit is not null || closed)
            {
                bool shares = closed && next is { Sense: not null, SenseBefore: false, Kind: FigureKind.Percentage };
                return shares && draft.Value <= MostShared && draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words ? next : null;
            }
        }

        return null;
    }

    // “, ”, “ and ”, “, and ”, “ or ”
    private static bool TrySkipJoint(FigureScan scan, int at, ref bool closed, out int next)
    {
        next = scan.Is(at, ',') ? at + 1 : at;
        closed = scan.NumeralAt(next).Class == NumeralClass.And || scan.Has(next, FigureRoles.RangeOr);
        next += closed ? 1 : 0;
        return next > at;
    }

    // “12 by 15 feet”, “12-by-15-foot”, “120/80 mmHg”
    private static bool IsPaired(FigureScan scan, int end, int next)
    {
        int link = scan.SkipHyphen(end);
        return scan.Has(link, FigureRoles.By) ? scan.SkipHyphen(link + 1) == next : scan.Is(link, '/') && link + 1 == next;
    }

    // the “four-” of “four-, five- and six-cylinder engines”
    private static bool IsListed(FigureScan scan, FigureDraft draft) =>
        scan.IsDash(draft.End) && scan.Touches(draft.End) && (scan.Is(draft.End + 1, ',') || scan.Tags[draft.End + 1] == WordTag.Coordinator);

    private static bool IsBracketed(FigureScan scan, FigureDraft draft) => scan.Is(draft.First - 1, '(') && scan.Is(draft.End, ')');

    private static bool Carries(FigureScan scan, FigureDraft earlier, FigureDraft draft)
    {
        if (IsSecondSubject(scan, earlier, draft) || (earlier is { Sense: null, Kind: FigureKind.Count } && IsBare(scan, draft) && ClauseSubject.TryFindElliptic(scan, draft, out _)) || IsDifference(scan, earlier, draft))
        {
            return true;
        }

        if (!IsBare(scan, draft) || (earlier.Kind == FigureKind.Money && (IsOfOtherThing(scan, draft) || IsObject(scan, draft))))
        {
            return false;
        }

        if (earlier.Sense is null)
        {
            return !IsOfOtherThing(scan, draft) && (IsPart(scan, earlier, draft) || (earlier.Index == draft.Index - 1 && earlier.NounFirst >= 0 && IsLevelBefore(scan, draft)) || IsAgainst(scan, earlier, draft) || draft.Value >= LeastCarried && earlier.Value >= LeastCarried);
        }

        return earlier.Kind == FigureKind.Percentage
            ? (draft.Trend != FigureTrend.None && earlier.Trend != FigureTrend.None) || IsLevelBefore(scan, draft)
            : (!draft.Numeral.IsWhole || earlier.Numeral.IsWhole) && !(scan.Has(draft.First - 1, FigureRoles.In) && earlier.End == draft.First - 1) && !IsDoneByDescribed(scan, earlier, draft);
    }

    // “the 6ft sailor scored 28”
    private static bool IsDoneByDescribed(FigureScan scan, FigureDraft earlier, FigureDraft draft) =>
        scan.Tags[earlier.PhraseEnd] is WordTag.Noun or WordTag.Name && scan.Tags[draft.First - 1] == WordTag.Verb;

    // “with sales of $5, the mill employs 40”, but not “boats cost $5 and cars cost 40”
    private static bool IsObject(FigureScan scan, FigureDraft draft)
    {
        int verb = draft.First - 1;
        return scan.Tags[verb] is WordTag.Verb or WordTag.Infinitive && !scan.Has(verb, FigureRoles.MoneyWord | FigureRoles.Copula)
            && scan.Lexicon.Trends[scan.Tokens[verb].Word].Trend == FigureTrend.None;
    }

    // the “30” of “costs $9 for those with an index of 30”, but not the “74” of “costs 84 cents, from a low of 74”
    private static bool IsOfOtherThing(FigureScan scan, FigureDraft draft) =>
        scan.Has(draft.First - 1, FigureRoles.Of) && scan.Tags[draft.First - 2] == WordTag.Noun && !scan.Has(draft.First - 2, FigureRoles.Amount);

    // “sixteen sailors were saved, five with burns”
    private static bool IsPart(FigureScan scan, FigureDraft earlier, FigureDraft draft) =>
        earlier.Index == draft.Index - 1 && earlier.NounFirst >= 0 && scan.IsPluralAt(earlier.NounEnd - 1) && IsThing(scan, earlier)
            && draft.Value < earlier.Value
        && scan.Is(draft.First - 1, ',') && scan.Tags[draft.End] == WordTag.Preposition
        && !scan.Has(draft.End, FigureRoles.Of | FigureRoles.To | FigureRoles.For | FigureRoles.By);

    // “sold 14 boats, seven fewer than in May”
    private static bool IsDifference(FigureScan scan, FigureDraft earlier, FigureDraft draft) =>
        earlier.Index == draft.Index - 1 && earlier is { Sense: null, NounFirst: >= 0 } && scan.Is(draft.First - 1, ',') && Bounds.BeginsBefore(scan, draft.End)
        && scan.Tags[draft.End] != WordTag.Preposition;

    // “seven sailors were burned and three were saved”
    private static bool IsSecondSubject(FigureScan scan, FigureDraft earlier, FigureDraft draft) =>
        earlier.Index == draft.Index - 1 && earlier.Sense is null && earlier.NounFirst >= 0 && scan.IsPluralAt(earlier.NounEnd - 1)
        && IsThing(scan, earlier) && draft.Value < earlier.Value && scan.Tags[draft.First - 1] is WordTag.Coordinator or WordTag.Subordinator && scan.Tags[draft.End] == WordTag.Auxiliary;
    private static bool IsAgainst(FigureScan scan, FigureDraft earlier, FigureDraft draft) =>
        earlier.NounFirst >= 0 && earlier.NounEnd == draft.First - 1 && scan.Has(draft.First - 1, FigureRoles.To) && scan.IsPluralAt(earlier.NounEnd - 1);

    // “spent 11 years as mayor and four as a senator”
    private static bool IsSpentAlike(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? earlier = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        return earlier is { Kind: FigureKind.Duration, Sense: not null } && scan.Tags[draft.First - 1] == WordTag.Coordinator
            && scan.Tags[earlier.End] == WordTag.Preposition && draft.End < scan.End && scan.Tokens[earlier.End].Word == scan.Tokens[draft.End].Word;
    }

    // nothing after it that it could count
    private static bool IsBare(FigureScan scan, FigureDraft draft)
    {
        int next = draft.End;
        return draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words
            && (next >= scan.End || (scan.Tokens[next].Kind == TokenKind.Punctuation && !scan.IsDash(next))
            || scan.Tags[next] is WordTag.Preposition or WordTag.Coordinator or WordTag.Adverb or WordTag.Time or WordTag.Determiner
            or WordTag.Relative or WordTag.Interrogative or WordTag.Pronoun
            || (scan.Tags[next] == WordTag.Adjective && scan.Tags[next + 1] == WordTag.Time));
    }
}

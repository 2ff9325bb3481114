using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>
/// The noun phrase beside a figure that says what is measured: “5 per cent of the votes”, “a $30 fee”, “winds of 60 mph”,
/// “$12 for a ticket”, “a squad of 17 players”.
/// </summary>
internal static class Matter
{
    private const int MostTails = 3;
    private const int MostAdjectives = 8;
    private const int LongestPeriod = 10;

    /// <summary>Finds the phrase; empty where there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="alone">Whether the phrase says all there is to say, so that the subject of the clause adds nothing.</param>
    public static TokenRange Find(FigureScan scan, FigureDraft draft, out bool alone)
    {
        alone = false;
        if (CoordinatedWith(scan, draft) is { } next)
        {
            return Find(scan, next, out alone);
        }

        TokenRange described = FindDescribed(scan, draft, draft.First - 1);
        if (!described.IsEmpty)
        {
            return described;
        }

        TokenRange after = draft.NounFirst < 0 || draft.Numeral.Form == NumeralForm.Digits && IsAttributive(scan, draft)
            ? FindAfter(scan, draft, out alone) : default;
        return after.IsEmpty ? FindBefore(scan, draft, out alone) : after;
    }

    // the “4G” of “3G and 4G networks”
    private static FigureDraft? CoordinatedWith(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? next = draft.Sense is not null && draft.Index + 1 < scan.Drafts.Count ? scan.Drafts[draft.Index + 1] : null;
        return next is { Sense: not null } && next.First == draft.End + 1 && next.Sense.Name == draft.Sense!.Name && scan.Tags[draft.End] == WordTag.Coordinator
            && scan.Tags[next.End] is WordTag.Noun or WordTag.Name ? next : null;
    }

    private static bool IsAttributive(FigureScan scan, FigureDraft draft) => !scan.IsPluralAt(draft.NounEnd - 1);

    private static TokenRange FindAfter(FigureScan scan, FigureDraft draft, out bool alone)
    {
        int bracketEnd = Restated.EndOfBrackets(scan, draft);
        bool rated = draft is { HasRate: true, Sense: not null } && scan.Has(draft.End, FigureRoles.Of);
        int at = scan.Has(bracketEnd, FigureRoles.Of | FigureRoles.For) ? bracketEnd : rated ? draft.End : draft.PhraseEnd;
        alone = false;
        if (at >= scan.End)
        {
            return default;
        }

        if (States.SkipOfThem(scan, at) > at)
        {
            // “40 of them beyond repair”
            return default;
        }

        if (scan.Has(at, FigureRoles.Of))
        {
            // “61% of voters stayed away”, “found that 61% of voters and half the boats”: the part is the subject
            TokenRange whole = rated ? BeforePer(scan, Read(scan, at + 1)) : Read(scan, at + 1);
            alone = scan.Tags[whole.End] is WordTag.Verb or WordTag.Auxiliary || ClauseSubject.IsReportedClause(scan, draft.First, whole.End);
            return whole;
        }

        bool place = scan.Has(at, FigureRoles.In) && scan.Tags[at + 1] is WordTag.Determiner or WordTag.Name;
        if (draft.Kind == FigureKind.Money && scan.Tags[at] == WordTag.Preposition && scan.Has(at, FigureRoles.In | FigureRoles.For) && !place)
        {
            alone = false;
            TokenRange thing = Read(scan, at + 1);
            return SaysTime(scan, thing) ? default : thing;
        }

        if (draft is { Kind: FigureKind.Ratio, HasRate: false } && draft.Numeral.Form is not NumeralForm.Fraction && scan.Has(at, FigureRoles.Definite))
        {
            // “four times the usual number of calls”
            TokenRange compared = Read(scan, at);
            return SaysTime(scan, compared) || compared.Length < 2 ? default : compared;
        }

        if (draft.Kind is FigureKind.Money or FigureKind.Percentage && scan.IsWordAt(at) && scan.Lexicon.Discounts[scan.Tokens[at].Word])
        {
            // “$50 off a ticket”
            return Read(scan, at + 1);
        }

        int joined = scan.SkipHyphen(at);
        // the “force” of “a 600-strong force”
        at = joined > at && scan.Tags[joined] == WordTag.Adjective && scan.Tags[joined + 1] is WordTag.Noun or WordTag.Name ? joined + 1 : joined;
        bool attributive = scan.Tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Gerund;
        return attributive && scan.Tokens[at].SpaceBefore && !scan.Has(at, FigureRoles.By) && !IsVerbOfPart(scan, draft, at) && !IsVerbOfAmount(scan, at) && draft.Sense is not null | draft.NounFirst >= 0 | draft.Numeral.Form == NumeralForm.Multiple && !IsFree(scan, draft, at)
            ? WithAdjectives(scan, draft, Read(scan, at)) : default;
    }

    // the “apples” of “20 tons of apples per acre”
    private static TokenRange BeforePer(FigureScan scan, TokenRange range)
    {
        int end = range.First;
        while (end < range.End && !scan.Has(end, FigureRoles.Per))
        {
            end++;
        }

        return new TokenRange(range.First, end);
    }

    // the “plan” of “62% plan to sail”, but not that of “a 5% plan to sail”
    private static bool IsVerbOfPart(FigureScan scan, FigureDraft draft, int at) =>
        draft.Kind == FigureKind.Percentage && (scan.Tags.ClassesOf(at) & WordClass.Base) != 0
        && scan.Tags[at + 1] is WordTag.To or WordTag.Determiner or WordTag.Pronoun or WordTag.Complementiser
        && scan.Tags[draft.First - 1] is not (WordTag.Determiner or WordTag.Adjective or WordTag.Possessive);

    // the “buys” of “$5 buys a meal”
    private static bool IsVerbOfAmount(FigureScan scan, int at) =>
        (scan.Tags.ClassesOf(at) & WordClass.Present) != 0 && scan.IsPluralAt(at) && scan.Tags[at + 1] is WordTag.Determiner or WordTag.Pronoun;

    // the “iconic” of “the iconic 40-acre estate”
    private static TokenRange WithAdjectives(FigureScan scan, FigureDraft draft, TokenRange range)
    {
        int first = draft.First;
        int limit = Math.Max(scan.First, first - MostAdjectives);
        while (first > limit && scan.Tags[first - 1] is WordTag.Adjective or WordTag.Participle or WordTag.Noun)
        {
            first--;
        }

        bool introduced = first < draft.First && scan.Tags[first - 1] is WordTag.Determiner or WordTag.Possessive && scan.Tags[first - 2] != WordTag.Auxiliary;
        return introduced && !range.IsEmpty ? new TokenRange(first, range.End) : range;
    }

    // “rose 5 points Monday”, “30 miles north”, “5 metres tall”, but not “a 5% higher risk”
    private static bool IsFree(FigureScan scan, FigureDraft draft, int at) =>
        !IsComparedNoun(scan, at) && ((draft.Trend != FigureTrend.None && Trends.OfNoun(scan, draft) == FigureTrend.None)
            || ((scan.Tags[at] == WordTag.Adjective || scan.Has(at, FigureRoles.Dimension)) && scan.Tags[at + 1] is not (WordTag.Noun or WordTag.Adjective or WordTag.Name))
        || scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb || scan.Has(at, FigureRoles.NotRateAfter));

    private static bool IsComparedNoun(FigureScan scan, int at) =>
        scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb && scan.Tags[at] is WordTag.Noun or WordTag.Adjective && scan.Tags[at + 1] == WordTag.Noun;

    // “winds of 60 mph”, “a price of $5”, “a survey of seven towns”
    private static TokenRange FindBefore(FigureScan scan, FigureDraft draft, out bool alone)
    {
        alone = false;
        int of = draft.First - 1;
        of -= scan.Tags[of] is WordTag.Determiner or WordTag.Adverb ? 1 : 0;
        TokenRange aged = draft.Kind == FigureKind.Age ? FindAged(scan, draft, of, out alone) : default;
        if (alone)
        {
            return aged;
        }

        if (IsMeasuredByGerund(scan, draft))
        {
            alone = true;
            return AfterPreposition(scan, ReadBackward(scan, scan.First, draft.First - 1));
        }

        if (draft is { Sense: not null, Kind: FigureKind.Measure } && scan.Has(draft.End, FigureRoles.Dimension) && scan.Tags[draft.First - 1] is WordTag.Noun or WordTag.Name)
        {
            // “removed a stone 8cm across”
            return AfterPreposition(scan, ReadBackward(scan, scan.First, draft.First));
        }

        TokenRange beside = FindBeside(scan, draft, of, out alone);
        if (!beside.IsEmpty || alone)
        {
            return beside;
        }

        if (draft.Kind == FigureKind.Money && scan.Has(of, FigureRoles.For))
        {
            return ReadBackward(scan, scan.First, of);
        }

        return scan.Has(of, FigureRoles.Of) && IsNoMatter(scan, of) ? default
            : scan.Has(of, FigureRoles.Worth) && scan.Is(of - 1, ',') ? OfValue(scan, of - 1)
            : scan.Has(of, FigureRoles.Of | FigureRoles.Worth) ? AfterPreposition(scan, ReadBackward(scan, scan.First, of)) : FindObject(scan, draft, of);
    }

    // “the loan, worth $5”, but not “they paid on the same day, totalling $5”
    private static TokenRange OfValue(FigureScan scan, int comma)
    {
        TokenRange phrase = ReadBackward(scan, scan.First, comma);
        return phrase.First > scan.First && scan.Tags[phrase.First - 1] == WordTag.Preposition ? default : AfterPreposition(scan, phrase);
    }

    // “on behalf of 40 sailors”, “a total of $5”
    private static bool IsNoMatter(FigureScan scan, int of)
    {
        int before = of - 2;
        bool determined = scan.Tags[before] == WordTag.Determiner;
        return (scan.Lexicon.PhrasePrepositions[scan.Tokens[of - 1].Word] && scan.Tags[determined ? before - 1 : before] == WordTag.Preposition)
            || (determined && scan.Has(of - 1, FigureRoles.Amount));
    }

    // “fees from $5 to $9”, “investments over 35 GWh”, “Ann Hill (0.5 points)”
    private static TokenRange FindBeside(FigureScan scan, FigureDraft draft, int of, out bool bracketed)
    {
        bool spread = draft.IsRange && scan.Has(of, FigureRoles.From) && scan.Tags[of - 1] is WordTag.Noun or WordTag.Name;
        bool bounded = draft.Bound != FigureBound.Exactly && (draft.Sense is not null || (draft.Unit is not null && draft.NounFirst < 0)) && draft.Kind != FigureKind.Duration
            && scan.Tags[draft.First - 1] == WordTag.Noun && draft.Trend == FigureTrend.None
            && !(draft.Bound == FigureBound.About && FollowsPreposition(scan, draft.First));
        bracketed = scan.Is(draft.First - 1, '(') && scan.Tags[draft.First - 2] is WordTag.Noun or WordTag.Name;
        return spread || bounded || bracketed
            ? ClauseSubject.WithoutVerb(scan, AfterPreposition(scan, ReadBackward(scan, scan.First, spread ? of : bounded ? draft.First : draft.First - 1)))
            : default;
    }

    // “gave in the past about $5”
    private static bool FollowsPreposition(FigureScan scan, int end) =>
        new NounPhrases(scan.Context).TryReadBackward(scan.First, end, out TokenRange phrase) && phrase.First > scan.First
            && scan.Tags[phrase.First - 1] == WordTag.Preposition;

    // “savings ranging from $2 to $5”, “a barn valued at $5”
    private static TokenRange FindDescribed(FigureScan scan, FigureDraft draft, int preposition)
    {
        int verb = preposition - 1;
        bool describes = draft.Sense is not null && verb > scan.First && scan.Tags[preposition] == WordTag.Preposition
            && scan.Tags[verb] is WordTag.Gerund or WordTag.Participle
            && scan.Tags[verb - 1] is WordTag.Noun or WordTag.Name && scan.Lexicon.Trends[scan.Tokens[verb].Word].Trend == FigureTrend.None;
        return describes ? AfterPreposition(scan, ReadBackward(scan, scan.First, verb)) : default;
    }

    // “talks lasting two hours”, “a boat weighing 40 tons”
    private static bool IsMeasuredByGerund(FigureScan scan, FigureDraft draft)
    {
        int verb = draft.First - 1;
        return draft.Sense is not null && verb > scan.First && scan.Tags[verb] == WordTag.Gerund && scan.Tags[verb - 1] is WordTag.Noun or WordTag.Name
            && scan.Lexicon.Trends[scan.Tokens[verb].Word].Trend == FigureTrend.None;
    }

    /// <summary>The phrase that a preposition joins to the figure, for want of anything better: “47 per cent from the field”.</summary>
    public static TokenRange FindPlace(FigureScan scan, FigureDraft draft)
    {
        int at = draft.End;
        bool joins = (draft.Sense is not null || draft.Kind == FigureKind.Count) && draft.NounFirst < 0 && draft.Trend == FigureTrend.None
            && draft.Kind is not (FigureKind.Duration or FigureKind.Age)
            && scan.Tags[at] == WordTag.Preposition && !scan.Has(at, FigureRoles.NotTail | FigureRoles.To | FigureRoles.Of | FigureRoles.At);
        int thing = scan.Tags[at + 1] == WordTag.Determiner ? at + 2 : at + 1;
        bool measuredAlike = draft.Sense is not null && scan.DraftAt(thing)?.Sense == draft.Sense;
        return joins && scan.Tags[at + 1] is not (WordTag.Time or WordTag.Number) && !measuredAlike ? Read(scan, at + 1) : default;
    }

    // the “bakers” of “bakers beyond the age of 30”, “bakers aged 30”, “bakers over 30”
    private static TokenRange FindAged(FigureScan scan, FigureDraft draft, int before, out bool aged)
    {
        before -= (scan.Tags.ClassesOf(before) & WordClass.Adverb) != 0 && scan.Has(before - 1, FigureRoles.Aged) ? 1 : 0;
        before -= scan.Has(before, FigureRoles.Of | FigureRoles.Between | FigureRoles.From) && scan.Has(before - 1, FigureRoles.Aged) ? 1 : 0;
        aged = scan.Has(before, FigureRoles.Aged) || (draft.Sense is null && draft.Bound != FigureBound.Exactly && scan.Tags[before] == WordTag.Noun);
        if (!aged)
        {
            return default;
        }

        int end = scan.Has(before, FigureRoles.Aged) ? before : before + 1;
        end -= scan.Tags[end - 1] == WordTag.Determiner ? 1 : 0;
        end -= scan.Tags[end - 1] == WordTag.Preposition || scan.Is(end - 1, ',') ? 1 : 0;
        return new NounPhrases(scan.Context).TryReadBackward(scan.First, end, out TokenRange phrase) ? AfterPreposition(scan, phrase) : default;
    }

    /// <summary>What stands behind the last preposition of the phrase, “of” aside: the “net worth” of “a trader with a net worth”, all of “the works in Hull”.</summary>
    public static TokenRange AfterPreposition(FigureScan scan, TokenRange range)
    {
        int first = range.End;
        while (first > range.First && (scan.Tags[first - 1] != WordTag.Preposition || scan.Has(first - 1, FigureRoles.Of | FigureRoles.Per) || scan.Tags[first] == WordTag.Name))
        {
            first--;
        }

        return new TokenRange(first, range.End);
    }

    // “brought the rate down to 4 per cent”, “cut its forecast to $5”: what was brought there
    private static TokenRange FindObject(FigureScan scan, FigureDraft draft, int to)
    {
        bool level = (draft.Kind != FigureKind.Duration || scan.Has(to, FigureRoles.By)) && draft.Kind is not (FigureKind.Age or FigureKind.Ordinal)
            && (draft.Sense is not null || draft.NounFirst < 0);
        bool reached = to > scan.First && ((draft.Sense is not null && scan.Has(to, FigureRoles.To | FigureRoles.From))
            || (level && scan.Has(to, FigureRoles.At | FigureRoles.By)));
        int end = reached && scan.Lexicon.Trends[scan.Tokens[to - 1].Word].IsAdverb ? to - 1 : to;
        end = reached ? BeforePeriod(scan, end) : end;
        if (!reached || !(scan.Tags[end - 1] is WordTag.Noun or WordTag.Name || (scan.Has(end - 1, FigureRoles.State) && scan.Has(end - 2, FigureRoles.Of)))
            || !new NounPhrases(scan.Context).TryReadBackward(scan.First, end, out TokenRange phrase))
        {
            return default;
        }

        if (scan.DraftAt(phrase.First) is not null || (scan.Tags.ClassesOf(phrase.First) & WordClass.Adverb) != 0)
        {
            // “lost 2 per cent against the dollar to $5”, “the tests came back at 4 per cent”
            return default;
        }

        int verb = phrase.First - 1;
        verb -= verb > scan.First && (scan.Tags[verb] == WordTag.Adverb || scan.Lexicon.Trends[scan.Tokens[verb].Word].IsAdverb) ? 1 : 0;
        return verb >= scan.First && scan.Tags[verb] is WordTag.Verb or WordTag.Infinitive or WordTag.Gerund or WordTag.Participle ? phrase : default;
    }

    // the end of “its forecast” in “cut its forecast for the quarter ended June to $5”
    private static int BeforePeriod(FigureScan scan, int end)
    {
        bool time = false;
        for (int i = end - 1; i > Math.Max(scan.First, end - LongestPeriod) && (IsOfPeriod(scan, i) || (time && IsOfPeriod(scan, i - 1))); i--)
        {
            time |= scan.Tags[i] == WordTag.Time || IsPeriod(scan, i);
            if (time && scan.Tags[i - 1] == WordTag.Preposition && !scan.Has(i - 1, FigureRoles.To))
            {
                return i - 1;
            }
        }

        return end;
    }

    private static bool IsOfPeriod(FigureScan scan, int at) =>
        scan.Tags[at] is WordTag.Time or WordTag.Determiner or WordTag.Adjective or WordTag.Number || scan.Has(at, FigureRoles.To) || IsPeriod(scan, at);

    /// <summary>Whether a stretch of time is named there: “quarter”.</summary>
    public static bool IsPeriod(FigureScan scan, int at) => scan.IsWordAt(at)
        && (scan.NumeralAt(at).Class == NumeralClass.Part || scan.Lexicon.Units.After(scan.Tokens, at, at + 1, out _) is { Kind: FigureKind.Duration, Exact: null });

    /// <summary>Reads the noun phrase that ends before a token; a noun there that looks like a verb, as “rate” does, is its head.</summary>
    public static TokenRange ReadBackward(FigureScan scan, int first, int end)
    {
        int head = end - 1;
        bool likeVerb = head > first && scan.Tags[head] is WordTag.Verb
            && (scan.Tags.ClassesOf(head) & (WordClass.Noun | WordClass.Base | WordClass.Present)) != 0
            && scan.Tags[head - 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner;
        if (!new NounPhrases(scan.Context).TryReadBackward(first, likeVerb ? head : end, out TokenRange phrase))
        {
            return likeVerb ? new TokenRange(head, end) : default;
        }

        // “in a scale of fines”: “of” belongs to the phrase whatever stands before it
        int start = phrase.First;
        while (start - 1 > first && scan.Has(start - 1, FigureRoles.Of)
            && new NounPhrases(scan.Context).TryReadBackward(first, start - 1, out TokenRange owner))
        {
            start = owner.First;
        }

        // “brought maximum sustained winds”
        while (start - 1 > first && IsParticipleOfPhrase(scan, start - 1))
        {
            start -= 2;
        }

        return new TokenRange(start, end);
    }

    private static bool IsParticipleOfPhrase(FigureScan scan, int at) =>
        (scan.Tags[at] == WordTag.Participle && scan.Tags[at - 1] is WordTag.Adjective or WordTag.Determiner)
        || (scan.Tags[at] == WordTag.Verb && (scan.Tags.ClassesOf(at) & WordClass.Participle) != 0 && scan.Tags[at - 1] is WordTag.Adjective or WordTag.Noun
            && scan.Tags[at - 2] is WordTag.Verb or WordTag.Preposition or WordTag.Infinitive);

    /// <summary>Reads a noun phrase with the prepositional phrases after it that are no times.</summary>
    public static TokenRange Read(FigureScan scan, int at)
    {
        var phrases = new NounPhrases(scan.Context);
        if (!phrases.TryRead(at, scan.End, out TokenRange phrase))
        {
            return default;
        }

        int end = phrase.End;
        for (int tails = 0; tails < MostTails && scan.Tags[end] == WordTag.Preposition && !scan.Has(end, FigureRoles.NotTail)
            && scan.Tags[end + 1] is not (WordTag.Time or WordTag.Number); tails++)
        {
            if (scan.Tags[end + 1] == WordTag.Pronoun || !phrases.TryRead(end + 1, scan.End, out TokenRange tail) || SaysTime(scan, tail))
            {
                break;
            }

            end = tail.End;
            end += scan.Tags[end] == WordTag.Gerund && scan.Tags[end - 1] == WordTag.Noun && EndsPhrase(scan, end + 1) ? 1 : 0;
        }

        return new TokenRange(at, end);
    }

    // what follows the “heating” of “a coil for floor heating”
    private static bool EndsPhrase(FigureScan scan, int at) => at >= scan.End || scan.Tags[at] is WordTag.Punctuation or WordTag.Preposition;

    /// <summary>Whether the phrase holds a number or a time: “2019”, “the quarter”, “RM79”.</summary>
    public static bool SaysTime(FigureScan scan, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (scan.Tags[i] is WordTag.Number or WordTag.Time || scan.DraftAt(i) is not null
                || scan.Lexicon.Units.After(scan.Tokens, i, range.End, out _) is { Kind: FigureKind.Duration, Exact: null }
                || scan.NumeralAt(i).Class == NumeralClass.Part)
            {
                return true;
            }
        }

        return false;
    }
}

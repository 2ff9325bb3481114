using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>The subject of the clause that a figure stands in.</summary>
internal static class ClauseSubject
{
    private const int Window = 60;
    private const int LongestPlain = 14;
    private const int LongestAside = 4;

    /// <summary>Finds the subject; empty where there is none or a pronoun.</summary>
    public static TokenRange Find(FigureScan scan, FigureDraft draft)
    {
        if (IsCountAfterPreposition(scan, draft) || IsSubject(scan, draft))
        {
            return default;
        }

        int limit = StartOfClause(scan, draft.First);
        if (TryFindElliptic(scan, draft, out TokenRange parallel))
        {
            return parallel;
        }

        if (FollowsAdverb(scan, draft))
        {
            return Nearest(scan, draft);
        }

        if (TryFindByVerb(scan, draft, limit, out TokenRange subject))
        {
            return subject;
        }

        if (TryFindOfGerund(scan, draft, limit, out subject))
        {
            return subject;
        }

        TokenRange planner = BeforeInfinitive(scan, draft, limit);
        return !planner.IsEmpty || (draft.Kind == FigureKind.Count && draft.NounFirst >= 0) ? planner : Nearest(scan, draft);
    }

    // “the voters are split: 5% of sailors agree”: what stands before the colon is another clause
    private static int StartOfClause(FigureScan scan, int end)
    {
        int limit = Math.Max(scan.First, end - Window);
        for (int i = end - 1; i > limit; i--)
        {
            if (scan.Is(i, ';') || scan.Is(i, ':'))
            {
                return i + 1;
            }
        }

        return limit;
    }

    /// <summary>Whether a clause begins there that tells what was said or found, and has its verb further on: “found 5% of boats and half the ships leaked”.</summary>
    public static bool IsReportedClause(FigureScan scan, int first, int end)
    {
        for (int i = end; IsReported(scan, first) && i < Math.Min(scan.End, end + LongestPlain); i++)
        {
            if (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReported(FigureScan scan, int first)
    {
        int before = first - 1;
        return before >= scan.First && (scan.Tags[before] == WordTag.Complementiser
            || (scan.Tags[before] == WordTag.Verb && scan.Tags[before - 1] != WordTag.Relative && (scan.Tags.ClassesOf(before) & WordClass.Reporting) != 0));
    }

    // in “says that between 70 and 80 will sail” and “said 40 boats had sunk” the figure is the subject
    private static bool IsSubject(FigureScan scan, FigureDraft draft)
    {
        return scan.Tags[draft.First - 1] == WordTag.Complementiser || OpensClause(scan, draft) || OpensSecondClause(scan, draft)
            || (IsReported(scan, draft.First) && scan.Tags[draft.PhraseEnd] is WordTag.Verb or WordTag.Auxiliary && draft.PhraseEnd < scan.End
                && !scan.Lexicon.Trends[scan.Tokens[draft.PhraseEnd].Word].IsAdverb);
    }

    // “according to the report, three in ten children live there”
    private static bool OpensClause(FigureScan scan, FigureDraft draft)
    {
        int quote = scan.Tags[draft.First - 1] == WordTag.Determiner ? draft.First - 2 : draft.First - 1;
        if (quote > scan.First && scan.Tokens[quote].Kind == Text.TokenKind.Mark && draft.NounFirst >= 0 && draft.PhraseEnd < scan.End
            && scan.Tags[draft.PhraseEnd] is WordTag.Verb or WordTag.Auxiliary)
        {
            // “she says “these two men sail””
            return true;
        }

        if (!scan.Is(draft.First - 1, ',') || scan.Tags[draft.PhraseEnd] is not (WordTag.Verb or WordTag.Auxiliary) || draft.PhraseEnd >= scan.End)
        {
            return false;
        }

        for (int i = draft.First - 2; i >= Math.Max(scan.First, draft.First - LongestPlain); i--)
        {
            if (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Punctuation)
            {
                return false;
            }
        }

        return draft.First - LongestPlain <= scan.First
            && scan.Tags[scan.First] is WordTag.Preposition or WordTag.Gerund or WordTag.Subordinator or WordTag.Adverb;
    }

    // “sales rose 5% and 40 shops closed”, but not “the mayor and 40 sailors drowned”
    private static bool OpensSecondClause(FigureScan scan, FigureDraft draft)
    {
        int before = draft.First - 1;
        before -= scan.Has(before, FigureRoles.Article) ? 1 : 0;
        return scan.Tags[before] == WordTag.Coordinator && draft.PhraseEnd < scan.End && scan.Tags[draft.PhraseEnd] is WordTag.Verb or WordTag.Auxiliary
            && FollowsVerb(scan, before);
    }

    private static bool FollowsVerb(FigureScan scan, int end)
    {
        for (int i = end - 1; i >= Math.Max(scan.First, end - LongestPlain); i--)
        {
            if (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryFindByVerb(FigureScan scan, FigureDraft draft, int limit, out TokenRange subject)
    {
        for (int i = draft.First - 1; i >= limit; i--)
        {
            if (!IsFinite(scan, i))
            {
                continue;
            }

            int verb = FirstOfGroup(scan, i, limit);
            if (verb > limit && scan.Tags[verb - 1] == WordTag.Coordinator)
            {
                // “fell 5 points and ended at 30”
                i = verb;
                continue;
            }

            subject = Subject(scan, verb, limit);
            if (!IsStandIn(scan, subject))
            {
                return true;
            }

            // “the firm said it had 900 boats”: the subject of the clause around it
            i = subject.First;
        }

        subject = default;
        return false;
    }

    /// <summary>Finds the subject of a clause whose verb was said before: the “thefts” of “burglaries rose 11% and thefts 6%”.</summary>
    public static bool TryFindElliptic(FigureScan scan, FigureDraft draft, out TokenRange subject)
    {
        subject = default;
        FigureDraft? earlier = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        int end = scan.Tags[draft.First - 1] == WordTag.Preposition ? draft.First - 1 : draft.First;
        bool alike = earlier is { Unit: not null, Kind: FigureKind.Count } && draft.Sense is null && draft.NounFirst < 0
            && (draft.Unit is null || draft.Unit == earlier.Unit);
        alike |= earlier?.Sense is not null && (earlier.Sense == draft.Sense || (earlier.Kind == FigureKind.Money && draft.Kind == FigureKind.Money));
        if (earlier is null || !alike || scan.Tags[end - 1] is not (WordTag.Noun or WordTag.Name)
            || (end < draft.First && scan.Tags[earlier.First - 1] != WordTag.Preposition))
        {
            return false;
        }

        var phrases = new NounPhrases(scan.Context);
        if (!phrases.TryReadBackward(earlier.PhraseEnd, end, out subject))
        {
            return false;
        }

        // “and hides and horns 7%”
        int link = subject.First - 1;
        if (scan.Tags[link] == WordTag.Coordinator && link > earlier.PhraseEnd + 1 && phrases.TryReadBackward(earlier.PhraseEnd, link, out TokenRange other)
            && (scan.Tags[other.First - 1] == WordTag.Coordinator || other.First == earlier.PhraseEnd))
        {
            subject = new TokenRange(other.First, subject.End);
        }

        return subject.First - 1 <= earlier.PhraseEnd + (end == draft.First ? LongestAside : 1) && subject.First > earlier.PhraseEnd && !HasVerb(scan, earlier.PhraseEnd, subject.First)
            && (scan.Tags[subject.First - 1] == WordTag.Coordinator || (scan.Is(subject.First - 1, ',') && end == draft.First && IsBareName(scan, subject)));
    }

    // the “bank” of “while offering 4%, the bank”, the “lender” of “the lender, having lost $5, closed”
    private static bool TryFindOfGerund(FigureScan scan, FigureDraft draft, int limit, out TokenRange subject)
    {
        subject = default;
        int gerund = draft.First - 1;
        while (gerund > limit && scan.Tags[gerund] is not (WordTag.Gerund or WordTag.Verb or WordTag.Auxiliary or WordTag.Punctuation))
        {
            gerund--;
        }

        bool having = scan.Tags[gerund] == WordTag.Auxiliary && (scan.Tags.ClassesOf(gerund) & WordClass.Gerund) != 0;
        if (scan.Tags[gerund] != WordTag.Gerund && !having)
        {
            return false;
        }

        var phrases = new NounPhrases(scan.Context);
        if (scan.Is(gerund - 1, ',') && gerund - 1 > limit)
        {
            return phrases.TryReadBackward(limit, gerund - 1, out subject) && subject.First == scan.First;
        }

        bool opens = gerund == scan.First || (gerund == scan.First + 1 && scan.Tags[scan.First] is WordTag.Preposition or WordTag.Subordinator or WordTag.Adverb);
        int comma = draft.PhraseEnd;
        while (opens && comma < Math.Min(scan.End, draft.PhraseEnd + LongestPlain) && !scan.Is(comma, ','))
        {
            opens = scan.Tags[comma] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Relative);
            comma++;
        }

        bool read = opens && scan.Is(comma, ',') && phrases.TryRead(comma + 1, scan.End, out subject) && subject.End < scan.End
            && scan.Tags[subject.First] != WordTag.Pronoun && scan.Tags[subject.End] is WordTag.Verb or WordTag.Auxiliary or WordTag.Adverb or WordTag.To;
        subject = read ? WithoutVerb(scan, subject) : default;
        return read;
    }

    private static bool HasVerb(FigureScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Participle or WordTag.Gerund)
            {
                return true;
            }
        }

        return false;
    }

    // the “solar” of “wind made 30% of power, solar 12%”
    private static bool IsBareName(FigureScan scan, TokenRange subject) => subject.Length <= 2 && scan.Tags[subject.First] is WordTag.Name or WordTag.Noun;

    // “Council to spend $5m”, as titles say it
    private static TokenRange BeforeInfinitive(FigureScan scan, FigureDraft draft, int limit)
    {
        for (int i = limit + 1; i < draft.First - 1; i++)
        {
            if (scan.Tags[i] == WordTag.To && scan.Tags[i + 1] == WordTag.Infinitive)
            {
                return new NounPhrases(scan.Context).TryReadBackward(limit, i, out TokenRange phrase) && (phrase.First == scan.First || scan.Is(phrase.First - 1, ','))
                    ? WithoutVerb(scan, phrase) : default;
            }
        }

        return default;
    }

    // trend verbs are verbs wherever a phrase stands before them: “the index gained 5 points”
    private static bool IsFinite(FigureScan scan, int i) =>
        (scan.Tags[i] is WordTag.Verb or WordTag.Auxiliary && !IsPartOfFigure(scan, i) && !ComparesFigure(scan, i) && !EndsPeriod(scan, i) && !IsResult(scan, i)
            && !(scan.Tags[i] == WordTag.Auxiliary && ((scan.Tags[i - 1] == WordTag.To && i > scan.First) || (scan.Tags.ClassesOf(i) & WordClass.Gerund) != 0)))
        || IsAbsoluteGerund(scan, i)
        || (scan.Tags[i] == WordTag.Adjective && IsTrendVerb(scan, i) && scan.Tags[i - 1] == WordTag.Number && scan.DraftAt(i - 1) is null && i > scan.First)
        || (scan.Tags[i] is WordTag.Participle or WordTag.Noun && i > scan.First && IsTrendVerb(scan, i)
            && !(scan.Tags[i - 1] == WordTag.Number && scan.DraftAt(i - 1) is not null)
            && scan.Tags[i - 1] is WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Pronoun
            && scan.Tags[i + 1] is not WordTag.Noun and not WordTag.Auxiliary and not WordTag.Verb and not WordTag.Coordinator
            && !scan.Has(i + 1, FigureRoles.Of | FigureRoles.In));

    // the “hurt” of “left 30 sailors hurt and 60 boats burnt”
    private static bool IsResult(FigureScan scan, int i) =>
        scan.Has(i, FigureRoles.State) && scan.DraftEndingAt(i) is { } counted && scan.Tags[counted.First - 1] == WordTag.Verb;

    // the “ended” of “the quarter ended June”
    private static bool EndsPeriod(FigureScan scan, int i) =>
        scan.Tags[i + 1] == WordTag.Time && i > scan.First && (scan.Tags.ClassesOf(i) & WordClass.Participle) != 0 && Matter.IsPeriod(scan, i - 1);

    // the “lower” of “closed 40 points lower at 7,000”
    private static bool ComparesFigure(FigureScan scan, int i) =>
        scan.DraftAt(i - 1) is not null && scan.Lexicon.Trends[scan.Tokens[i].Word].IsAdverb;

    // the “am” of “1.05am”
    private static bool IsPartOfFigure(FigureScan scan, int i) => scan.Touches(i) && scan.IsNumberAt(i - 1);

    // “with the wider index advancing 2 per cent”
    private static bool IsAbsoluteGerund(FigureScan scan, int i) =>
        scan.Tags[i] == WordTag.Gerund && i > scan.First && IsTrendVerb(scan, i) && scan.Tags[i - 1] is WordTag.Noun or WordTag.Name or WordTag.Number
        && scan.Tags[i + 1] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective);

    private static bool IsTrendVerb(FigureScan scan, int i) =>
        scan.Lexicon.Trends[scan.Tokens[i].Word] is { Trend: not FigureTrend.None, IsAdverb: false };

    private static bool IsStandIn(FigureScan scan, TokenRange subject) =>
        subject.Length == 1 && scan.Tags[subject.First] == WordTag.Pronoun && scan.Has(subject.First, FigureRoles.StandIn);

    // “shares of the mill up 5p”
    private static bool FollowsAdverb(FigureScan scan, FigureDraft draft)
    {
        int at = draft.First - 1;
        return at > scan.First && scan.Lexicon.Trends[scan.Tokens[at].Word].IsAdverb && scan.Tags[at - 1] is WordTag.Noun or WordTag.Name;
    }

    // things counted after a preposition seldom say anything of the subject: “at two mosques”
    private static bool IsCountAfterPreposition(FigureScan scan, FigureDraft draft) =>
        draft.Kind == FigureKind.Count && draft.NounFirst >= 0 && !draft.HasRate
        && (scan.Tags[draft.First - 1] == WordTag.Preposition || (scan.Has(draft.First - 1, FigureRoles.Definite) && scan.Tags[draft.First - 2] == WordTag.Preposition))
        && !(draft.IsRange && scan.Has(draft.First - 1, FigureRoles.From)) && !IsReached(scan, draft);

    // “the toll rose to 40 boats”
    private static bool IsReached(FigureScan scan, FigureDraft draft) =>
        scan.Has(draft.First - 1, FigureRoles.To | FigureRoles.From) && draft.First - 2 >= scan.First
        && scan.Lexicon.Trends[scan.Tokens[draft.First - 2].Word] is { Trend: not FigureTrend.None, IsAdverb: false };

    private static int FirstOfGroup(FigureScan scan, int verb, int limit)
    {
        while (verb > limit && scan.Tags[verb - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            verb--;
        }

        // “prices were little changed”
        if (verb - 2 > limit && scan.Tags[verb - 1] is WordTag.Determiner or WordTag.Pronoun && scan.Tags[verb - 2] == WordTag.Auxiliary
            && (scan.Tags.ClassesOf(verb - 1) & WordClass.Quantifier) != 0)
        {
            return FirstOfGroup(scan, verb - 2, limit);
        }

        // “sales more than doubled”
        bool compared = verb - 2 > limit && scan.Tags[verb - 2] == WordTag.Pronoun && (scan.Tags.ClassesOf(verb - 2) & WordClass.Quantifier) != 0
            && (scan.Tags.ClassesOf(verb - 1) & (WordClass.Subordinator | WordClass.Preposition)) == (WordClass.Subordinator | WordClass.Preposition);
        return compared ? verb - 2 : verb;
    }

    private static TokenRange Subject(FigureScan scan, int verb, int limit)
    {
        // “mill shares finished lower”, where “shares” looks like a verb
        bool likeVerb = verb > limit && scan.Tags[verb - 1] == WordTag.Verb && scan.IsPluralAt(verb - 1)
            && (scan.Tags.ClassesOf(verb - 1) & WordClass.Noun) != 0;
        if (likeVerb)
        {
            return WithOpeningGerund(scan, Matter.ReadBackward(scan, limit, verb));
        }

        if (scan.Tags[verb - 1] == WordTag.Number && TryReadNumberedName(scan, verb, limit, out TokenRange named))
        {
            return named;
        }

        // “the number of missing rose to 40”
        if (verb - 3 > limit && scan.Has(verb - 1, FigureRoles.State) && scan.Has(verb - 2, FigureRoles.Of)
            && new NounPhrases(scan.Context).TryReadBackward(limit, verb - 2, out TokenRange number))
        {
            return new TokenRange(number.First, verb);
        }

        if (!new Subjects(scan.Context).TryFindSubject(verb, limit, out TokenRange subject))
        {
            // “the striker, signed for $5,”
            bool described = scan.Is(verb - 1, ',') && (scan.Tags.ClassesOf(verb) & WordClass.Participle) != 0
                && new NounPhrases(scan.Context).TryReadBackward(limit, verb - 1, out subject) && subject.First == scan.First;
            return described ? subject : default;
        }

        subject = AfterConjunction(scan, subject);
        if (scan.Tags[subject.First] == WordTag.Relative)
        {
            return OfRelative(scan, subject.First, limit);
        }

        subject = WithOpeningGerund(scan, WithoutReport(scan, WithOutOf(scan, subject, limit), verb, limit));
        if (IsPlain(scan, subject))
        {
            return subject;
        }

        TokenRange head = Matter.Read(scan, subject.First);
        return head.IsEmpty ? subject : new TokenRange(head.First, Math.Min(head.End, subject.End));
    }

    // “the number of sailors out of work”
    private static TokenRange WithOutOf(FigureScan scan, TokenRange subject, int limit)
    {
        int end = subject.First - 2;
        return end > limit && scan.Has(subject.First - 1, FigureRoles.Of) && scan.Has(end, FigureRoles.Out)
            && new NounPhrases(scan.Context).TryReadBackward(limit, end, out TokenRange earlier) ? new TokenRange(earlier.First, subject.End) : subject;
    }

    // the “sales” of “the bank said sales fell”, the “thieves” of “the boys helped thieves launder $5”
    private static TokenRange WithoutReport(FigureScan scan, TokenRange subject, int verb, int limit)
    {
        if (!new NounPhrases(scan.Context).TryReadBackward(limit, verb, out TokenRange own) || own.First - 2 < subject.First)
        {
            return subject;
        }

        int report = own.First - 1;
        bool isBase = (scan.Tags.ClassesOf(verb) & (WordClass.Base | WordClass.Past | WordClass.Auxiliary)) == WordClass.Base;
        bool reported = scan.Tags[report] == WordTag.Verb && (isBase || (scan.Tags.ClassesOf(report) & WordClass.Reporting) != 0)
            && scan.Tags[report - 1] is WordTag.Noun or WordTag.Name;
        return reported && own.End == subject.End ? own : subject;
    }

    // “waiting lists hit 40”, “spending per head is $5”, “feed prices are 5% higher”
    private static TokenRange WithOpeningGerund(FigureScan scan, TokenRange subject)
    {
        int first = subject.First - 1;
        first -= first > scan.First && scan.Tags[first] == WordTag.Preposition ? 1 : 0;
        bool noun = first == subject.First - 1 || (scan.Tags.ClassesOf(first) & WordClass.Noun) != 0;
        bool opens = first == scan.First && (scan.Tags[first] == WordTag.Gerund || (scan.Tags[first] == WordTag.Verb && noun))
            && (scan.Tags[subject.First] == WordTag.Noun || (noun && first < subject.First - 1 && scan.Tags[first] == WordTag.Verb) || (subject.Length == 1 && scan.IsPluralAt(subject.First)));
        return opens ? new TokenRange(first, subject.End) : subject;
    }

    // the “pay” of “her pay was $9, which includes a bonus of $3”
    private static TokenRange OfRelative(FigureScan scan, int relative, int limit)
    {
        FigureDraft? earlier = scan.Is(relative - 1, ',') ? scan.DraftAt(relative - 2) : null;
        bool measured = earlier is { Sense: not null, NounFirst: < 0 } && earlier.End == relative - 1 && scan.Tags[earlier.First - 1] is WordTag.Verb or WordTag.Auxiliary;
        return measured && new Subjects(scan.Context).TryFindSubject(FirstOfGroup(scan, earlier!.First - 1, limit), limit, out TokenRange subject) && IsPlain(scan, subject)
            ? subject
            : Antecedent(scan, relative, limit);
    }

    // the “toll” of “fewer sail as the toll goes up to $5”
    private static TokenRange AfterConjunction(FigureScan scan, TokenRange subject)
    {
        for (int i = subject.End - 1; i > subject.First; i--)
        {
            if ((scan.Tags.ClassesOf(i) & WordClass.Comparison) != 0 && scan.Has(i + 1, FigureRoles.The))
            {
                return new TokenRange(i + 1, subject.End);
            }
        }

        return subject;
    }

    // the “mill” of “the mill, which employs 40”
    private static TokenRange Antecedent(FigureScan scan, int relative, int limit) =>
        new NounPhrases(scan.Context).TryReadBackward(limit, relative - (scan.Is(relative - 1, ',') ? 1 : 0), out TokenRange antecedent)
            ? Matter.AfterPreposition(scan, antecedent)
            : default;

    /// <summary>Whether a participle stands there that describes the noun before it or behind it: “the heat held in the tank was 5 joules”, “the Hull-based firm”.</summary>
    public static bool IsReduced(FigureScan scan, int at, TokenRange phrase) =>
        IsJoined(scan, at, phrase) || at > phrase.First && scan.Tags[at] is WordTag.Verb or WordTag.Participle && (scan.Tags.ClassesOf(at) & WordClass.Participle) != 0
        && (scan.Tags[at - 1] == WordTag.Noun || (scan.Tags[at - 1] == WordTag.Adjective && scan.Tags[at - 2] == WordTag.Determiner))
        && ((at + 1 == phrase.End && !scan.Has(at, FigureRoles.State) && !OpensQuestion(scan, phrase)) || scan.Has(at + 1, FigureRoles.By)
            || (scan.Tags[at + 1] == WordTag.Preposition && !scan.Has(at + 1, FigureRoles.NotTail)));

    // the “changed” of “why the rhythm changed is a riddle” is no participle
    private static bool OpensQuestion(FigureScan scan, TokenRange phrase) =>
        phrase.First > scan.First && scan.Tags[phrase.First - 1] is WordTag.Interrogative or WordTag.Subordinator or WordTag.Relative;

    // the “based” of “the Hull-based firm”
    private static bool IsJoined(FigureScan scan, int at, TokenRange phrase) =>
        at > phrase.First && at + 1 < phrase.End && scan.IsDash(at - 1) && scan.Touches(at - 1) && scan.Touches(at);

    // “the fee between Hull and York”, “the heat held in the tank”: nothing to take away
    private static bool IsPlain(FigureScan scan, TokenRange subject)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            bool plain = scan.Tags[i] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Possessive or WordTag.Coordinator
                or WordTag.Participle or WordTag.Gerund or WordTag.Other || (scan.Tags[i] == WordTag.Preposition && !scan.Has(i, FigureRoles.NotTail))
                || scan.IsDash(i) || IsReduced(scan, i, subject) || (scan.Has(i, FigureRoles.By) && IsReduced(scan, i - 1, subject));
            if (!plain || scan.DraftAt(i) is not null)
            {
                return false;
            }
        }

        return subject.Length <= LongestPlain && !Matter.SaysTime(scan, subject);
    }

    // “the Harbour 500 gained”, “the HB-25 lost”
    private static bool TryReadNumberedName(FigureScan scan, int verb, int limit, out TokenRange subject)
    {
        subject = default;
        int number = verb - 1;
        int end = scan.IsDash(number - 1) && scan.Touches(number) ? number - 1 : number;
        if (number <= limit || scan.DraftAt(number) is not null || scan.Tags[end - 1] is not (WordTag.Name or WordTag.Noun or WordTag.Other)
            || !new NounPhrases(scan.Context).TryReadBackward(limit, end, out TokenRange name))
        {
            return false;
        }

        subject = new TokenRange(name.First, verb);
        return true;
    }

    // no verb: “Harbour index -1.3%”, “Mill shares up 5p”
    private static TokenRange Nearest(FigureScan scan, FigureDraft draft)
    {
        if (draft.Kind == FigureKind.Duration && draft.PhraseEnd < scan.End && scan.Tags[draft.PhraseEnd] == WordTag.Auxiliary)
        {
            // “at the bottom 40 years are one metre”
            return default;
        }

        int end = draft.First;
        while (end > scan.First
            && (scan.Tags[end - 1] is WordTag.Adverb or WordTag.Participle or WordTag.Preposition or WordTag.Gerund or WordTag.Punctuation or WordTag.Determiner
            || scan.Lexicon.Trends[scan.Tokens[end - 1].Word].Trend != FigureTrend.None))
        {
            end--;
        }

        return end > scan.First && new NounPhrases(scan.Context).TryReadBackward(Math.Max(scan.First, end - Window), end, out TokenRange phrase)
            ? WithOpeningGerund(scan, WithoutVerb(scan, phrase))
            : default;
    }

    // “stocks of grain stand at 5 tons”
    private static bool IsOfPlural(FigureScan scan, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (scan.Has(i + 1, FigureRoles.Of))
            {
                return scan.IsPluralAt(i);
            }
        }

        return false;
    }

    // the “firm” of “the firm aims to” can be an adjective
    private static bool IsNominal(FigureScan scan, int at) => scan.Tags[at] is WordTag.Noun or WordTag.Name
        || (scan.Tags[at] == WordTag.Adjective && (scan.Tags.ClassesOf(at) & WordClass.Noun) != 0 && scan.Tags[at - 1] == WordTag.Determiner);

    /// <summary>A clause without a verb has one that looks like a noun: “the stock trades on”, “stars spin”. The phrase without it.</summary>
    public static TokenRange WithoutVerb(FigureScan scan, TokenRange phrase)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            WordClass classes = scan.Context.Language.Phrases.Classes[scan.Tokens[i].Word];
            bool verb = scan.Tags[i] == WordTag.Noun && IsNominal(scan, i - 1)
                && (scan.Tags[i + 1] is WordTag.Preposition or WordTag.Gerund or WordTag.Adverb or WordTag.To || scan.Has(i, FigureRoles.MoneyWord))
                && !scan.Has(i + 1, FigureRoles.Of)
                && (classes & (scan.IsPluralAt(i - 1) || IsOfPlural(scan, phrase.First, i) ? WordClass.Base : WordClass.Present | (scan.Has(i, FigureRoles.MoneyWord) && i + 1 == phrase.End ? WordClass.Past : WordClass.None))) != 0;
            if (verb)
            {
                return new TokenRange(phrase.First, i);
            }
        }

        return phrase;
    }
}

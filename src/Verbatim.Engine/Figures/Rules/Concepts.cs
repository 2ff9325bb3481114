using System.Text;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>
/// What a figure is about: the state of those counted (“killed”), else the thing it measures (“the tax of 5 per cent”)
/// and the subject of its clause (“the town charges a tax of 5 per cent”).
/// </summary>
internal static class Concepts
{
    private const string Comma = ", ";

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Kind is FigureKind.Ordinal or FigureKind.Score)
        {
            return;
        }

        draft.Concept = States.At(scan, draft) ?? ((Restated.Find(scan, draft) ?? Restated.FindBeforeChange(scan, draft)) is { } same ? same.Concept : Compose(scan, draft.ListedWith ?? draft));
        if (draft.Concept is { } concept)
        {
            scan.Trace(draft.First, draft.End, "concept", concept);
        }
    }

    private static string? Compose(FigureScan scan, FigureDraft draft)
    {
        TokenRange matter = Matter.Find(scan, draft, out bool alone);
        TokenRange subject = alone ? default : ClauseSubject.Find(scan, draft);
        if (subject.Overlaps(matter) || subject.Overlaps(new TokenRange(draft.First, draft.PhraseEnd)))
        {
            subject = matter.IsEmpty && subject.First < draft.First ? new TokenRange(subject.First, draft.First) : default;
        }

        subject = BeforeVerb(scan, subject);

        string? first = matter.IsEmpty ? null : Words(scan, matter);
        string? second = subject.IsEmpty ? null : Words(scan, subject);
        if (first is null && second is null)
        {
            TokenRange place = Matter.FindPlace(scan, draft);
            return place.IsEmpty ? Compared(scan, draft) : Words(scan, place);
        }

        return first is null || second is null ? first ?? second : first + Comma + second;
    }

    // “pay was $5, compared with $4 before”: the same thing
    private static string? Compared(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? earlier = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        return draft.Sense is not null && earlier?.Sense == draft.Sense && scan.Tags[draft.First - 1] == WordTag.Preposition
            && scan.Tags[draft.First - 2] is WordTag.Participle or WordTag.Verb && scan.Is(draft.First - 3, ',') ? earlier.Concept : null;
    }

    // what a verb stands in is no subject any more
    private static TokenRange BeforeVerb(FigureScan scan, TokenRange range)
    {
        // the “feed” of “feed prices rose” opens the sentence, the “support” of “support for the plan rose”
        bool opens = range.Length > 1 && range.First == scan.First && scan.Tags[range.First + 1] is WordTag.Noun or WordTag.Preposition;
        int end = opens ? range.First + 1 : range.First;
        while (end < range.End
            && (scan.Tags[end] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive) || ClauseSubject.IsReduced(scan, end, range)))
        {
            end++;
        }

        return new TokenRange(range.First, end);
    }

    // past words that only introduce the phrase, and past figures: the “8 kW” of “an 8 kW engine”
    private static int SkipLeadIn(FigureScan scan, TokenRange range)
    {
        int first = range.First;
        while (first < range.End)
        {
            if (scan.DraftAt(first) is { Kind: not FigureKind.Ordinal } figure)
            {
                first = scan.IsDash(figure.End) && scan.Touches(figure.End) && scan.Touches(figure.End + 1) && scan.Tags[figure.End + 1] == WordTag.Adjective
                    ? figure.End + 2 : figure.End;
            }
            else if ((scan.Tags[first] == WordTag.Possessive && first > range.First)
                || scan.Tags[first] is WordTag.Determiner or WordTag.Preposition or WordTag.Adverb or WordTag.Punctuation or WordTag.Mark
                or WordTag.Coordinator || (scan.Tags[first] == WordTag.Number && !IsJoinedToNoun(scan, first))
                || (scan.Tags[first] == WordTag.Time && !(scan.Tags[first - 1] == WordTag.Determiner && scan.Tags[first + 1] is WordTag.Noun or WordTag.Name))
                || scan.Tokens[first].Kind == TokenKind.Symbol)
            {
                first++;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // the “four” of “a four-bedroom house” and that of “a 4K screen”, which are no figures
    private static bool IsJoinedToNoun(FigureScan scan, int at) => (scan.Touches(at + 1) && scan.IsWordAt(at + 1)) || (scan.IsDash(at + 1) && scan.Touches(at + 1) && scan.Touches(at + 2) && scan.IsWordAt(at + 2));

    // a figure inside ends the phrase, the “$9” of “a fine of $9 for the yard”, but not the “8 kW” of “a silent 8 kW engine”
    private static int EndBeforeFigure(FigureScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.DraftAt(i) is { Kind: not FigureKind.Ordinal } figure
                && (scan.Tags[figure.First - 1] is not (WordTag.Noun or WordTag.Adjective or WordTag.Participle or WordTag.Name)
                    || figure.PhraseEnd >= end || (figure.Sense is null && figure.Numeral.IsWhole)))
            {
                return i;
            }
        }

        return end;
    }

    // “thick”, “ago”: no thing
    private static bool HasNoun(FigureScan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scan.Tags[i] is WordTag.Noun or WordTag.Name or WordTag.Gerund or WordTag.Other && scan.Tokens[i].Kind != TokenKind.Symbol
                && scan.DraftAt(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // the “page” of “the 12-page report”
    private static bool IsCountedInside(FigureScan scan, int at, int end)
    {
        int figure = at;
        while (figure > scan.First && (scan.IsDash(figure - 1) || figure == at) && scan.DraftAt(figure - 1) is null)
        {
            figure--;
        }

        return scan.DraftAt(figure - 1) is { NounFirst: >= 0 } draft && draft.NounFirst <= at && at < draft.NounEnd && draft.NounEnd < end
            && !scan.IsPluralAt(draft.NounEnd - 1);
    }

    // the words without what only introduces them, and without brackets and marks
    private static string? Words(FigureScan scan, TokenRange range)
    {
        int first = SkipLeadIn(scan, range);
        int end = EndBeforeTail(scan, first, EndBeforeTime(scan, first, EndBeforeFigure(scan, first, range.End)));
        if (first >= end && scan.DraftAt(range.End - 1) is { Kind: FigureKind.Age } age && age.First >= range.First)
        {
            // “a 60-year-old pays $5”
            return scan.SpanOf(age.First, age.End).In(scan.Text);
        }

        bool nothing = first >= end || (end == first + 1 && scan.Tags[first] is WordTag.Pronoun or WordTag.Number or WordTag.Relative);
        nothing |= end == first + 1 && scan.Has(first, FigureRoles.Article);
        return nothing || !HasNoun(scan, first, end) ? null : Join(scan, first, end);
    }

    // the “last season” of “40 tons of wheat last season”
    private static int EndBeforeTime(FigureScan scan, int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (scan.Has(i, FigureRoles.PeriodBefore) && scan.Tags[i] == WordTag.Adjective && scan.Tags[i - 1] == WordTag.Noun)
            {
                return i;
            }
        }

        return end;
    }

    // what ends no phrase: the “worth” of “a grant worth $5”, but not that of “a net worth”, nor the “up” of “the start-up”
    private static int EndBeforeTail(FigureScan scan, int first, int end)
    {
        while (end > first && ((scan.Has(end - 1, FigureRoles.Worth) && scan.DraftAt(end) is not null)
            || (scan.Tags[end - 1] is WordTag.Preposition or WordTag.Punctuation or WordTag.Mark or WordTag.Possessive or WordTag.Determiner
            or WordTag.Coordinator or WordTag.Auxiliary && !IsJoined(scan, first, end - 1))))
        {
            end--;
        }

        return end;
    }

    private static bool IsJoined(FigureScan scan, int first, int at) =>
        at - 2 >= first && scan.IsDash(at - 1) && scan.Touches(at - 1) && scan.Touches(at) && scan.IsWordAt(at);

    private static string Join(FigureScan scan, int first, int end)
    {
        var words = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (scan.DraftAt(i) is { Kind: not FigureKind.Ordinal } || IsCountedInside(scan, i, end)
                || (scan.Tokens[i].Kind == TokenKind.Mark && scan.Tags[i] != WordTag.Possessive))
            {
                continue;
            }

            words.Append(words.Length > 0 && scan.Tokens[i].SpaceBefore ? " " : string.Empty).Append(scan.Text, scan.Tokens[i].Start, scan.Tokens[i].Length);
        }

        return words.ToString();
    }
}

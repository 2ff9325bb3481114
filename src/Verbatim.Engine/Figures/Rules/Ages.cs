using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Ages that name no year: “aged 87”, “Lee, 54, said”, “she was 10.”</summary>
internal static class Ages
{
    private const decimal Oldest = 120;
    private const decimal Youngest = 12;
    private const int LongestOwner = 6;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Sense is not null)
        {
            if (draft.Kind == FigureKind.Duration && (IsAfterAge(scan, draft) || IsGroup(scan, draft) || IsPartOfAge(scan, draft)))
            {
                SetAge(scan, draft);
            }

            return;
        }

        bool plausible = draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words && !draft.Numeral.Scaled && draft.Numeral.IsWhole
            && draft.Value is > 0 and <= Oldest && draft.Kind == FigureKind.Count;
        if (plausible && (IsAfterAge(scan, draft) || IsAfterOtherAge(scan, draft) || IsPeopleOver(scan, draft) || IsPersonOf(scan, draft)
            || IsTimeOfLife(scan, draft) || IsApposition(scan, draft) || IsPredicate(scan, draft)))
        {
            SetAge(scan, draft);
        }
    }

    // the years of “5 years and 3 months old”
    private static bool IsPartOfAge(FigureScan scan, FigureDraft draft)
    {
        FigureDraft? next = draft.Index + 1 < scan.Drafts.Count ? scan.Drafts[draft.Index + 1] : null;
        int join = scan.Has(draft.End, FigureRoles.RangeAnd) || scan.Is(draft.End, ',') ? draft.End + 1 : draft.End;
        return next is { Kind: FigureKind.Age, Sense: not null } && next.First == join && !scan.IsDash(next.First + 1);
    }

    private static void SetAge(FigureScan scan, FigureDraft draft)
    {
        draft.Kind = FigureKind.Age;
        draft.Unit = scan.Lexicon.Units.Default(FigureKind.Age);
        scan.Trace(draft.First, draft.End, "age", draft.Unit ?? string.Empty);
    }

    // “aged 87”, “aged just six”, “the age of 87”, “aged between 18 and 25”
    private static bool IsAfterAge(FigureScan scan, FigureDraft draft)
    {
        int before = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        before -= before > scan.First && (scan.Tags.ClassesOf(before) & WordClass.Adverb) != 0 ? 1 : 0;
        before -= scan.Has(before, FigureRoles.Of | FigureRoles.Between | FigureRoles.From) ? 1 : 0;
        return scan.Has(before, FigureRoles.Aged);
    }

    // the “11” of “aged 4, 7 and 11”
    private static bool IsAfterOtherAge(FigureScan scan, FigureDraft draft)
    {
        if (draft.Index == 0 || scan.Drafts[draft.Index - 1] is not { Kind: FigureKind.Age, Sense: null } other || CountsSomething(scan, draft))
        {
            return false;
        }

        int comma = scan.Is(other.End, ',') ? other.End + 1 : other.End;
        int join = scan.Tags[comma] == WordTag.Coordinator ? comma + 1 : comma;
        return join > other.End && join == draft.First;
    }

    // “a man of 45”, but not “a mother of two”
    private static bool IsPersonOf(FigureScan scan, FigureDraft draft)
    {
        int of = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        return scan.Has(of, FigureRoles.Of) && scan.Has(of - 1, FigureRoles.Person) && !scan.Has(of - 1, FigureRoles.Parent)
            && !scan.IsPluralAt(of - 1) && !CountsSomething(scan, draft);
    }

    // “he died at 92”, “she retired at 65”
    private static bool IsTimeOfLife(FigureScan scan, FigureDraft draft)
    {
        int at = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        return scan.Has(at, FigureRoles.At) && scan.Has(at - 1, FigureRoles.LifeEvent) && !CountsSomething(scan, draft);
    }

    private static bool CountsSomething(FigureScan scan, FigureDraft draft) =>
        scan.IsPluralAt(draft.End) || scan.Tags[draft.End] is WordTag.Noun or WordTag.Adjective or WordTag.Name || scan.IsDash(draft.End);

    // “adults over 65”, “children under 5”
    private static bool IsPeopleOver(FigureScan scan, FigureDraft draft)
    {
        int first = Bounds.StartOfBoundBefore(scan, draft.First, out FigureBound bound);
        bool comparing = bound is FigureBound.MoreThan or FigureBound.LessThan && scan.Tags[draft.First - 1] == WordTag.Preposition;
        bool old = draft.Value >= Youngest || bound == FigureBound.LessThan || scan.Tags[draft.End] is not (WordTag.Noun or WordTag.Adjective or WordTag.Name);
        return comparing && scan.Has(first - 1, FigureRoles.Person) && old
            && !scan.IsPluralAt(draft.End) && !(scan.IsAdjectiveAt(draft.End) && scan.IsPluralAt(draft.End + 1));
    }

    // “the over-50s”, “18-24s”
    private static bool IsGroup(FigureScan scan, FigureDraft draft) =>
        draft.Sense is { Exact.Length: 1 } && scan.Touches(draft.End - 1) && draft.Value is > 0 and <= Oldest
            && (draft.IsRange || IsOverGroup(scan, draft.First));

    /// <summary>Whether “over” or “under” stands before the number as a part of it: “the over-50s”, “the under 21s”.</summary>
    public static bool IsOverGroup(FigureScan scan, int first)
    {
        bool joined = scan.IsDash(first - 1) && scan.Touches(first) && scan.Touches(first - 1);
        int end = joined ? first - 1 : first;
        int bound = Bounds.StartOfBoundBefore(scan, end, out FigureBound limit);
        return bound < end && (joined || (limit is FigureBound.MoreThan or FigureBound.LessThan
            && (bound == scan.First || scan.Has(bound - 1, FigureRoles.The))));
    }

    // “Lee, 54, a doctor”, “a woman, 54, sailed”, “his sisters, 4 and 6, swam”
    private static bool IsApposition(FigureScan scan, FigureDraft draft)
    {
        int before = draft.First - 1;
        bool paired = scan.Tags[draft.End] == WordTag.Coordinator && scan.IsNumberAt(draft.End + 1) && scan.Is(draft.End + 2, ',');
        return scan.IsNumberAt(draft.First) && scan.Is(before, ',') && scan.IsWordAt(before - 1)
            && (scan.Tags[before - 1] == WordTag.Name || scan.Has(before - 1, FigureRoles.Person))
            && (paired || draft.End >= scan.End || scan.Is(draft.End, ',') || scan.Is(draft.End, '.') || scan.Is(draft.End, ';'));
    }

    // “he will be 35 by then”, “she is nearly 38”, “the average age of the crew was 27”
    private static bool IsPredicate(FigureScan scan, FigureDraft draft)
    {
        int copula = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        if (scan.Tags[copula] == WordTag.Pronoun && scan.Has(copula, FigureRoles.PronounPerson) && scan.Has(copula, FigureRoles.Copula))
        {
            // “I'm 76,”
            return !CountsSomething(scan, draft) && (draft.End >= scan.End || !scan.IsWordAt(draft.End) || scan.Tags[draft.End] == WordTag.Coordinator);
        }

        bool isCopula = scan.Has(copula, FigureRoles.Copula)
            || (copula > scan.First && scan.Tokens[copula].Kind == TokenKind.Clitic && scan.Tags[copula] == WordTag.Auxiliary);
        if (!isCopula || scan.IsPluralAt(draft.End) || scan.Has(draft.End, FigureRoles.For | FigureRoles.Of)
            || scan.Tags[draft.End] == WordTag.Noun || (scan.Tags[draft.End] == WordTag.Adjective && scan.Tags[draft.End + 1] != WordTag.Time))
        {
            return false;
        }

        int subject = copula - 1;
        while (subject > scan.First && scan.Tags[subject] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            subject--;
        }

        if (IsPartOfPeople(scan, draft, copula) || IsPersonNamed(scan, draft, subject))
        {
            return true;
        }

        return scan.Has(subject, FigureRoles.PronounPerson | FigureRoles.Aged) || scan.Has(BeforeOwner(scan, subject), FigureRoles.Aged);
    }

    // “Ann Hill is 78.”, “Justice Hill will be 78, Justice Lee 60”
    private static bool IsPersonNamed(FigureScan scan, FigureDraft draft, int subject) =>
        draft.Value >= Youngest && scan.Tags[subject] == WordTag.Name && scan.IsNumberAt(draft.First)
        && (draft.End >= scan.End || (scan.Tokens[draft.End].Kind == TokenKind.Punctuation && !scan.IsDash(draft.End)) || scan.Tags[draft.End] == WordTag.Coordinator)
        && scan.Context.Names?.At(subject) is { } named
        && (named.Entity.Kind == People.EntityKind.Person || (named.Entity.MayBePerson && named.TitleFirst < named.First));

    // “half of the crew is over 50”
    private static bool IsPartOfPeople(FigureScan scan, FigureDraft draft, int copula)
    {
        FigureDraft? part = draft.Index > 0 ? scan.Drafts[draft.Index - 1] : null;
        Bounds.StartOfBoundBefore(scan, draft.First, out FigureBound bound);
        return part is { Kind: FigureKind.Percentage or FigureKind.Ratio } && scan.Has(part.End, FigureRoles.Of) && draft.Value >= Youngest
            && bound is FigureBound.MoreThan or FigureBound.LessThan && scan.Tags[draft.First - 1] == WordTag.Preposition
            && new NounPhrases(scan.Context).TryRead(part.End + 1, copula, out TokenRange people) && people.End == copula;
    }

    // the “age” of “age of the crew”
    private static int BeforeOwner(FigureScan scan, int end)
    {
        int at = end;
        int farthest = Math.Max(scan.First, end - LongestOwner);
        while (at > farthest && scan.Tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner)
        {
            at--;
        }

        return at < end && scan.Has(at, FigureRoles.Of) ? at - 1 : end;
    }
}

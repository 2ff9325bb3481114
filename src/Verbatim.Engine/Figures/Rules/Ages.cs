using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Ages that name no year: “aged 87”, “Lee, 54, said”, “she was 10.”</summary>
internal static class Ages
{
    private const decimal Oldest = 120;
    private const decimal Youngest = 12;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Sense is not null)
        {
            if (draft.Kind == FigureKind.Duration && (IsAfterAge(scan, draft) || IsGroup(scan, draft)))
            {
                SetAge(scan, draft);
            }

            return;
        }

        bool plausible = draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words && !draft.Numeral.Scaled && draft.Numeral.IsWhole
            && draft.Value is > 0 and <= Oldest && draft.Kind == FigureKind.Count;
        if (plausible && (IsAfterAge(scan, draft) || IsPeopleOver(scan, draft) || IsApposition(scan, draft) || IsPredicate(scan, draft)))
        {
            SetAge(scan, draft);
        }
    }

    private static void SetAge(FigureScan scan, FigureDraft draft)
    {
        draft.Kind = FigureKind.Age;
        draft.Unit = scan.Lexicon.Units.Default(FigureKind.Age);
        scan.Trace(draft.First, draft.End, "age", draft.Unit ?? string.Empty);
    }

    // “aged 87”, “the age of 87”, “aged between 18 and 25”
    private static bool IsAfterAge(FigureScan scan, FigureDraft draft)
    {
        int before = Bounds.StartOfBoundBefore(scan, draft.First, out _) - 1;
        before -= scan.Has(before, FigureRoles.Of | FigureRoles.Between | FigureRoles.From) ? 1 : 0;
        return scan.Has(before, FigureRoles.Aged);
    }

    // “adults over 65”
    private static bool IsPeopleOver(FigureScan scan, FigureDraft draft)
    {
        int first = Bounds.StartOfBoundBefore(scan, draft.First, out FigureBound bound);
        bool comparing = bound is FigureBound.MoreThan or FigureBound.LessThan && scan.Tags[draft.First - 1] == WordTag.Preposition;
        return comparing && scan.Has(first - 1, FigureRoles.Person) && draft.Value >= Youngest
            && !scan.IsPluralAt(draft.End) && !(scan.IsAdjectiveAt(draft.End) && scan.IsPluralAt(draft.End + 1));
    }

    // “the over-50s”, “18-24s”
    private static bool IsGroup(FigureScan scan, FigureDraft draft) =>
        draft.Sense is { Exact.Length: 1 } && scan.Touches(draft.End - 1) && draft.Value is > 0 and <= Oldest && (draft.IsRange || IsOverGroup(scan, draft.First));

    /// <summary>Whether “over” or “under” stands before the number as a part of it: “the over-50s”, “the under 21s”.</summary>
    public static bool IsOverGroup(FigureScan scan, int first)
    {
        bool joined = scan.IsDash(first - 1) && scan.Touches(first) && scan.Touches(first - 1);
        int end = joined ? first - 1 : first;
        int bound = Bounds.StartOfBoundBefore(scan, end, out FigureBound limit);
        return bound < end && (joined || (limit is FigureBound.MoreThan or FigureBound.LessThan && (bound == scan.First || scan.Has(bound - 1, FigureRoles.The))));
    }

    // “Lee, 54, a doctor”, “a woman, 54, sailed”
    private static bool IsApposition(FigureScan scan, FigureDraft draft)
    {
        int before = draft.First - 1;
        return scan.IsNumberAt(draft.First) && scan.Is(before, ',') && scan.IsWordAt(before - 1) && (scan.Tags[before - 1] == WordTag.Name || scan.Has(before - 1, FigureRoles.Person))
            && (draft.End >= scan.End || scan.Is(draft.End, ',') || scan.Is(draft.End, '.') || scan.Is(draft.End, ';'));
    }

    // “he will be 35 by then”
    private static bool IsPredicate(FigureScan scan, FigureDraft draft)
    {
        int copula = draft.First - 1;
        if (!scan.Has(copula, FigureRoles.Copula) || scan.IsPluralAt(draft.End) || scan.Has(draft.End, FigureRoles.For | FigureRoles.Of) || scan.Tags[draft.End] is WordTag.Noun or WordTag.Adjective)
        {
            return false;
        }

        int subject = copula - 1;
        while (subject > scan.First && scan.Tags[subject] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            subject--;
        }

        return scan.Has(subject, FigureRoles.PronounPerson | FigureRoles.Aged);
    }
}

using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Figures.Rules;

/// <summary>Ages that name no year: “aged 87”, “Lee, 54, said”, “she was 10.”</summary>
internal static class Ages
{
    private const decimal Oldest = 120;

    public static void Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Sense is not null)
        {
            if (draft.Kind == FigureKind.Duration && IsAfterAge(scan, draft))
            {
                SetAge(scan, draft);
            }

            return;
        }

        bool plausible = draft.Numeral.Form is NumeralForm.Digits or NumeralForm.Words && !draft.Numeral.Scaled && draft.Numeral.IsWhole
            && draft.Value is > 0 and <= Oldest && draft.Kind == FigureKind.Count;
        if (plausible && (IsAfterAge(scan, draft) || IsApposition(scan, draft) || IsPredicate(scan, draft)))
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
        int before = draft.First - 1;
        before -= scan.Has(before, FigureRoles.Of | FigureRoles.Between | FigureRoles.From) ? 1 : 0;
        return scan.Has(before, FigureRoles.Aged);
    }

    // “Lee, 54, a doctor”
    private static bool IsApposition(FigureScan scan, FigureDraft draft)
    {
        int before = draft.First - 1;
        return scan.IsNumberAt(draft.First) && scan.Is(before, ',') && scan.IsWordAt(before - 1) && scan.Tags[before - 1] == WordTag.Name
            && (draft.End >= scan.End || scan.Is(draft.End, ',') || scan.Is(draft.End, '.') || scan.Is(draft.End, ';'));
    }

    // “he will be 35 by then”
    private static bool IsPredicate(FigureScan scan, FigureDraft draft)
    {
        int copula = draft.First - 1;
        if (!scan.Has(copula, FigureRoles.Copula) || scan.IsPluralAt(draft.End) || scan.Tags[draft.End] is WordTag.Noun or WordTag.Adjective)
        {
            return false;
        }

        int subject = copula - 1;
        while (subject > scan.First && scan.Tags[subject] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            subject--;
        }

        return scan.Has(subject, FigureRoles.PronounPerson);
    }
}

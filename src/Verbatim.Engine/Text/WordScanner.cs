namespace Verbatim.Engine.Text;

/// <summary>Finds where words end, and how they are written.</summary>
internal static class WordScanner
{
    /// <summary>The end of the letters that start here: with the digits after them, apostrophes between letters, &amp; between capitals.</summary>
    public static int EndOfLetters(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            char character = text[i];
            if (Characters.IsDigit(character) && i > start && IsAmountOnCapitals(text, start, i))
            {
                break;
            }

            if (Characters.IsLetterOrDigit(character))
            {
                i++;
            }
            else if (i > start && i + 1 < text.Length && (IsInnerApostrophe(text, i) || IsInnerAmpersand(text, i)))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // “don’t”
    private static bool IsInnerApostrophe(string text, int i) =>
        Characters.IsApostrophe(text[i]) && Characters.IsLetter(text[i + 1]) && !IsPossessive(text, i) && Characters.IsLetter(text[i - 1]);

    // “R&D”
    private static bool IsInnerAmpersand(string text, int i) =>
        text[i] == '&' && Characters.ClassOf(text[i - 1]) == CharacterClass.Upper && Characters.ClassOf(text[i + 1]) == CharacterClass.Upper;

    // “RM23.50”, “USD1,700”: two or three capitals, and digits that a separator divides
    private static bool IsAmountOnCapitals(string text, int start, int digit)
    {
        if (digit - start is < 2 or > 3)
        {
            return false;
        }

        for (int i = start; i < digit; i++)
        {
            if (Characters.ClassOf(text[i]) != CharacterClass.Upper)
            {
                return false;
            }
        }

        int end = digit;
        while (end < text.Length && Characters.IsDigit(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] is '.' or ',' && Characters.IsDigit(text[end + 1]);
    }

    /// <summary>The end of single letters with periods between them, or <paramref name="end"/> where there are none: “U.S.”, “a.m.”, “e.g.”, “U.N”.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first letter.</param>
    /// <param name="end">The end of the letters that start there.</param>
    public static int EndOfDotted(string text, int start, int end)
    {
        if (end != start + 1 || end + 1 >= text.Length || text[end] != '.' || !Characters.IsLetter(text[end + 1]))
        {
            return end;
        }

        int i = end;
        while (i + 1 < text.Length && text[i] == '.' && Characters.IsLetter(text[i + 1])
            && (i + 2 >= text.Length || !Characters.IsLetterOrDigit(text[i + 2])))
        {
            i += 2;
        }

        if (i == end)
        {
            return end;
        }

        return i < text.Length && text[i] == '.' ? i + 1 : i;
    }

    /// <summary>Whether the “’s” of “Israel’s” stands here, and nothing of letters after it.</summary>
    public static bool IsPossessive(string text, int apostrophe) =>
        Characters.IsApostrophe(text[apostrophe])
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || !Characters.IsLetterOrDigit(text[apostrophe + 2]));

    /// <summary>Whether a capital stands here, or behind a space.</summary>
    public static bool IsCapital(string text, int i)
    {
        i = OverSpace(text, i);
        return i < text.Length && Characters.ClassOf(text[i]) == CharacterClass.Upper;
    }

    /// <summary>Whether a digit stands here, or behind a space.</summary>
    public static bool IsDigit(string text, int i)
    {
        i = OverSpace(text, i);
        return i < text.Length && Characters.IsDigit(text[i]);
    }

    private static int OverSpace(string text, int i) => i < text.Length && text[i] is ' ' or '\u00A0' ? i + 1 : i;

    /// <summary>How the letters are written.</summary>
    public static LetterCase CaseOf(string text, int start, int end)
    {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++)
        {
            CharacterClass characterClass = Characters.ClassOf(text[i]);
            upper += characterClass == CharacterClass.Upper ? 1 : 0;
            lower += characterClass == CharacterClass.Lower ? 1 : 0;
        }

        if (upper == 0)
        {
            return lower == 0 ? LetterCase.None : LetterCase.Lower;
        }

        if (upper == 1 && Characters.ClassOf(text[start]) == CharacterClass.Upper)
        {
            return LetterCase.Capitalised;
        }

        return lower == 0 ? LetterCase.Upper : LetterCase.Mixed;
    }
}

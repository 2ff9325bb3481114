namespace Verbatim.Engine.Text;

/// <summary>Makes words comparable: lower case, typographic apostrophes made plain. No culture.</summary>
internal static class Folding
{
    public const uint HashSeed = 2166136261;

    /// <summary>The folded character.</summary>
    public static char Fold(char character)
    {
        if (character < 128)
        {
            return character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        }

        return character is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(character);
    }

    /// <summary>One step of the FNV-1a hash over folded characters.</summary>
    public static uint Step(uint hash, char folded) => unchecked((hash ^ folded) * 16777619);

    /// <summary>The hash of a stretch of text, folded.</summary>
    public static uint Hash(ReadOnlySpan<char> characters)
    {
        uint hash = HashSeed;
        foreach (char character in characters)
        {
            hash = Step(hash, Fold(character));
        }

        return hash;
    }

    /// <summary>Whether the characters, once folded, are exactly <paramref name="folded"/>.</summary>
    public static bool FoldedEquals(ReadOnlySpan<char> characters, ReadOnlySpan<char> folded)
    {
        if (characters.Length != folded.Length)
        {
            return false;
        }

        // mostly they are folded already
        int i = characters.SequenceEqual(folded) ? characters.Length : 0;
        for (; i < characters.Length; i++)
        {
            if (Fold(characters[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two stretches are the same once folded.</summary>
    public static bool SameFolded(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        // mostly they are written alike
        int i = left.SequenceEqual(right) ? left.Length : 0;
        for (; i < left.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}

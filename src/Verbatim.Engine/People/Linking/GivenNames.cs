using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Whether two given names can be those of one person.</summary>
internal static class GivenNames
{
    private const int ShortestPrefix = 3;

    /// <summary>Whether the names at the two tokens agree: equal, an initial and its name, a short form and its name.</summary>
    public static bool Agree(NameWords words, int left, int right)
    {
        TokenList tokens = words.Tokens;
        int leftWord = tokens[left].Word;
        int rightWord = tokens[right].Word;
        if (leftWord == rightWord || IsShortFor(words, leftWord, rightWord) || IsShortFor(words, rightWord, leftWord))
        {
            return true;
        }

        ReadOnlySpan<char> a = Letters(tokens, left);
        ReadOnlySpan<char> b = Letters(tokens, right);
        if (a.Length > b.Length)
        {
            ReadOnlySpan<char> swap = a;
            a = b;
            b = swap;
        }

        if (b.Length == a.Length + 1 && a.Length > 3 && DiffersByDoubledLetter(a, b))
        {
            return true;
        }

        return (a.Length == 1 || (a.Length >= ShortestPrefix && !words.Has(left, NameTraits.Given) | !words.Has(right, NameTraits.Given)))
            && Folding.SameFolded(a, b.Slice(0, a.Length));
    }

    private static bool IsShortFor(NameWords words, int nickname, int name)
    {
        if (!words.Lexicon.Nicknames.TryGetValue(nickname, out int[]? names))
        {
            return false;
        }

        foreach (int full in names)
        {
            if (full == name || IsOtherShort(words, full, name))
            {
                return true;
            }
        }

        return false;
    }

    // “Bob” and “Rob” are both short for “Robert”
    private static bool IsOtherShort(NameWords words, int full, int other) =>
        words.Lexicon.Nicknames.TryGetValue(other, out int[]? names) && Array.IndexOf(names, full) >= 0;

    // “Philip” and “Phillip”
    private static bool DiffersByDoubledLetter(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        int same = 0;
        while (same < shorter.Length && Folding.Fold(shorter[same]) == Folding.Fold(longer[same]))
        {
            same++;
        }

        return same > 0 && Folding.Fold(longer[same]) == Folding.Fold(longer[same - 1]) && Folding.SameFolded(shorter.Slice(same), longer.Slice(same + 1));
    }

    private static ReadOnlySpan<char> Letters(TokenList tokens, int token)
    {
        ReadOnlySpan<char> characters = tokens.Characters(token);
        return tokens[token].Abbreviated ? characters.Slice(0, 1) : characters;
    }
}

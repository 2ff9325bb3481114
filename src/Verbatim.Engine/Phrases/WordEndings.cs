using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Guesses the class of a word from its ending.</summary>
internal sealed class WordEndings
{
    private const int Longest = 5;
    private const int ShortestStem = 3;

    private readonly Dictionary<uint, WordClass>[] _byLength = new Dictionary<uint, WordClass>[Longest + 1];

    public WordEndings(LanguageData data)
    {
        for (int i = 0; i <= Longest; i++)
        {
            _byLength[i] = [];
        }

        foreach (LexiconEntry entry in data.Entries("word-endings"))
        {
            WordClass classes = WordClass.None;
            foreach (string name in entry.Field(0).Split(' '))
            {
                classes |= Enum.TryParse(name, ignoreCase: true, out WordClass one) ? one : WordClass.None;
            }

            if ((classes & WordClass.Past) != 0)
            {
                classes |= WordClass.Verb | WordClass.Participle;
            }

            if ((classes & WordClass.Gerund) != 0)
            {
                classes |= WordClass.Verb;
            }

            _byLength[Math.Min(Longest, entry.Key.Length)][Folding.Hash(entry.Key.AsSpan())] = classes;
        }
    }

    /// <summary>What the longest known ending says of the word; <see cref="WordClass.Noun"/> where none fits.</summary>
    public WordClass Guess(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(Longest, word.Length - ShortestStem + 1); length >= 2; length--)
        {
            if (_byLength[length].TryGetValue(Folding.Hash(word.Slice(word.Length - length)), out WordClass classes))
            {
                return classes;
            }
        }

        return WordClass.Noun;
    }
}

using Verbatim.Engine.Languages;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Guesses the class of a word from its ending.</summary>
internal sealed class WordEndings
{
    private const int Longest = 5;
    private const int ShortestStem = 3;

    // some dozens of endings
    private const int Size = 1024;

    private readonly Slot[] _slots = new Slot[Size];

    public WordEndings(LanguageData data, FieldNames<WordClass> names)
    {
        foreach (LexiconEntry entry in data.Entries("word-endings"))
        {
            WordClass classes = WordClass.None;
            foreach (LexiconField name in entry.Field(0).Split(' '))
            {
                classes |= names.Get(name);
            }

            Add(entry.Key, WithForms(classes));
        }
    }

    /// <summary>What the longest known ending says of the word; <see cref="WordClass.Noun"/> where none fits.</summary>
    public WordClass Guess(ReadOnlySpan<char> word)
    {
        WordClass guess = WordClass.Noun;
        uint hash = Folding.HashSeed;
        int longest = Math.Min(Longest, word.Length - ShortestStem + 1);
        for (int length = 1; length <= longest; length++)
        {
            hash = Folding.Step(hash, Folding.Fold(word[word.Length - length]));
            ref readonly Slot slot = ref _slots[Find(hash, length)];
            guess = slot.Length == length ? slot.Classes : guess;
        }

        return guess;
    }

    private static WordClass WithForms(WordClass classes)
    {
        if ((classes & WordClass.Past) != 0)
        {
            classes |= WordClass.Verb | WordClass.Participle;
        }

        if ((classes & WordClass.Gerund) != 0)
        {
            classes |= WordClass.Verb;
        }

        return classes;
    }

    // hashed from the last letter on, so that one pass over a word's end looks up every length
    private void Add(ReadOnlySpan<char> ending, WordClass classes)
    {
        uint hash = Folding.HashSeed;
        for (int i = ending.Length - 1; i >= 0; i--)
        {
            hash = Folding.Step(hash, Folding.Fold(ending[i]));
        }

        _slots[Find(hash, ending.Length)] = new Slot(hash, ending.Length, classes);
    }

    // the slot of that ending, or the free one where it would go
    private int Find(uint hash, int length)
    {
        int slot = (int)(hash & (Size - 1));
        while (_slots[slot].Length > 0 && (_slots[slot].Hash != hash || _slots[slot].Length != length))
        {
            slot = (slot + 1) & (Size - 1);
        }

        return slot;
    }

    private readonly struct Slot(uint hash, int length, WordClass classes)
    {
        public readonly uint Hash = hash;
        public readonly int Length = length;
        public readonly WordClass Classes = classes;
    }
}

namespace Verbatim.Engine.Text;

/// <summary>Where a <see cref="PhraseMap{T}"/> keeps a phrase.</summary>
internal struct PhraseEntry(int words, int length, int next)
{
    /// <summary>Where its words begin.</summary>
    public readonly int Words = words;

    /// <summary>How many there are.</summary>
    public readonly int Length = length;

    /// <summary>The entry to try after this one; -1 for none.</summary>
    public int Next = next;
}

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>What a word adds to a number.</summary>
internal readonly record struct NumeralWord(NumeralClass Class, decimal Value)
{
    /// <summary>Whether a number in words can begin with the word, an article aside.</summary>
    public bool Begins => Class is NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Tens;

    /// <summary>Whether the word multiplies what stands before it.</summary>
    public bool IsScale => Class is NumeralClass.Hundred or NumeralClass.Scale;

    /// <summary>Whether the word names a place, or after a number its parts.</summary>
    public bool IsOrdinal => Class is NumeralClass.Ordinal or NumeralClass.OrdinalScale;
}

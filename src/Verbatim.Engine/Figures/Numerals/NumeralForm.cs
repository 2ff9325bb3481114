namespace Verbatim.Engine.Figures.Numerals;

/// <summary>How a number is written, where that bears on its meaning.</summary>
internal enum NumeralForm : byte
{
    /// <summary>Digits alone.</summary>
    Digits,

    /// <summary>Digits with a scale, words, or both.</summary>
    Words,

    /// <summary>A part of one: “two thirds”, “half”.</summary>
    Fraction,

    /// <summary>“21st”, “third”.</summary>
    Ordinal,

    /// <summary>“tens of thousands”.</summary>
    Vague,

    /// <summary>“sixfold”, “twice”.</summary>
    Multiple,
}

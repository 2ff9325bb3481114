using Verbatim.Engine.Figures.Units;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>A number as it stands in the text.</summary>
internal struct Numeral
{
    /// <summary>The index of the first token.</summary>
    public int First;

    /// <summary>The index just past the last token.</summary>
    public int End;

    /// <summary>The offset of the first character: inside the first token where a currency code is written onto the digits.</summary>
    public int Start;

    public decimal Value;

    /// <summary>The upper end of a number that names none exactly.</summary>
    public decimal? Upper;

    public NumeralForm Form;

    /// <summary>Whether a scale is part of the number.</summary>
    public bool Scaled;

    /// <summary>Whether the number does not fit a decimal.</summary>
    public bool OutOfRange;

    /// <summary>Whether the number is what follows an article: “a million”.</summary>
    public bool Article;

    /// <summary>Whether the words say that it is no exact number: “a couple of hundred”.</summary>
    public bool IsApproximate;

    /// <summary>The unit written into the number: the currency of “USD115.5”, the hour of “an hour and a half”.</summary>
    public UnitSense? Unit;

    public readonly bool IsWhole => Value == decimal.Truncate(Value);
}

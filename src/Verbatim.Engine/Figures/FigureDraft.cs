using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Units;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures;

/// <summary>A figure while the rules work on it.</summary>
internal sealed class FigureDraft(Numeral numeral)
{
    /// <summary>The number, or the first of the two that make a range.</summary>
    public Numeral Numeral = numeral;

    /// <summary>The figure's place among those of its sentence.</summary>
    public int Index { get; set; }

    /// <summary>The index of the first token of the whole figure.</summary>
    public int First { get; set; } = numeral.First;

    /// <summary>The index just past its last token.</summary>
    public int End { get; set; } = numeral.End;

    /// <summary>The index just past the last token of the number, of the second one in a range.</summary>
    public int NumberEnd { get; set; } = numeral.End;

    public decimal Value { get; set; } = numeral.Value;

    public decimal? Upper { get; set; } = numeral.Upper;

    public FigureBound Bound { get; set; } = numeral.IsApproximate ? FigureBound.About : FigureBound.Exactly;

    public FigureTrend Trend { get; set; }

    public FigureKind Kind { get; set; } = KindOf(numeral.Form);

    /// <summary>The unit as it will be told.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether the unit is one by another: dollars by the barrel.</summary>
    public bool HasRate { get; set; }

    /// <summary>The unit of measure that stands at the number, if any.</summary>
    public UnitSense? Sense { get; set; }

    /// <summary>Whether the unit stands before the number.</summary>
    public bool SenseBefore { get; set; }

    /// <summary>Whether the number is counted downwards: “30 below zero”. What limits it then does so from the other side.</summary>
    public bool IsBelowZero { get; set; }

    /// <summary>Whether the figure was made of two numbers.</summary>
    public bool IsRange { get; set; }

    /// <summary>The index of the first token of what is counted, or -1.</summary>
    public int NounFirst { get; set; } = -1;

    /// <summary>The index just past the last token of what is counted.</summary>
    public int NounEnd { get; set; } = -1;

    /// <summary>The later figure of the list that says what this one counts: “four-, five- and six-cylinder engines”.</summary>
    public FigureDraft? ListedWith { get; set; }

    public string? Concept { get; set; }

    /// <summary>Whether the number turned out to be part of a word: the “two state” of a headline.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The index just past the last token of the figure and of what it counts.</summary>
    public int PhraseEnd => Math.Max(End, NounEnd);

    private static FigureKind KindOf(NumeralForm form) => form switch
    {
        NumeralForm.Ordinal => FigureKind.Ordinal,
        NumeralForm.Fraction or NumeralForm.Multiple => FigureKind.Ratio,
        _ => FigureKind.Count,
    };
}

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>How a word helps to build a number.</summary>
internal enum NumeralClass : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>“seven”.</summary>
    Digit,

    /// <summary>“seventeen”.</summary>
    Teen,

    /// <summary>“seventy”.</summary>
    Tens,

    /// <summary>“hundred”.</summary>
    Hundred,

    /// <summary>“million”.</summary>
    Scale,

    /// <summary>“bn”: after digits only.</summary>
    ShortScale,

    /// <summary>“dozen”.</summary>
    Dozen,

    /// <summary>“half”.</summary>
    Half,

    /// <summary>“quarter”.</summary>
    Part,

    /// <summary>“thirds”.</summary>
    Parts,

    /// <summary>“seconds”: parts after tens only, “three thirty-seconds”.</summary>
    TensParts,

    /// <summary>“millionths”.</summary>
    PartsScale,

    /// <summary>“third”.</summary>
    Ordinal,

    /// <summary>“hundredth”.</summary>
    OrdinalScale,

    /// <summary>“millions”.</summary>
    Vague,

    /// <summary>“sixfold”.</summary>
    Fold,

    /// <summary>“double”.</summary>
    Multiple,

    /// <summary>“a”, before a scale.</summary>
    Article,

    /// <summary>“and”.</summary>
    And,

    /// <summary>“point”.</summary>
    Point,

    /// <summary>“oh”: nought, beside a point only.</summary>
    Oh,

    /// <summary>“minus”.</summary>
    Minus,

    /// <summary>“few”: before a scale.</summary>
    Quantifier,

    /// <summary>“gross”: before what is counted by it.</summary>
    Group,

    /// <summary>“fourscore”.</summary>
    Score,

    /// <summary>“squared”.</summary>
    Raised,

    /// <summary>The word of “to the power of three”.</summary>
    Power,

    /// <summary>“grand”: a thousand, behind a number that nothing follows that could be counted.</summary>
    Sum,

    /// <summary>A note of money: “fiver”.</summary>
    Note,
}

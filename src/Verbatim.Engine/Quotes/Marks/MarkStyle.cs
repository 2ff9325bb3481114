namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Which marks enclose a segment.</summary>
internal enum MarkStyle : byte
{
    /// <summary>“ ”, also where one of them is turned the wrong way, and « ».</summary>
    Curly,

    /// <summary>" ".</summary>
    Straight,

    /// <summary>'' '' or `` ''.</summary>
    Doubled,

    /// <summary>‘ ’ or ' '.</summary>
    Single,
}

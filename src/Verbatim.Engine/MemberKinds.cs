namespace Verbatim.Engine;

/// <summary>The kinds of item that get the name of a member.</summary>
[Flags]
public enum MemberKinds
{
    /// <summary>None at all.</summary>
    None = 0,

    /// <summary>Quotes.</summary>
    Quotes = 1,

    /// <summary>Figures.</summary>
    Figures = 2,

    /// <summary>People.</summary>
    People = 4,

    /// <summary>Dates.</summary>
    Dates = 8,

    /// <summary>Every kind.</summary>
    All = Quotes | Figures | People | Dates,
}

namespace Verbatim.Engine.Dates;

/// <summary>Where a sentence looks.</summary>
internal enum Tense
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Back: “met on Monday”.</summary>
    Past,

    /// <summary>Ahead: “will meet on Monday”.</summary>
    Future,
}

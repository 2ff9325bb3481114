namespace Verbatim.Engine.Dates;

/// <summary>In which order a document writes the day and the month of numeric dates.</summary>
internal enum NumericOrder
{
    /// <summary>Nothing in the document tells.</summary>
    Unknown,

    /// <summary>“12/31/2020”.</summary>
    MonthFirst,

    /// <summary>“31/12/2020”.</summary>
    DayFirst,

    /// <summary>The document writes both.</summary>
    Mixed,
}

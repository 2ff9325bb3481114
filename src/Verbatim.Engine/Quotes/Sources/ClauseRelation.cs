namespace Verbatim.Engine.Quotes.Sources;

/// <summary>How one report hangs on another that stands before it.</summary>
internal enum ClauseRelation
{
    /// <summary>“Lee said the mayor hoped for …”.</summary>
    Under,

    /// <summary>“Lee opposed what the mayor called …”.</summary>
    Relative,

    /// <summary>“Lee agreed although the mayor called …”.</summary>
    Aside,

    /// <summary>“Lee agreed, and the mayor called …”.</summary>
    Beside,
}

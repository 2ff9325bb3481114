namespace Verbatim.Engine.Findings;

/// <summary>How grave a finding is unless the project says otherwise.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake in the document.</summary>
    Warning,

    /// <summary>The document cannot be compiled as asked.</summary>
    Error,
}

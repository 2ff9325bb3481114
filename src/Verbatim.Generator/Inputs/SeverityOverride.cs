using Microsoft.CodeAnalysis;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Inputs;

/// <summary>How grave a finding is for one document, as an <c>.editorconfig</c> says.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Severity">The compiler's severity, or null where the finding is not to be reported.</param>
internal readonly record struct SeverityOverride(string Id, DiagnosticSeverity? Severity)
{
    /// <summary>How grave a finding is for a document with these overrides.</summary>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, EquatableArray<SeverityOverride> overrides)
    {
        foreach (SeverityOverride entry in overrides)
        {
            if (entry.Id == descriptor.Id)
            {
                return entry.Severity;
            }
        }

        return descriptor.DefaultSeverity;
    }
}

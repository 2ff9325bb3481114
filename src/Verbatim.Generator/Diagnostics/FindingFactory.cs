using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Generator.Diagnostics;

/// <summary>Makes findings that are not the engine's.</summary>
internal static class FindingFactory
{
    /// <summary>A finding about a whole file or setting.</summary>
    public static Finding Unplaced(FindingDefinition definition, params string[] arguments) =>
        new(definition.Id, default, 1, 1, 1, 1, arguments.ToEquatableArray());

    /// <summary>A finding about some words.</summary>
    public static Finding At(string text, Span span, FindingDefinition definition, params string[] arguments)
    {
        var lines = new LineMap(text);
        (int line, int column) = lines.At(span.Start);
        (int endLine, int endColumn) = lines.At(span.End);
        return new Finding(definition.Id, span, line, column, endLine, endColumn, arguments.ToEquatableArray());
    }
}

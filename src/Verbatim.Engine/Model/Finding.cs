namespace Verbatim.Engine.Model;

/// <summary>Something to report about a document.</summary>
/// <param name="Id">The id in <see cref="Findings.FindingCatalogue"/>.</param>
/// <param name="Span">The words concerned.</param>
/// <param name="Line">The line of the first of them, 1-based; LF, CRLF and CR each end a line.</param>
/// <param name="Column">The column in UTF-16 code units, 1-based.</param>
/// <param name="EndLine">The line of the end, 1-based.</param>
/// <param name="EndColumn">The column just past the end, 1-based.</param>
/// <param name="Arguments">What fills the holes of the entry's message format.</param>
public sealed record Finding(
    string Id,
    Span Span,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments);

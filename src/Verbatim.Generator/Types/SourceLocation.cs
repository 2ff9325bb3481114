using System;

namespace Verbatim;

/// <summary>Where words stand: in which document, on which line, at which column.</summary>
internal readonly partial struct SourceLocation : IEquatable<SourceLocation>
{
    internal SourceLocation(string path, int line, int column, Span span)
    {
        Path = path;
        Line = line;
        Column = column;
        Span = span;
    }

    /// <summary>The path of the document in its project.</summary>
    public string Path { get; }

    /// <summary>The line, the first being 1. LF, CRLF and CR each end a line.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, the first being 1.</summary>
    public int Column { get; }

    /// <summary>The stretch of the document's text.</summary>
    public Span Span { get; }

    /// <summary>Whether two locations are the same.</summary>
    public static bool operator ==(SourceLocation left, SourceLocation right) => left.Equals(right);

    /// <summary>Whether two locations differ.</summary>
    public static bool operator !=(SourceLocation left, SourceLocation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SourceLocation other) =>
        Span == other.Span && Line == other.Line && Column == other.Column && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceLocation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The location as compilers print it: <c>path(line,column)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");
}

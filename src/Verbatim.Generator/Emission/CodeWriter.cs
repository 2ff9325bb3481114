using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Writes indented lines that end with LF.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The text of the current line and what follows, for long literals.</summary>
    public StringBuilder Text => _text;

    /// <summary>Writes one line.</summary>
    public CodeWriter Line(string line)
    {
        Indent()._text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes the indentation of a line.</summary>
    public CodeWriter Indent()
    {
        _text.Append(' ', _depth * 4);
        return this;
    }

    /// <summary>Opens a block in braces.</summary>
    public CodeWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public CodeWriter Close(string after = "")
    {
        _depth--;
        return Line("}" + after);
    }

    /// <summary>The text as a source file.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}

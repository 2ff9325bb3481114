using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>An additional file that counts how often it is read.</summary>
internal sealed class TestText : AdditionalText
{
    private readonly SourceText? _text;

    public TestText(string path, string? text, Encoding? encoding = null)
    {
        Path = path;
        _text = text is null ? null : SourceText.From(text, encoding ?? Encoding.UTF8);
    }

    public override string Path { get; }

    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }
}

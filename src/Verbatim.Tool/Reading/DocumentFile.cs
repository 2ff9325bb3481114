using System.Diagnostics.CodeAnalysis;
using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Tool.Reading;

/// <summary>A document's file as it was read from the disk.</summary>
internal sealed class DocumentFile
{
    private readonly string _path;
    private readonly byte[] _bytes;

    private DocumentFile(string path, byte[] bytes)
    {
        _path = path;
        _bytes = bytes;
    }

    /// <summary>Reads a file, or says why it could not be read.</summary>
    public static bool TryRead(
        string path, [NotNullWhen(true)] out DocumentFile? file, [NotNullWhen(false)] out string? failure)
    {
        try
        {
            file = new DocumentFile(path, File.ReadAllBytes(path));
            failure = null;
            return true;
        }
        catch (Exception exception) when (ReadFailure.Explains(exception))
        {
            file = null;
            failure = ReadFailure.MessageFor(path, exception);
            return false;
        }
    }

    /// <summary>What the engine finds in it.</summary>
    public Document Read() => DocumentReader.Read(_bytes, _path, ReadOptions.Default);

    /// <summary>The same, and why.</summary>
    public Document Explain(out IReadOnlyList<Trace> traces) =>
        DocumentReader.Explain(TextDecoder.Decode(_bytes), _path, ReadOptions.Default, out traces);
}

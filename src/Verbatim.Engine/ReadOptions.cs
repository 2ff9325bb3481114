namespace Verbatim.Engine;

/// <summary>How documents are read. Equal by value.</summary>
/// <param name="Language">The folder of language data, such as <c>en</c>.</param>
/// <param name="MaximumLength">The greatest length of a document, in UTF-16 code units.</param>
public sealed record ReadOptions(string Language = "en", int MaximumLength = 64 * 1024 * 1024)
{
    /// <summary>English, up to 64 Mi characters.</summary>
    public static ReadOptions Default { get; } = new();
}

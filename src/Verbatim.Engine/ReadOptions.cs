namespace Verbatim.Engine;

/// <summary>How documents are read. Equal by value.</summary>
/// <param name="Language">The folder of language data, such as <c>en</c>.</param>
/// <param name="MaximumLength">The greatest length of a document, in UTF-16 code units.</param>
/// <param name="Members">Which items get the name of a member; that of all others is empty.</param>
public sealed record ReadOptions(string Language = "en", int MaximumLength = 64 * 1024 * 1024, MemberKinds Members = MemberKinds.All)
{
    /// <summary>English, up to 64 Mi characters.</summary>
    public static ReadOptions Default { get; } = new();
}

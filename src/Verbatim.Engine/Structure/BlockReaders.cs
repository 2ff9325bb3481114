namespace Verbatim.Engine.Structure;

/// <summary>
/// The readers of blocks, in order. Each looks at the passages that no earlier one has claimed and claims those that are
/// of its kind; what is left in the end is body.
/// </summary>
internal static class BlockReaders
{
    public static readonly Action<Layout>[] All =
    [
        PostReader.Read,
        RuleReader.Read,
        NoticeReader.Read,
        SectionReader.Read,
        BylineReader.Read,
        DatelineReader.Read,
        TitleReader.Read,
        StandfirstReader.Read,
        RelatedReader.Read,
        HeadingReader.Read,
    ];
}

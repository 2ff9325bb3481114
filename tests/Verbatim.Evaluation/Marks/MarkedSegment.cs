using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Marks;

/// <summary>What stands between an opening double mark and its closing mark, or the end of the paragraph.</summary>
/// <param name="Extent">Without the marks.</param>
/// <param name="Trimmed">The same without space, marks and stops at its ends.</param>
/// <param name="Style">The style of the opening mark.</param>
internal sealed record MarkedSegment(Extent Extent, Extent Trimmed, MarkStyle Style);

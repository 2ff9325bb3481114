using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Marks;

/// <summary>A double quotation mark.</summary>
internal readonly record struct Mark(Extent Extent, MarkStyle Style, MarkRole Role);

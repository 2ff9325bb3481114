namespace Verbatim.Engine.Quotes.Marks;

/// <summary>A mark of the line that is being read.</summary>
/// <param name="Token">The index of its token.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The offset just past it.</param>
/// <param name="Style">What it looks like.</param>
/// <param name="Role">What it can do.</param>
internal readonly record struct LineMark(int Token, int Start, int End, MarkStyle Style, MarkRole Role);

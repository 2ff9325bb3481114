namespace Verbatim.Evaluation.Marks;

internal enum MarkStyle
{
    Curly,
    Straight,
    Doubled,
}

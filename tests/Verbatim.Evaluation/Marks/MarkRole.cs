namespace Verbatim.Evaluation.Marks;

internal enum MarkRole
{
    Either,
    Opening,
    Closing,
}

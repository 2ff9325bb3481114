namespace Verbatim.Evaluation.Speakers;

internal enum Verdict
{
    Wrong,

    /// <summary>The same speaker by another form of the name.</summary>
    Right,

    /// <summary>The canonical name itself.</summary>
    Exact,
}

namespace Verbatim.Evaluation.Metrics;

/// <summary>How many of the gold items were found, and of these how many were right.</summary>
internal sealed class Accuracy
{
    public int Gold { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    /// <summary>Right over all: what was not found is wrong.</summary>
    public double OfAll => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double OfFound => Found == 0 ? 0 : 100.0 * Right / Found;

    public void Add(bool found, bool right)
    {
        Gold++;
        Found += found ? 1 : 0;
        Right += right ? 1 : 0;
    }
}

namespace Verbatim.Evaluation.Metrics;

/// <summary>How many were right, how many were found, how many there are.</summary>
internal sealed class Counts
{
    public int Right { get; private set; }

    public int Predicted { get; private set; }

    public int Gold { get; private set; }

    public double Precision => Predicted == 0 ? 0 : 100.0 * Right / Predicted;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int predicted, int gold)
    {
        Right += right;
        Predicted += predicted;
        Gold += gold;
    }

    public void Add(Counts other) => Add(other.Right, other.Predicted, other.Gold);
}

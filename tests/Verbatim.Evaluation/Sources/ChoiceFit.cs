using Verbatim.Evaluation.Terms;

namespace Verbatim.Evaluation.Sources;

/// <summary>
/// A choice among candidates, each as likely as the exponential of the sum of its weights, with a squared penalty, by Newton's
/// method. The optimum is unique, so the order of the examples does not matter, and nothing is drawn by lot.
/// </summary>
internal sealed class ChoiceFit
{
    private const int MostSteps = 50;
    private const double Close = 1e-7;

    private readonly List<(SourceOption Right, List<SourceOption> All)> _choices = [];
    private readonly double _penalty;
    private readonly double[] _weights;

    private ChoiceFit(IReadOnlyCollection<SourceExample> examples, int signs, double penalty)
    {
        _penalty = penalty;
        _weights = new double[signs];
        foreach (SourceExample example in examples)
        {
            SourceOption? right = example.Candidates.MaxBy(static c => c.Grade);
            if (right is { Grade: not SourceGrade.Wrong })
            {
                _choices.Add((right, [.. example.Candidates.Where(c => c == right || c.Grade != right.Grade)]));
            }
        }
    }

    /// <summary>The weight of each sign; the greater the sum of a candidate, the likelier it is.</summary>
    public static double[] Run(IReadOnlyCollection<SourceExample> examples, int signs, double penalty)
    {
        var fit = new ChoiceFit(examples, signs, penalty);
        for (int step = 0; step < MostSteps && fit.Step() > Close; step++)
        {
        }

        return fit._weights;
    }

    // the longest way that a weight went
    private double Step()
    {
        int signs = _weights.Length;
        double[] slope = [.. _weights.Select(w => -_penalty * w)];
        double[,] curve = new double[signs, signs];
        for (int i = 0; i < signs; i++)
        {
            curve[i, i] = _penalty;
        }

        double[] mean = new double[signs];
        foreach ((SourceOption right, List<SourceOption> all) in _choices)
        {
            Array.Clear(mean);
            Add(right, all, slope, curve, mean);
        }

        double[] change = LinearSystem.Solve(curve, slope);
        for (int i = 0; i < signs; i++)
        {
            _weights[i] += change[i];
        }

        return change.Max(Math.Abs);
    }

    private void Add(SourceOption right, List<SourceOption> all, double[] slope, double[,] curve, double[] mean)
    {
        double top = all.Max(c => c.Sum(_weights));
        double[] chances = [.. all.Select(c => Math.Exp(c.Sum(_weights) - top))];
        double total = chances.Sum();
        for (int i = 0; i < all.Count; i++)
        {
            double chance = chances[i] / total;
            foreach (int row in all[i].Signs)
            {
                mean[row] += chance;
                foreach (int column in all[i].Signs)
                {
                    curve[row, column] += chance;
                }
            }
        }

        foreach (int sign in right.Signs)
        {
            slope[sign]++;
        }

        int[] seen = [.. Enumerable.Range(0, mean.Length).Where(s => mean[s] > 0)];
        foreach (int row in seen)
        {
            slope[row] -= mean[row];
            foreach (int column in seen)
            {
                curve[row, column] -= mean[row] * mean[column];
            }
        }
    }
}

namespace Verbatim.Evaluation.Terms;

/// <summary>
/// Logistic regression with a squared penalty, by Newton's method. The optimum is unique, so the order of the examples
/// does not matter, and nothing is drawn by lot.
/// </summary>
internal sealed class LogisticFit
{
    private const int MostSteps = 50;
    private const double Close = 1e-9;

    private readonly IReadOnlyCollection<TermExample> _examples;
    private readonly TermPlan _plan;
    private readonly double[] _weights;

    private LogisticFit(IReadOnlyCollection<TermExample> examples, int signs, TermPlan plan)
    {
        _examples = examples;
        _plan = plan;
        _weights = new double[signs];
    }

    /// <summary>The weight of each sign; a sum above zero makes a term the likelier.</summary>
    public static double[] Run(IReadOnlyCollection<TermExample> examples, int signs, TermPlan plan)
    {
        var fit = new LogisticFit(examples, signs, plan);
        for (int step = 0; step < MostSteps && fit.Step() > Close; step++)
        {
        }

        return fit._weights;
    }

    // the longest way that a weight went
    private double Step()
    {
        int signs = _weights.Length;
        double[] slope = [.. _weights.Select(w => -_plan.Penalty * w)];
        double[,] curve = new double[signs, signs];
        for (int i = 0; i < signs; i++)
        {
            curve[i, i] = _plan.Penalty;
        }

        foreach (TermExample example in _examples)
        {
            Add(example, slope, curve);
        }

        double[] change = LinearSystem.Solve(curve, slope);
        for (int i = 0; i < signs; i++)
        {
            _weights[i] += change[i];
        }

        return change.Max(Math.Abs);
    }

    private void Add(TermExample example, double[] slope, double[,] curve)
    {
        double chance = 1 / (1 + Math.Exp(-example.Signs.Sum(s => _weights[s])));
        double counts = example.IsTerm ? _plan.TermWeight : 1;
        double bend = counts * chance * (1 - chance);
        foreach (int row in example.Signs)
        {
            slope[row] += counts * ((example.IsTerm ? 1 : 0) - chance);
            foreach (int column in example.Signs)
            {
                curve[row, column] += bend;
            }
        }
    }
}

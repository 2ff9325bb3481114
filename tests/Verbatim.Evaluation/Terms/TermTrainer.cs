namespace Verbatim.Evaluation.Terms;

/// <summary>Fits the whole-number weights that the engine reads.</summary>
internal static class TermTrainer
{
    /// <summary>The number of the sign that holds of every segment: its weight carries the threshold.</summary>
    public const int Always = 0;

    // a weight of ten makes a term e times as likely
    private const double Scale = 10;

    public static int[] Train(IReadOnlyCollection<TermExample> examples, int signs, TermPlan plan)
    {
        int[] weights = [.. LogisticFit.Run(examples, signs, plan).Select(static w => (int)Math.Round(Scale * w, MidpointRounding.AwayFromZero))];
        weights[Always] -= plan.Threshold;
        return weights;
    }

    /// <summary>The sum that the engine would find for each example, by weights fitted without the fold it belongs to.</summary>
    public static List<(TermExample Example, int Sum)> CrossValidate(IReadOnlyCollection<TermExample> examples, int signs, TermPlan plan)
    {
        var sums = new List<(TermExample, int)>();
        foreach (int fold in examples.Select(static e => e.Fold).Distinct().Order())
        {
            int[] weights = Train([.. examples.Where(e => e.Fold != fold)], signs, plan);
            sums.AddRange(examples.Where(e => e.Fold == fold).Select(e => (e, e.Signs.Sum(s => weights[s]))));
        }

        return sums;
    }
}

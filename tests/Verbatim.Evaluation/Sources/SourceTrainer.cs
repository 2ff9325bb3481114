namespace Verbatim.Evaluation.Sources;

/// <summary>Fits the whole-number weights that the engine reads.</summary>
internal static class SourceTrainer
{
    // a weight of ten makes a candidate e times as likely as another
    private const double Scale = 10;

    public static int[] Train(IEnumerable<SourceExample> examples, int signs, double penalty) =>
        [.. ChoiceFit.Run([.. examples], signs, penalty).Select(static w => (int)Math.Round(Scale * w, MidpointRounding.AwayFromZero))];

    /// <summary>The candidates chosen with weights fitted without the fold that each segment belongs to; null where there are none.</summary>
    public static List<SourceOption?> CrossValidate(IReadOnlyCollection<SourceExample> examples, int signs, double penalty)
    {
        var chosen = new List<SourceOption?>();
        foreach (int fold in examples.Select(static e => e.Fold).Distinct().Order())
        {
            int[] weights = Train(examples.Where(e => e.Fold != fold), signs, penalty);
            chosen.AddRange(examples.Where(e => e.Fold == fold).Select(e => Choose(e, weights)));
        }

        return chosen;
    }

    /// <summary>The candidate that the engine chooses: of equal ones the first.</summary>
    public static SourceOption? Choose(SourceExample example, IReadOnlyList<int> weights) =>
        example.Candidates.MaxBy(c => c.Signs.Sum(s => weights[s]));
}

namespace Verbatim.Evaluation.Metrics;

/// <summary>Pairs gold and predicted items one to one, the most alike first.</summary>
internal static class Pairing
{
    /// <param name="candidates">Likeness, gold index, predicted index.</param>
    /// <returns>The predicted index of each gold index that found one.</returns>
    public static Dictionary<int, int> BestFirst(IEnumerable<(double Likeness, int Gold, int Predicted)> candidates)
    {
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach ((_, int gold, int predicted) in candidates.OrderByDescending(static c => c.Likeness).ThenBy(static c => c.Gold).ThenBy(static c => c.Predicted))
        {
            if (!pairs.ContainsKey(gold) && taken.Add(predicted))
            {
                pairs.Add(gold, predicted);
            }
        }

        return pairs;
    }
}

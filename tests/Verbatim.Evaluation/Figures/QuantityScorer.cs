namespace Verbatim.Evaluation.Figures;

/// <summary>
/// Scores sentence by sentence as the authors of NewsQuant do, quirks kept so that figures compare: a prediction is used
/// up only when value and unit both agree, so that change and concept may count more than once.
/// </summary>
internal sealed class QuantityScorer(QuantityScores scores, Action<string>? report)
{
    public void Add(string sentence, IReadOnlyList<Quantity> gold, IReadOnlyList<Quantity> predicted)
    {
        scores.AddTotals(predicted.Count, gold.Count);
        List<Quantity> left = [.. predicted.OrderBy(static q => q.Unit, StringComparer.Ordinal)];
        List<string> missed = [];
        int values = 0;
        foreach (Quantity quantity in gold.OrderBy(static q => q.Unit, StringComparer.Ordinal))
        {
            int before = values;
            if (!Match(quantity, left, ref values))
            {
                missed.Add((values > before ? "unit   " : "missed ") + Show(quantity));
            }
        }

        scores.Value.Add(Math.Min(values, gold.Count), 0, 0);
        if (missed.Count + left.Count > 0)
        {
            report?.Invoke(string.Join("\n    ", [sentence, .. missed, .. left.Select(static q => "extra  " + Show(q))]));
        }
    }

    private bool Match(Quantity gold, List<Quantity> left, ref int values)
    {
        for (int i = 0; i < left.Count; i++)
        {
            if (!gold.HasValueOf(left[i]))
            {
                continue;
            }

            values++;
            (bool partial, bool complete) = gold.Compare(left[i]);
            scores.Change.Add(gold.Change == left[i].Change ? 1 : 0, 0, 0);
            scores.Partial.Add(partial ? 1 : 0, 0, 0);
            scores.Complete.Add(complete ? 1 : 0, 0, 0);
            if (gold.HasUnitOf(left[i]))
            {
                scores.Unit.Add(1, 0, 0);
                left.RemoveAt(i);
                return true;
            }
        }

        return false;
    }

    private static string Show(Quantity quantity) =>
        $"{quantity.Value}{(quantity.Upper is { } upper ? "-" + upper : string.Empty)} {quantity.Unit} {quantity.Change} {string.Join(' ', quantity.Concepts)}";
}

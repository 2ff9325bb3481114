using System.Text;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Tells titles, names, labels and scare quotes from speech by weighing signs.</summary>
internal static class TermJudge
{
    /// <summary>Whether the segment is a term.</summary>
    public static bool IsTerm(QuoteScope scope, int segment)
    {
        ulong signs = TermSigns.Collect(scope, segment);
        int sum = TermWeights.Sum(signs);
        scope.Context.Traces?.Add(Explain(scope.Segments[segment].Marked.Content, signs, sum));
        return sum > 0;
    }

    private static Trace Explain(Span span, ulong signs, int sum)
    {
        var text = new StringBuilder();
        for (int sign = 1; sign < 64; sign++)
        {
            if ((signs & (1UL << sign)) != 0)
            {
                text.Append(text.Length > 0 ? ", " : string.Empty).Append((TermSign)sign);
            }
        }

        return new Trace(span, sum > 0 ? "term" : "speech", $"weight {sum}: {text}");
    }
}

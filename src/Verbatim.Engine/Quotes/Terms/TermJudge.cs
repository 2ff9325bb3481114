using System.Text;
using Verbatim.Engine.Model;
using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Tells titles, names, labels and scare quotes from speech by weighing signs.</summary>
internal static class TermJudge
{
    /// <summary>Whether the segment is a term.</summary>
    public static bool IsTerm(QuoteScope scope, int segment)
    {
        SignSet signs = TermSigns.Collect(scope, segment);
        int sum = scope.Context.Language.Quotes.TermWeights.Sum(signs);
        // nobody quotes a whole long sentence for its name
        bool term = sum > 0 && !(signs.Contains((int)TermSign.WholeSentence) && signs.Contains((int)TermSign.NineWordsOrMore));
        Span span = scope.Segments[segment].Marked.Content;
        scope.Context.WeighedTerms?.Add((span, signs));
        scope.Context.Traces?.Add(Explain(span, signs, sum, term));
        return term;
    }

    private static Trace Explain(Span span, SignSet signs, int sum, bool term)
    {
        var text = new StringBuilder();
        for (TermSign sign = TermSign.Always + 1; (int)sign < SignSet.Capacity; sign++)
        {
            if (signs.Contains((int)sign))
            {
                text.Append(text.Length > 0 ? ", " : string.Empty).Append(sign);
            }
        }

        return new Trace(span, term ? "term" : "speech", $"weight {sum}: {text}");
    }
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Indirect;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds the reported clause around the words of a mixed quote.</summary>
internal static class ClauseFinder
{
    /// <summary>The clause that the cue reports and that takes in the marked tokens, or null.</summary>
    public static Span? Find(QuoteScope scope, TokenRange marked, TokenRange cue)
    {
        int sentence = scope.Reports.SentenceAt(marked.First);
        if (sentence < 0 || cue.IsEmpty)
        {
            return null;
        }

        foreach (Report report in scope.Reports.Of(sentence))
        {
            if (report.Cue.Overlaps(cue) && report.Reports(marked))
            {
                TokenRange range = report.Content.Contains(marked.First) ? report.Content : report.Rest;
                return range.IsEmpty ? null : range.In(scope.Tokens);
            }
        }

        return null;
    }
}

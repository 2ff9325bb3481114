using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Indirect;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds the reported clause around the words of a mixed quote.</summary>
internal sealed class ClauseFinder
{
    private readonly DocumentContext _context;
    private readonly ValueList<Report> _reports = [];
    private int _sentence = -1;

    public ClauseFinder(DocumentContext context) => _context = context;

    /// <summary>The clause that the cue reports and that takes in the marked tokens, or null.</summary>
    public Span? Find(TokenRange marked, TokenRange cue)
    {
        int sentence = SentenceAt(marked.First);
        if (sentence < 0 || cue.IsEmpty)
        {
            return null;
        }

        Read(sentence);
        foreach (Report report in _reports)
        {
            if (report.Cue.Overlaps(cue) && report.Reports(marked))
            {
                TokenRange range = report.Content.Contains(marked.First) ? report.Content : report.Rest;
                return range.IsEmpty ? null : range.In(_context.Tokens);
            }
        }

        return null;
    }

    private void Read(int sentence)
    {
        if (sentence == _sentence)
        {
            return;
        }

        _sentence = sentence;
        _reports.Clear();
        new ReportFinder(_context, _reports).Run(_context.Sentences[sentence].FirstToken, _context.Sentences[sentence].EndToken);
    }

    private int SentenceAt(int token)
    {
        ValueList<Sentence> sentences = _context.Sentences;
        int low = 0;
        int high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < sentences.Count && sentences[low].FirstToken <= token ? low : -1;
    }
}

using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>The reported clauses of a document, sentence by sentence. A sentence is read when it is first asked for, and once.</summary>
internal sealed class SentenceReports
{
    private readonly DocumentContext _context;
    private readonly ReportFinder _finder;
    private readonly ValueList<Report> _reports = [];
    private readonly ValueList<Report> _found = [];

    // where the reports of each sentence begin in the list and how many they are; nothing begins at -1: it is not read yet
    private readonly int[] _firsts;
    private readonly int[] _counts;

    public SentenceReports(DocumentContext context)
    {
        _context = context;
        _finder = new ReportFinder(context, _found);
        _counts = new int[context.Sentences.Count];
        _firsts = new int[context.Sentences.Count];
        for (int i = 0; i < _firsts.Length; i++)
        {
            _firsts[i] = -1;
        }
    }

    /// <summary>The reports of the sentence, in the order of their cues.</summary>
    public ReportSlice Of(int sentence)
    {
        if (_firsts[sentence] < 0)
        {
            Read(sentence);
        }

        return new ReportSlice(_reports, _firsts[sentence], _counts[sentence]);
    }

    /// <summary>The sentence that the token stands in, or -1.</summary>
    public int SentenceAt(int token) => SentenceSearch.At(_context.Sentences, token);

    private void Read(int sentence)
    {
        _found.Clear();
        _finder.Run(_context.Sentences[sentence].FirstToken, _context.Sentences[sentence].EndToken);
        _firsts[sentence] = _reports.Count;
        _counts[sentence] = _found.Count;
        foreach (Report report in _found)
        {
            _reports.Add(report);
        }
    }
}

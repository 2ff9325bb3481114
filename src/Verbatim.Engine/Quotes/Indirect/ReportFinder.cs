using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>
/// Finds the reported clauses of one sentence after the other, the outermost first: an attribution that closes the sentence
/// (“..., she said.”) takes in all that stands before it; otherwise the leftmost report takes in what follows it.
/// </summary>
internal sealed class ReportFinder
{
    // no writer's sentence: a table, a list, text without stops
    private const int LongestSentence = 400;

    private readonly DocumentContext _context;
    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly ValueList<Report> _found;
    private readonly ReportScope _scope;
    private readonly HeadlineReports _headlines;
    private readonly CuePhraseReports _phrases;
    private readonly ComparisonReports _comparisons;
    private readonly ClosingReports _closings;
    private readonly VerbReports _verbs;
    private readonly CueWordReports _words;

    public ReportFinder(DocumentContext context, ValueList<Report> found)
    {
        _context = context;
        _tokens = context.Tokens;
        _tags = context.Tags;
        _found = found;
        _scope = new ReportScope(context, found);
        var sources = new ReportSources(_scope);
        var contents = new ReportedContents(_scope);
        _headlines = new HeadlineReports(_scope);
        _phrases = new CuePhraseReports(_scope);
        _comparisons = new ComparisonReports(_scope);
        _closings = new ClosingReports(_scope);
        _verbs = new VerbReports(_scope, sources, contents, new PassiveReports(_scope, contents));
        _words = new CueWordReports(_scope, sources);
    }

    /// <summary>Adds the attributions of the sentence between these tokens to the list, in the order of their cues.</summary>
    public void Run(int first, int end)
    {
        _scope.Enter(first, end);
        if (end - first > LongestSentence || !HasAnchor(first, end))
        {
            return;
        }

        _scope.Segment = FirstSegmentAt(first);

        if (_headlines.TryHeadline() || _phrases.TryPoll())
        {
            return;
        }

        int i = _phrases.TryClosingPhrase() || _comparisons.TryComparison() || _closings.TryClosing() ? _found[_found.Count - 1].Cue.End : first;
        while (i < end)
        {
            i = SkipMarked(i);
            if (i < end)
            {
                i = TryAt(i) ? _scope.NextAfterLast(i) : i + 1;
            }
        }
    }

    private bool HasAnchor(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((_tags.ClassesOf(i) & (WordClass.Reporting | WordClass.CuePhrase | WordClass.CueNoun | WordClass.CueAdjective | WordClass.Poll)) != 0 || _tokens.Is(i, ':'))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstSegmentAt(int token)
    {
        int low = 0;
        int high = _context.Segments.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_context.Segments[middle].FirstToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // one that opens before may reach in here
        return Math.Max(0, low - 1);
    }

    // words between marks are somebody's own: they attribute nothing here
    private int SkipMarked(int i)
    {
        while (_scope.Segment < _context.Segments.Count && _context.Segments[_scope.Segment].EndToken <= i)
        {
            _scope.Segment++;
        }

        return _scope.Segment < _context.Segments.Count && _context.Segments[_scope.Segment].FirstToken <= i
            ? _context.Segments[_scope.Segment].EndToken
            : i;
    }

    private bool TryAt(int i)
    {
        WordClass classes = _tags.ClassesOf(i);
        return ((classes & WordClass.CuePhrase) != 0 && _phrases.TryPhrase(i))
            || ((classes & WordClass.Reporting) != 0 && _verbs.TryVerb(i))
            || ((classes & WordClass.CueNoun) != 0 && _tags[i] == WordTag.Noun && _words.TryNoun(i))
            || ((classes & WordClass.CueAdjective) != 0 && _words.TryAdjective(i));
    }
}

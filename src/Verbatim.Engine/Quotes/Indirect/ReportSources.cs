using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Finds who says what a verb reports.</summary>
internal sealed class ReportSources(ReportScope scope)
{
    private const int MostSegmentsBack = 6;
    private const int LongestPurpose = 16;

    private readonly DocumentContext _context = scope.Context;
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    // “After saying it was late, Quill left”: the subject of the clause that follows
    public bool TryFollowingSource(VerbGroup group, int comma, out TokenRange source)
    {
        source = default;
        bool opening = group.Dependent && group.Tokens.First <= scope.First + 1;
        return opening && comma < scope.End && _tokens.Is(comma, ',') && _phrases.TryReadWithTails(comma + 1, scope.End, true, out source);
    }

    public bool TrySource(VerbGroup group, out TokenRange source)
    {
        int first = group.Tokens.First;
        if (_found.Count > 0 && SharesSource(first))
        {
            source = _found[_found.Count - 1].Source;
            return !source.IsEmpty;
        }

        bool joined = first > scope.First && (_tags[first - 1] == WordTag.Coordinator
            || (group.Form == VerbForms.Gerund && group.Dependent && _tags[first - 1] == WordTag.Preposition)
            || (group.Dependent && _tokens.Is(first - 1, ',')));
        if (joined)
        {
            return TryMainSubject(first - 1, out source);
        }

        if (group.Infinitive && TryDoer(first, out source))
        {
            return true;
        }

        if (!_subjects.TryFindSubject(first, scope.From, out source))
        {
            return false;
        }

        // “the board released a statement saying”: who did that says it
        if (group.Form == VerbForms.Gerund && group.Dependent && source.First > scope.From && _tags[source.First - 1] is WordTag.Verb
            && _subjects.TryFindSubject(source.First - 1, scope.From, out TokenRange doer))
        {
            source = doer;
        }

        return true;
    }

    // “praised the quay in June and said”: what belongs to the report before
    private int OverAdjuncts(int last, int from)
    {
        int at = last;
        while (at >= from && _tags[at] is WordTag.Time or WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Number)
        {
            at--;
        }

        return at >= from && at < last && _tags[at] == WordTag.Preposition ? OverAdjuncts(at - 1, from) : last;
    }

    // “the mayor went on air to say”: who went, but “the mayor asked Quill to say”: Quill
    private bool TryDoer(int to, out TokenRange source)
    {
        source = default;
        for (int i = to - 1, limit = Math.Max(scope.From, to - LongestPurpose); i > limit; i--)
        {
            if (_tags[i] == WordTag.Verb)
            {
                bool asks = i < to - 1 && scope.Groups.TryRead(scope.From, i, scope.End, out VerbGroup main) && main.Verb.Is(VerbKinds.Tell | VerbKinds.Urge);
                return !asks && _subjects.TryFindSubject(i, scope.From, out source);
            }

            if (_tags[i] == WordTag.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    // “said it was late and urged”, “said it was late, adding”
    private bool SharesSource(int first)
    {
        if (_found[_found.Count - 1].Cue.First < scope.First)
        {
            return false;
        }

        int from = scope.From;
        int i = first - 1;
        if (i >= from && _tags[i] == WordTag.Coordinator)
        {
            // “Quill, who praised it and said”: a relative clause that goes on
            from = Math.Max(from, _found[_found.Count - 1].Content.End);
            i = OverAdjuncts(i - 1, from);
        }

        if (i >= from && _tokens.Is(i, ','))
        {
            i--;
        }

        return i < from && first > from - 1;
    }

    // “Shaking her head, Quill left, saying”: the phrase that the sentence begins with, after what stands before its comma
    public bool TryMainSubject(int end, out TokenRange source)
    {
        for (int i = scope.From; i < end; i++)
        {
            int unmarked = EndOfMarked(i);
            if (unmarked > i)
            {
                i = unmarked;
                continue;
            }

            bool starts = i == scope.From || _tokens.Is(i - 1, ',') || FollowsMarkedReport(i)
                || _tags[i - 1] is WordTag.Coordinator or WordTag.Subordinator or WordTag.Mark or WordTag.Adverb or WordTag.Time;
            if (!starts || !_phrases.TryReadWithTails(i, end, true, out source))
            {
                continue;
            }

            int after = _phrases.EndOfAppositives(source.End, end);
            if (_clauses.VerbFollows(after, end) || FollowsMarkedReport(i))
            {
                source = new TokenRange(i, after);
                return true;
            }
        }

        source = default;
        return false;
    }

    // “‘It is late,’ said Quill, adding”
    private bool FollowsMarkedReport(int i) =>
        i >= scope.From + 2 && _tags[i - 1] == WordTag.Verb && _tags[i - 2] == WordTag.Mark;

    private int EndOfMarked(int i)
    {
        for (int s = scope.Segment; s >= 0 && s < _context.Segments.Count && _context.Segments[s].FirstToken <= i; s++)
        {
            if (_context.Segments[s].EndToken > i)
            {
                return _context.Segments[s].EndToken;
            }
        }

        for (int s = scope.Segment - 1, limit = Math.Max(0, scope.Segment - MostSegmentsBack); s >= limit; s--)
        {
            if (_context.Segments[s].FirstToken <= i && _context.Segments[s].EndToken > i)
            {
                return _context.Segments[s].EndToken;
            }
        }

        return i;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;
using Verbatim.Engine.Quotes.Indirect;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>What rules of attribution look at.</summary>
internal sealed class QuoteScope
{
    // a sentence is followed over no more tokens and segments than this
    private const int Reach = 80;
    private const int MostSegments = 8;

    private TokenRange _lastAsked;
    private int _lastSentence;

    public QuoteScope(DocumentContext context, SpeechReader reader)
    {
        Context = context;
        Tokens = context.Tokens;
        Lexicon = context.Language.Phrases;
        Reader = reader;
        Segments = reader.Segments;
        Words = new ClauseWords(context, new SegmentMap(reader.Segments));
        Verbs = new ReportingVerbs(Words, Lexicon);
        Phrases = new ClausePhrases(Words);
        Subjects = new ClauseSubjects(Words, Phrases, new DateMap(context));
        Clauses = new ReportingClauses(Words, Verbs, Phrases, Subjects);
        Reports = new SentenceReports(context);
    }

    public DocumentContext Context { get; }

    public TokenList Tokens { get; }

    public PhraseLexicon Lexicon { get; }

    public SpeechReader Reader { get; }

    public List<SpeechSegment> Segments { get; }

    public ClauseWords Words { get; }

    public ReportingVerbs Verbs { get; }

    public ClausePhrases Phrases { get; }

    public ClauseSubjects Subjects { get; }

    public ReportingClauses Clauses { get; }

    public SentenceReports Reports { get; }

    public SpeechLine LineOf(SpeechSegment segment) => Reader.Lines[segment.Line];

    /// <summary>The segment before in the same line, or null.</summary>
    public SpeechSegment? PreviousInLine(int segment) =>
        segment > LineOf(Segments[segment]).FirstSegment ? Segments[segment - 1] : null;

    /// <summary>The segment after in the same line, or null.</summary>
    public SpeechSegment? NextInLine(int segment) =>
        segment + 1 < LineOf(Segments[segment]).EndSegment ? Segments[segment + 1] : null;

    /// <summary>The start of the last sentence of the words, which need not be complete.</summary>
    public int LastSentence(TokenRange words)
    {
        // one rule after the other asks this of the same words
        if (words != _lastAsked)
        {
            _lastSentence = FindLastSentence(words);
            _lastAsked = words;
        }

        return _lastSentence;
    }

    private int FindLastSentence(TokenRange words)
    {
        int first = words.End;
        int floor = Math.Max(words.First, words.End - Reach);
        while (first > floor && !Reader.IsStop(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>The end of the first sentence of the words, its stop left out.</summary>
    public int FirstSentenceEnd(TokenRange words)
    {
        int end = words.First;
        int limit = Math.Min(words.End, words.First + Reach);
        while (end < limit && !Reader.IsStop(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the segment goes on the sentence of the segment before it.</summary>
    public bool SharesSentence(int segment)
    {
        SpeechSegment current = Segments[segment];
        SpeechSegment? previous = PreviousInLine(segment);
        if (previous is null || current.Before.IsEmpty)
        {
            // ““slow,” “sad””
            return previous is { EndsSentence: false };
        }

        return LastSentence(current.Before) == current.Before.First
            && (!previous.EndsSentence || !Tokens[current.Before.First].IsCapitalised);
    }

    /// <summary>The start of the segment's sentence, over earlier segments.</summary>
    public int SentenceStart(int segment)
    {
        int at = segment;
        for (int steps = 0; steps < MostSegments && SharesSentence(at); steps++)
        {
            at--;
        }

        SpeechSegment first = Segments[at];
        return first.StartsSentence ? first.Before.End : LastSentence(first.Before);
    }
}

using Verbatim.Engine.Phrases;
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
        Clauses = new ClauseReader(context, new SegmentMap(reader.Segments));
        Reports = new SentenceReports(context);
    }

    public DocumentContext Context { get; }

    public TokenList Tokens { get; }

    public PhraseLexicon Lexicon { get; }

    public SpeechReader Reader { get; }

    public List<SpeechSegment> Segments { get; }

    public ClauseReader Clauses { get; }

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

    /// <summary>The strongest reporting verb of the words that has a subject, the last of equals; outer reports win over inner ones.</summary>
    public ReportingClause? FindReport(TokenRange words, int floor)
    {
        ReportingClause? best = null;
        for (int i = words.End - 1, limit = Math.Max(words.First, words.End - Reach); i >= limit; i--)
        {
            if (ReadClause(i, words, floor) is { } clause && (best is null || clause.Strength > best.Value.Strength))
            {
                best = clause;
                if (clause.Strength == VerbStrength.Strong)
                {
                    break;
                }
            }
        }

        return best is { } found ? Outermost(found, floor) : null;
    }

    /// <summary>The reporting clause whose verb starts at the token, or the one that reports it in turn.</summary>
    public ReportingClause? ReadOuterClause(int token, TokenRange words, int floor) =>
        ReadClause(token, words, floor) is { } clause ? Outermost(clause, floor) : null;

    /// <summary>The reporting clause whose verb starts at the token.</summary>
    public ReportingClause? ReadClause(int token, TokenRange words, int floor)
    {
        if (!Clauses.TryReadVerb(token, words.End, out VerbWord verb, out int length) || IsPassive(token, floor))
        {
            return null;
        }

        if (ReadInserted(verb, token, length, words) is { } inserted)
        {
            return inserted;
        }

        TokenRange source = Clauses.SubjectBefore(token, floor);
        bool inverted = source.IsEmpty && verb.Verb.Strength == VerbStrength.Strong && Clauses.Tag(token) == WordTag.Verb
            && (token == words.First || Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Mark);
        if (inverted)
        {
            source = Clauses.SubjectAfter(token + length, words.End, afterVerb: true);
        }

        return source.IsEmpty || IsNaming(verb, token + length, source) ? null : new ReportingClause(verb.Verb, CueOf(token, length, floor), source, inverted);
    }

    // “…, explained Lee, …”
    private ReportingClause? ReadInserted(in VerbWord verb, int token, int length, TokenRange words)
    {
        if (token == 0 || !Clauses.IsComma(token - 1) || verb.Verb.Strength != VerbStrength.Strong || Clauses.Tag(token) != WordTag.Verb)
        {
            return null;
        }

        TokenRange source = Clauses.SubjectAfter(token + length, words.End, afterVerb: true);
        bool closed = !source.IsEmpty && (source.End >= words.End || Clauses.IsComma(source.End));
        return closed && Clauses.Tag(source.End - 1) is WordTag.Name or WordTag.Pronoun
            ? new ReportingClause(verb.Verb, new TokenRange(token, token + length), source, true)
            : null;
    }

    // “a fish called “…””: the fish bears the name and says nothing
    private bool IsNaming(in VerbWord verb, int end, TokenRange source) =>
        verb.Verb.Is(VerbKinds.Name) && (verb.Forms & VerbForms.Participle) != 0
        && end < Tokens.Count && Tokens[end].Kind == TokenKind.Mark
        && Clauses.Tag(source.End - 1) is WordTag.Noun or WordTag.Name
        && (source.First == 0 || Clauses.Tag(source.First - 1) is not (WordTag.Interrogative or WordTag.Relative));

    /// <summary>The verb with the auxiliaries and adverbs before it.</summary>
    public TokenRange CueOf(int verb, int length, int floor)
    {
        int first = verb;
        while (first > floor && Clauses.Tag(first - 1) is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            first--;
        }

        return new TokenRange(first, verb + length);
    }

    // “she was told”, “he has been asked”: the subject hears
    private bool IsPassive(int verb, int floor)
    {
        if (Clauses.Tag(verb) != WordTag.Participle)
        {
            return false;
        }

        for (int i = verb - 1, limit = Math.Max(floor, verb - 4); i >= limit; i--)
        {
            if (Clauses.Tag(i) == WordTag.Auxiliary)
            {
                return Clauses.Is(i, WordClass.Be);
            }

            if (Clauses.Tag(i) is not (WordTag.Adverb or WordTag.Negation))
            {
                return false;
            }
        }

        return false;
    }

    // “Lee said that Smith called it …”: Lee's words
    private ReportingClause Outermost(ReportingClause clause, int floor)
    {
        for (int depth = 0; depth < 3 && !clause.Inverted; depth++)
        {
            int at = clause.Source.First - 1;
            if (at > floor && Clauses.Tag(at) == WordTag.Complementiser)
            {
                at--;
            }

            if (OuterClauseEndingAt(at, floor) is not { } outer)
            {
                break;
            }

            clause = outer;
        }

        return clause;
    }

    private ReportingClause? OuterClauseEndingAt(int last, int floor)
    {
        for (int first = last; first >= Math.Max(floor, last - 2); first--)
        {
            if (Clauses.TryReadVerb(first, last + 1, out VerbWord verb, out int length) && first + length == last + 1
                && verb.Verb.Strength >= VerbStrength.Thought)
            {
                return ReadClause(first, new TokenRange(first, last + 1), floor);
            }
        }

        return null;
    }
}

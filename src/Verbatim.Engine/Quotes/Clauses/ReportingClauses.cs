using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Reads reporting verbs with whoever reports by them.</summary>
internal sealed class ReportingClauses
{
    // verbs are looked for over no more tokens than this
    private const int Reach = 80;

    // “Lee said that Smith thought that …”: so many reports are looked at around one
    private const int MostOuter = 3;

    private readonly ClauseWords _words;
    private readonly ReportingVerbs _verbs;
    private readonly ClausePhrases _phrases;
    private readonly ClauseSubjects _subjects;

    public ReportingClauses(ClauseWords words, ReportingVerbs verbs, ClausePhrases phrases, ClauseSubjects subjects)
    {
        _words = words;
        _verbs = verbs;
        _phrases = phrases;
        _subjects = subjects;
    }

    /// <summary>The strongest reporting verb of the words that has a subject, the last of equals; outer reports win over inner ones.</summary>
    public ReportingClause? FindReport(TokenRange words, int floor)
    {
        ReportingClause? best = null;
        for (int i = words.End - 1, limit = Math.Max(words.First, words.End - Reach); i >= limit; i--)
        {
            if (Read(i, words, floor) is { } clause && (best is null || clause.Strength > best.Value.Strength))
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
    public ReportingClause? ReadOuter(int token, TokenRange words, int floor) =>
        Read(token, words, floor) is { } clause ? Outermost(clause, floor) : null;

    /// <summary>The reporting clause whose verb starts at the token.</summary>
    public ReportingClause? Read(int token, TokenRange words, int floor)
    {
        if (!_verbs.TryRead(token, words.End, out VerbWord verb, out int length) || IsPassive(token, floor))
        {
            return null;
        }

        if (ReadInserted(verb, token, length, words) is { } inserted)
        {
            return inserted;
        }

        TokenRange source = _subjects.Before(token, floor);
        bool inverted = source.IsEmpty && verb.Verb.Strength == VerbStrength.Strong && _words.Tag(token) == WordTag.Verb
            && (token == words.First || _words.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Mark);
        if (inverted)
        {
            source = _phrases.SubjectAfter(token + length, words.End, afterVerb: true);
        }

        return source.IsEmpty || IsNaming(verb, token + length, source) ? null : new ReportingClause(verb.Verb, CueOf(token, length, floor), source, inverted);
    }

    // “…, explained Lee, …”
    private ReportingClause? ReadInserted(in VerbWord verb, int token, int length, TokenRange words)
    {
        if (token == 0 || !_words.IsComma(token - 1) || verb.Verb.Strength != VerbStrength.Strong || _words.Tag(token) != WordTag.Verb)
        {
            return null;
        }

        TokenRange source = _phrases.SubjectAfter(token + length, words.End, afterVerb: true);
        bool closed = !source.IsEmpty && (source.End >= words.End || _words.IsComma(source.End));
        return closed && _words.Tag(source.End - 1) is WordTag.Name or WordTag.Pronoun
            ? new ReportingClause(verb.Verb, new TokenRange(token, token + length), source, true)
            : null;
    }

    // “a fish called “…””: the fish bears the name and says nothing
    private bool IsNaming(in VerbWord verb, int end, TokenRange source) =>
        verb.Verb.Is(VerbKinds.Name) && (verb.Forms & VerbForms.Participle) != 0
        && end < _words.Tokens.Count && _words.Tokens[end].Kind == TokenKind.Mark
        && _words.Tag(source.End - 1) is WordTag.Noun or WordTag.Name
        && (source.First == 0 || _words.Tag(source.First - 1) is not (WordTag.Interrogative or WordTag.Relative));

    /// <summary>The verb with the auxiliaries and adverbs before it.</summary>
    public TokenRange CueOf(int verb, int length, int floor)
    {
        int first = verb;
        while (first > floor && _words.Tag(first - 1) is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            first--;
        }

        return new TokenRange(first, verb + length);
    }

    // “she was told”, “he has been asked”: the subject hears
    private bool IsPassive(int verb, int floor)
    {
        if (_words.Tag(verb) != WordTag.Participle)
        {
            return false;
        }

        for (int i = verb - 1, limit = Math.Max(floor, verb - 4); i >= limit; i--)
        {
            if (_words.Tag(i) == WordTag.Auxiliary)
            {
                return _words.Is(i, WordClass.Be);
            }

            if (_words.Tag(i) is not (WordTag.Adverb or WordTag.Negation))
            {
                return false;
            }
        }

        return false;
    }

    // “Lee said that Smith called it …”: Lee's words
    private ReportingClause Outermost(ReportingClause clause, int floor)
    {
        for (int depth = 0; depth < MostOuter && !clause.Inverted; depth++)
        {
            int at = clause.Source.First - 1;
            if (at > floor && _words.Tag(at) == WordTag.Complementiser)
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
            if (_verbs.TryRead(first, last + 1, out VerbWord verb, out int length) && first + length == last + 1
                && verb.Verb.Strength >= VerbStrength.Thought)
            {
                return Read(first, new TokenRange(first, last + 1), floor);
            }
        }

        return null;
    }
}

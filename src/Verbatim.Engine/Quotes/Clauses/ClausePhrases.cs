using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>
/// Finds the extent of noun phrases around segments. Takes in more than <see cref="NounPhrases"/>, which knows of no
/// segments; where the two differ, both readings stand beside each other as candidates.
/// </summary>
internal sealed class ClausePhrases
{
    /// <summary>No subject stands further from its verb than this, and no phrase is longer.</summary>
    public const int Reach = 48;

    private const int LongestInnerSubject = 12;

    private readonly ClauseWords _words;
    private readonly TokenList _tokens;
    private readonly TagList _tags;

    public ClausePhrases(ClauseWords words)
    {
        _words = words;
        _tokens = words.Tokens;
        _tags = words.Tags;
    }

    /// <summary>The noun phrase or pronoun that starts at the token, appositions included.</summary>
    /// <param name="token">The first token.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="afterVerb">Whether a verb stands before it, so that a participle there belongs to a noun: “said retired farmer Ann Lee”.</param>
    public TokenRange SubjectAfter(int token, int limit, bool afterVerb = false)
    {
        limit = Math.Min(limit, token + Reach);
        while (token < limit && _tags[token] is WordTag.Adverb or WordTag.Negation)
        {
            token++;
        }

        if (token >= limit)
        {
            return default;
        }

        if (_tags[token] == WordTag.Pronoun)
        {
            return _tags.IsObjectPronoun(token) ? default : new TokenRange(token, token + 1);
        }

        bool participle = afterVerb && _tags[token] is WordTag.Participle or WordTag.Verb && token + 1 < limit
            && _tags[token + 1] is WordTag.Noun or WordTag.Name;
        return _words.StartsPhrase(token) || participle ? new TokenRange(token, EndOf(token, limit)) : default;
    }

    /// <summary>The noun phrase or pronoun after a preposition at the token before: “according to him”, “called by critics”.</summary>
    public TokenRange ObjectAfter(int token, int limit) =>
        token < limit && _tags[token] == WordTag.Pronoun ? new TokenRange(token, token + 1) : SubjectAfter(token, limit);

    /// <summary>The noun phrase that ends with the token, its attributes before and after the head included.</summary>
    public TokenRange EndingAt(int last, int floor)
    {
        int first = last;
        for (int at = _words.Previous(last, floor); at >= floor && last - at < Reach; at = _words.Previous(at, floor))
        {
            if (_tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Determiner or WordTag.Possessive
                || _words.IsHyphen(at))
            {
                first = at;
                if (_tags[at] == WordTag.Determiner && !JoinsBefore(at, floor))
                {
                    break;
                }
            }
            else if (IsInsidePhrase(at, first, floor))
            {
                first = at;
            }
            else if (!JoinsPhrases(at, floor))
            {
                break;
            }
        }

        return new TokenRange(first, last + 1);
    }

    // “the mayor's only comment”, “several of the bakers”
    private bool IsInsidePhrase(int at, int first, int floor) => _tags[at] == WordTag.Adverb
        ? at > floor && first == at + 1 && _tags[at - 1] is WordTag.Determiner or WordTag.Possessive
        : first == at + 2 && _words.Is(at, WordClass.Quantifier | WordClass.Numeral) && _words.Is(at + 1, WordClass.Linking);

    private bool JoinsBefore(int determiner, int floor)
    {
        int at = _words.Previous(determiner, floor);
        return at >= floor && (_tags[at] is WordTag.Determiner or WordTag.Possessive || JoinsPhrases(at, floor));
    }

    // “the head of the union”, “Smith and Lee”
    private bool JoinsPhrases(int at, int floor)
    {
        if (_tags[at] is not (WordTag.Preposition or WordTag.Coordinator) || at <= floor)
        {
            return false;
        }

        int before = _words.Previous(at, floor);
        return before >= floor && (_tags[before] is WordTag.Noun or WordTag.Name || _words.Is(before, WordClass.Quantifier | WordClass.Numeral));
    }

    private int EndOf(int first, int limit)
    {
        int at = first + 1;
        while (at < limit && Step(at, first, limit) is > 0 and int next)
        {
            at = next;
        }

        while (at > first + 1 && _tags[at - 1] is WordTag.Preposition or WordTag.Coordinator or WordTag.Determiner)
        {
            at--;
        }

        return Math.Max(first + 1, at);
    }

    // the token after the next piece of the phrase; 0 where it does not go on
    private int Step(int at, int first, int limit)
    {
        if (_words.EndOfSegmentAt(at) is { } after)
        {
            // “the “Hero” star”: only where the phrase goes on after the marks
            return after < limit && _tags[after] is WordTag.Noun or WordTag.Name ? after : 0;
        }

        if (IsPhraseWord(at, first) || GoesOn(at, limit))
        {
            return at + 1;
        }

        return _words.IsComma(at) && at + 1 < limit ? EndOfApposition(at + 1, limit) : 0;
    }

    private bool IsPhraseWord(int at, int first) =>
        _tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Possessive
        || (_tags[at] == WordTag.Determiner && (at == first || _tags[at - 1] is WordTag.Preposition or WordTag.Coordinator or WordTag.Determiner))
        || _words.IsHyphen(at) || _tokens[at].Kind == TokenKind.Symbol;

    private bool GoesOn(int at, int limit) =>
        _tags[at] is WordTag.Preposition or WordTag.Coordinator && at + 1 < limit
        && _tags[at + 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Number
        && !StartsCueNoun(at + 1, limit) && !OpensClause(at, limit);

    // “cried the crowd as the mayor, Ann Lee, left”: the word takes a verb
    private bool OpensClause(int at, int limit)
    {
        if (!_words.Is(at, WordClass.Subordinator))
        {
            return false;
        }

        int verb = at + 1;
        limit = Math.Min(limit, at + LongestInnerSubject);
        while (verb < limit && (IsPhraseWord(verb, at + 1) || _words.IsComma(verb)))
        {
            verb++;
        }

        return verb < limit && _tags[verb] is WordTag.Verb or WordTag.Auxiliary;
    }

    private bool StartsCueNoun(int at, int limit) =>
        _words.Is(at, WordClass.CueNoun) || (at + 1 < limit && _tags[at] == WordTag.Determiner && _words.Is(at + 1, WordClass.CueNoun));

    // “, a doctor in Oslo”, “, 44,”, “, who runs the clinic”: up to the comma or the stop that closes it
    private int EndOfApposition(int first, int limit)
    {
        bool relative = _tags[first] == WordTag.Relative || (_tags[first] == WordTag.Interrogative && _words.Is(first, WordClass.Relative));
        if (!relative && !_words.StartsPhrase(first))
        {
            return 0;
        }

        int at = first;
        while (at < limit && !Appositions.EndsPiece(_words, at) && _words.EndOfSegmentAt(at) is null)
        {
            if (!relative && _tags[at] is WordTag.Verb or WordTag.Auxiliary)
            {
                return 0;
            }

            at++;
        }

        return at;
    }
}

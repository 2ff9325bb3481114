using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>
/// Finds the subject of any verb around segments, of verbs in a row too: “Lee left, saying”. Every search is bounded.
/// <see cref="Subjects"/> reads whole phrases left of a single verb and knows of no segments.
/// </summary>
internal sealed class ClauseSubjects
{
    // “went on to say”, “is quoted as saying”: so many verbs share one subject
    private const int LongestChain = 5;

    // verbs that one search may ask for their subjects, however they are nested
    private const int MostSteps = 24;

    private readonly ClauseWords _words;
    private readonly TagList _tags;
    private readonly ClausePhrases _phrases;
    private readonly Appositions _appositions;
    private readonly DateMap _dates;
    private int _budget;

    public ClauseSubjects(ClauseWords words, ClausePhrases phrases, DateMap dates)
    {
        _words = words;
        _tags = words.Tags;
        _phrases = phrases;
        _appositions = new Appositions(words, phrases);
        _dates = dates;
    }

    /// <summary>The subject of the verb at the token, from its left.</summary>
    public TokenRange Before(int verb, int floor)
    {
        _budget = MostSteps;
        return Before(verb, Math.Max(floor, verb - ClausePhrases.Reach), 0);
    }

    private TokenRange Before(int verb, int floor, int depth)
    {
        _budget--;
        int at = OverDates(OverAuxiliaries(verb, floor), floor);
        if (at < floor || depth > LongestChain || _budget < 0)
        {
            return default;
        }

        return _tags[verb] == WordTag.Gerund ? OfGerund(verb, at, floor, depth) : EndingAt(at, floor, depth);
    }

    private TokenRange EndingAt(int at, int floor, int depth)
    {
        switch (_tags[at])
        {
            case WordTag.Pronoun:
                return _tags.IsObjectPronoun(at) ? OfVerbBefore(at, floor, depth) : new TokenRange(at, at + 1);
            case WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser when _words.Is(at, WordClass.Relative | WordClass.Complementiser):
                return _appositions.WithAntecedent(at, floor);
            case WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Adjective or WordTag.Determiner:
                return PhraseEndingAt(at, floor);
            case WordTag.Punctuation:
                return BeforePunctuation(at, floor, depth);
            default:
                return OfVerbBefore(at, floor, depth);
        }
    }

    private int OverAuxiliaries(int verb, int floor)
    {
        int at = _words.Previous(verb, floor);
        while (at >= floor && (_tags[at] is WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation || FollowsAuxiliary(at, floor)))
        {
            at = _words.Previous(at, floor);
        }

        return at;
    }

    // “has since apologised”
    private bool FollowsAuxiliary(int at, int floor) =>
        at > floor && _tags[at] is WordTag.Preposition or WordTag.Subordinator && _tags[at - 1] == WordTag.Auxiliary;

    // “Smith on Monday said”, “Smith earlier last week said”
    private int OverDates(int at, int floor)
    {
        while (at > floor && _dates.FirstOf(at) is >= 0 and int first)
        {
            int before = _words.Previous(first, floor);
            while (before > floor && _tags[before] == WordTag.Adverb)
            {
                before = _words.Previous(before, floor);
            }

            at = before >= floor && _tags[before] == WordTag.Preposition ? _words.Previous(before, floor) : before;
        }

        return at;
    }

    // “Lee left, saying”, “with voters saying”, “Lee answered a question saying”
    private TokenRange OfGerund(int verb, int at, int floor, int depth)
    {
        if (_tags.IsSubjectPronoun(at))
        {
            return new TokenRange(at, at + 1);
        }

        TokenRange main = OfVerbBefore(at, floor, depth, _words.IsComma(at) || at < verb - 1);
        if (_tags[at] is not (WordTag.Name or WordTag.Noun) || _words.Is(at, WordClass.CueNoun))
        {
            return main;
        }

        TokenRange phrase = _phrases.EndingAt(at, floor);
        int before = _words.Previous(phrase.First, floor);
        bool own = before < floor || _tags[before] is WordTag.Punctuation or WordTag.Coordinator
            || (_tags[before] == WordTag.Preposition && before > floor && _tags[before - 1] == WordTag.Punctuation);
        return own || main.IsEmpty ? phrase : main;
    }

    private TokenRange BeforePunctuation(int at, int floor, int depth)
    {
        if (_words.IsAt(at, ')'))
        {
            return _appositions.BeforeParenthesis(at, floor);
        }

        bool encloses = _words.IsComma(at) || _words.IsDash(at);
        return encloses && _appositions.FindHead(at, floor) is { IsEmpty: false } head
            ? new TokenRange(head.First, at)
            : OfVerbBefore(at, floor, depth);
    }

    // “and said”, “to say”, “by saying”, “, saying”: the subject of the verb before
    private TokenRange OfVerbBefore(int at, int floor, int depth, bool mainOnly = false)
    {
        if (depth > LongestChain)
        {
            return default;
        }

        // “Lee “bristled” and said”: the verb before stands between marks
        if (_tags[at] == WordTag.Coordinator && at > floor && _words.Previous(at, floor) < at - 1
            && _tags[_words.Previous(at, floor)] is WordTag.Name or WordTag.Noun or WordTag.Pronoun)
        {
            return Before(at - 1, floor, depth + 1);
        }

        TokenRange subject = mainOnly ? OfMainVerb(at, floor, depth) : OfNearestVerb(at, floor, depth);
        return subject.IsEmpty ? OfAuxiliaryBefore(at, floor, depth) : subject;
    }

    private TokenRange OfNearestVerb(int at, int floor, int depth)
    {
        for (int i = at; i >= floor && _budget > 0; i = _words.Previous(i, floor))
        {
            if (_tags[i] == WordTag.Verb && !InRelative(i, floor) && Before(i, floor, depth + 1) is { IsEmpty: false } subject)
            {
                return subject;
            }
        }

        return default;
    }

    // the leftmost verb whose clause no word opens; the nearest where there is none
    private TokenRange OfMainVerb(int at, int floor, int depth)
    {
        TokenRange nearest = default;
        TokenRange main = default;
        for (int i = at; i >= floor && _budget > 0 && !IsBarrier(i); i = _words.Previous(i, floor))
        {
            if (_tags[i] is not WordTag.Verb || InRelative(i, floor))
            {
                continue;
            }

            TokenRange subject = Before(i, floor, depth + 1);
            nearest = nearest.IsEmpty ? subject : nearest;
            main = subject.IsEmpty || OpensClause(subject.First - 1, floor) ? main : subject;
        }

        return main.IsEmpty ? nearest : main;
    }

    private TokenRange OfAuxiliaryBefore(int at, int floor, int depth)
    {
        for (int i = at; i >= floor; i = _words.Previous(i, floor))
        {
            if (_tags[i] == WordTag.Auxiliary && !InRelative(i, floor))
            {
                return Before(i, floor, depth + 1);
            }
        }

        return default;
    }

    // “…, and Smith …”: what stands before is another clause
    private bool IsBarrier(int token) =>
        _words.IsAt(token, ';')
        || (_tags[token] == WordTag.Coordinator && token > 0 && _words.IsComma(token - 1)
            && (_words.StartsPhrase(token + 1) || _tags[token + 1] == WordTag.Pronoun));

    // “that Lee recites”, “with whom he clashed”
    private bool OpensClause(int token, int floor) =>
        token >= floor && (_tags[token] is WordTag.Complementiser or WordTag.Subordinator or WordTag.Relative or WordTag.Interrogative);

    private bool InRelative(int verb, int floor)
    {
        for (int i = verb - 1, limit = Math.Max(floor, verb - 4); i >= limit; i--)
        {
            if (_tags[i] == WordTag.Relative)
            {
                return true;
            }

            if (_tags[i] is not (WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation))
            {
                return false;
            }
        }

        return false;
    }

    // “an official who asked to stay unnamed to discuss plans said”: the phrase before the verb is an object inside the subject
    private TokenRange PhraseEndingAt(int last, int floor)
    {
        TokenRange phrase = _phrases.EndingAt(last, floor);
        int before = _words.Previous(phrase.First, floor);
        if (before < floor || _tags[before] is not (WordTag.Infinitive or WordTag.Verb or WordTag.Gerund or WordTag.Participle or WordTag.Preposition))
        {
            return phrase;
        }

        for (int i = before; i > floor; i = _words.Previous(i, floor))
        {
            if (_tags[i] == WordTag.Relative && _tags[i - 1] is WordTag.Noun or WordTag.Name)
            {
                return new TokenRange(_phrases.EndingAt(i - 1, floor).First, last + 1);
            }

            if (_tags[i] == WordTag.Punctuation)
            {
                break;
            }
        }

        return phrase;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds verbs and their subjects in the words around segments. Every search is bounded.</summary>
internal sealed class ClauseReader
{
    // no subject stands further from its verb than this
    private const int Reach = 48;

    // “went on to say”, “is quoted as saying”: so many verbs share one subject
    private const int LongestChain = 5;

    // verbs that one search may ask for their subjects, however they are nested
    private const int MostSteps = 24;

    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly PhraseLexicon _lexicon;
    private readonly SegmentMap _segments;
    private readonly DateMap _dates;
    private int _budget;

    public ClauseReader(DocumentContext context, SegmentMap segments)
    {
        _tokens = context.Tokens;
        _tags = context.Tags;
        _lexicon = context.Language.Phrases;
        _segments = segments;
        _dates = new DateMap(context);
    }

    /// <summary>Whether the token is that character; any index may be asked for.</summary>
    private bool IsAt(int token, char character) => (uint)token < (uint)_tokens.Count && _tokens.Is(token, character);

    public WordTag Tag(int token) => _tags[token];

    public WordClass Class(int token) => (uint)token < (uint)_tokens.Count ? _tags.ClassesOf(token) : WordClass.None;

    public bool Is(int token, WordClass classes) => (Class(token) & classes) != 0;

    public bool IsComma(int token) => IsAt(token, ',');

    /// <summary>Reads the reporting verb that starts at the token.</summary>
    public bool TryReadVerb(int token, int end, out VerbWord verb, out int length)
    {
        verb = default;
        length = 0;
        return Is(token, WordClass.Reporting)
            && (_tags[token] is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive
                || (_tags[token] == WordTag.Noun && !Is(token, WordClass.Noun) && Is(token, WordClass.Present | WordClass.Past)))
            && _lexicon.TryMatchVerb(_tokens, token, end, out verb, out length);
    }

    /// <summary>Reads a reporting verb that its neighbours make look like a noun: “Lee notes.”.</summary>
    public bool TryReadVerbLoosely(int token, int end, out VerbWord verb, out int length)
    {
        verb = default;
        length = 0;
        if (!Is(token, WordClass.Reporting) || token == 0 || _tags[token] is not (WordTag.Noun or WordTag.Adjective)
            || _tags[token - 1] is not (WordTag.Name or WordTag.Noun or WordTag.Pronoun or WordTag.Punctuation))
        {
            return false;
        }

        bool closed = token + 1 >= end
            || _tags[token + 1] is WordTag.Punctuation or WordTag.Preposition or WordTag.Time or WordTag.Adverb or WordTag.Mark;
        return closed && _lexicon.TryMatchVerb(_tokens, token, end, out verb, out length)
            && (verb.Forms & (VerbForms.Third | VerbForms.Past)) != 0;
    }

    /// <summary>Whether the pronoun can be no subject.</summary>
    public bool IsObjectOnly(int token) => Is(token, WordClass.Object) && !Is(token, WordClass.Subject);

    /// <summary>The token after, over segments.</summary>
    public int Next(int token) => _segments.OpensAt(token + 1) is { } after ? after : token + 1;

    /// <summary>The end of the sentence that a subject at <paramref name="from"/> stands in, over segments.</summary>
    public int SentenceEnd(int end, int from)
    {
        int at = end;
        int limit = Math.Min(_tokens.Count, from + Reach);
        while (at < limit && _segments.OpensAt(at) is { } after && !_tokens[at].LineStart)
        {
            at = after;
            while (at < limit && !_tokens[at].LineStart && _tokens[at].Kind != TokenKind.Mark && !IsStop(at))
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>Where a subject ends that starts at the first token, with its verb at the second.</summary>
    public int TrimSubject(int first, int verb)
    {
        int end = verb;
        while (end > first + 1 && (_tags[end - 1] is WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation or WordTag.Time || IsComma(end - 1)
            || (_tags[end - 1] == WordTag.Preposition && end < verb)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a quotation mark stands among the tokens.</summary>
    public bool HasMark(TokenRange tokens)
    {
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStop(int token) => IsAt(token, '.') || IsAt(token, '!') || IsAt(token, '?');

    /// <summary>The subject of the verb at the token, from its left.</summary>
    public TokenRange SubjectBefore(int verb, int floor)
    {
        _budget = MostSteps;
        return SubjectBefore(verb, Math.Max(floor, verb - Reach), 0);
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
            return IsObjectOnly(token) ? default : new TokenRange(token, token + 1);
        }

        bool participle = afterVerb && _tags[token] is WordTag.Participle or WordTag.Verb && token + 1 < limit
            && _tags[token + 1] is WordTag.Noun or WordTag.Name;
        return StartsPhrase(token) || participle ? new TokenRange(token, EndOfPhrase(token, limit)) : default;
    }

    /// <summary>The noun phrase or pronoun after a preposition at the token before: “according to him”, “called by critics”.</summary>
    public TokenRange ObjectAfter(int token, int limit) =>
        token < limit && _tags[token] == WordTag.Pronoun ? new TokenRange(token, token + 1) : SubjectAfter(token, limit);

    public bool StartsPhrase(int token) =>
        _tags[token] is WordTag.Determiner or WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Number;

    private TokenRange SubjectBefore(int verb, int floor, int depth)
    {
        _budget--;
        int at = Previous(verb, floor);
        while (at >= floor && (_tags[at] is WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation
            || (at > floor && at < verb && _tags[at] is WordTag.Preposition or WordTag.Subordinator && _tags[at - 1] == WordTag.Auxiliary)))
        {
            // “has since apologised”
            at = Previous(at, floor);
        }

        at = OverDates(at, floor);
        if (at < floor || depth > LongestChain || _budget < 0)
        {
            return default;
        }

        if (_tags[verb] == WordTag.Gerund)
        {
            return SubjectOfGerund(verb, at, floor, depth);
        }

        switch (_tags[at])
        {
            case WordTag.Pronoun:
                return IsObjectOnly(at)
                    ? SubjectOfVerbBefore(at, floor, depth)
                    : new TokenRange(at, at + 1);
            case WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser when Is(at, WordClass.Relative | WordClass.Complementiser):
                return WithAntecedent(at, floor);
            case WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Adjective or WordTag.Determiner:
                return SubjectPhraseEndingAt(at, floor);
            case WordTag.Punctuation:
                return SubjectBeforePunctuation(at, floor, depth);
            default:
                return SubjectOfVerbBefore(at, floor, depth);
        }
    }

    // “Smith on Monday said”, “Smith earlier last week said”
    private int OverDates(int at, int floor)
    {
        while (at > floor && _dates.FirstOf(at) is >= 0 and int first)
        {
            int before = Previous(first, floor);
            while (before > floor && _tags[before] == WordTag.Adverb)
            {
                before = Previous(before, floor);
            }

            at = before >= floor && _tags[before] == WordTag.Preposition ? Previous(before, floor) : before;
        }

        return at;
    }

    // “Lee left, saying”, “with voters saying”, “Lee answered a question saying”
    private TokenRange SubjectOfGerund(int verb, int at, int floor, int depth)
    {
        if (_tags[at] == WordTag.Pronoun && !IsObjectOnly(at))
        {
            return new TokenRange(at, at + 1);
        }

        TokenRange main = SubjectOfVerbBefore(at, floor, depth, IsComma(at) || at < verb - 1);
        if (_tags[at] is not (WordTag.Name or WordTag.Noun) || IsCueNounPhrase(at))
        {
            return main;
        }

        TokenRange phrase = PhraseEndingAt(at, floor);
        int before = Previous(phrase.First, floor);
        bool own = before < floor || _tags[before] is WordTag.Punctuation or WordTag.Coordinator
            || (_tags[before] == WordTag.Preposition && before > floor && _tags[before - 1] == WordTag.Punctuation);
        return own || main.IsEmpty ? phrase : main;
    }

    private bool IsCueNounPhrase(int noun) => Is(noun, WordClass.CueNoun);

    // “who said” names its source by the noun before it
    private TokenRange WithAntecedent(int relative, int floor)
    {
        int at = Previous(relative, floor);
        if (at >= floor && IsComma(at))
        {
            at = Previous(at, floor);
        }

        bool nominal = at >= floor && _tags[at] is WordTag.Noun or WordTag.Name or WordTag.Number;
        int first = nominal ? PhraseEndingAt(at, floor).First : relative;
        return new TokenRange(first, relative + 1);
    }

    private TokenRange SubjectBeforePunctuation(int at, int floor, int depth)
    {
        if (IsAt(at, ')'))
        {
            int open = at - 1;
            while (open > floor && !IsAt(open, '('))
            {
                open--;
            }

            int before = open > floor ? Previous(open, floor) : -1;
            return before >= floor && _tags[before] is WordTag.Noun or WordTag.Name
                ? new TokenRange(PhraseEndingAt(before, floor).First, at + 1)
                : default;
        }

        bool encloses = IsComma(at) || IsDash(at);
        return encloses && FindAppositionHead(at, floor) is { IsEmpty: false } head
            ? new TokenRange(head.First, at)
            : SubjectOfVerbBefore(at, floor, depth);
    }

    // “Lee, a doctor from Oslo, Norway, said”: over pieces between commas to the leftmost one that can be a subject
    private TokenRange FindAppositionHead(int comma, int floor)
    {
        TokenRange best = default;
        int end = comma;
        for (int at = Previous(comma, floor); ; at = Previous(at, floor))
        {
            at = OverParentheses(at, floor);
            if (at >= floor && !EndsPiece(at))
            {
                continue;
            }

            if (end - at == 2 && _tags[at + 1] is WordTag.Relative or WordTag.Interrogative && Is(at + 1, WordClass.Relative) && end != comma)
            {
                // “Lee, who, after a long pause, said”
                return new TokenRange(WithAntecedent(at + 1, floor).First, at + 2);
            }

            TokenRange piece = AfterOpener(new TokenRange(at + 1, end));
            if (piece.IsEmpty || IsClause(piece))
            {
                return best;
            }

            // “Lee (D), said”: a comma after the subject alone, at the start of the sentence
            bool alone = end == comma && at < floor;
            if ((end != comma || alone) && CanBeHead(piece))
            {
                int last = OverParentheses(end - 1, piece.First);
                best = new TokenRange(PhraseEndingAt(last, Math.Max(floor, piece.First)).First, end);
            }

            if (at < floor || !(IsComma(at) || IsDash(at)))
            {
                return best;
            }

            end = at;
        }
    }

    // “in what Lee”, “he said that Lee”: what stands after the word that opens the inner clause
    private TokenRange AfterOpener(TokenRange piece)
    {
        for (int i = piece.End - 1; i > piece.First; i--)
        {
            if (_tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return piece;
            }

            if (_tags[i] is WordTag.Complementiser or WordTag.Interrogative or WordTag.Subordinator && i + 1 < piece.End && StartsPhrase(i + 1))
            {
                return new TokenRange(i + 1, piece.End);
            }
        }

        return piece;
    }

    private int OverParentheses(int at, int floor)
    {
        if (at < floor || !IsAt(at, ')'))
        {
            return at;
        }

        int open = at - 1;
        while (open > floor && !IsAt(open, '('))
        {
            open--;
        }

        return open > floor ? open - 1 : at;
    }

    private bool EndsPiece(int token) =>
        _tags[token] == WordTag.Punctuation && !IsAt(token, '-') && !IsAt(token, '\'') || _tags[token] == WordTag.Complementiser;

    /// <summary>Whether the token is a dash between clauses.</summary>
    public bool IsDash(int token) => IsAt(token, '\u2014') || IsAt(token, '\u2013') || (IsAt(token, '-') && _tokens[token].SpaceBefore);

    // a piece with a finite verb is a clause of its own, unless it is a relative one
    private bool IsClause(TokenRange piece)
    {
        if (_tags[piece.First] is WordTag.Relative or WordTag.Interrogative)
        {
            return false;
        }

        for (int i = piece.First; i < piece.End; i++)
        {
            if (_tags[i] == WordTag.Relative)
            {
                return false;
            }

            if (_tags[i] is WordTag.Verb or WordTag.Auxiliary && !IsReduced(piece, i) && !IsHyphen(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    // “in a statement released by the council”: a participle that looks like a past tense
    private bool IsReduced(TokenRange piece, int verb) =>
        _tags[piece.First] is WordTag.Preposition or WordTag.Determiner && Is(verb, WordClass.Participle)
        && verb + 1 < piece.End && _tags[verb + 1] is WordTag.Preposition or WordTag.Time;

    private bool CanBeHead(TokenRange piece)
    {
        int first = piece.First;
        if ((_tags[first] is WordTag.Coordinator or WordTag.Adverb or WordTag.Complementiser || Is(first, WordClass.Subordinator)) && piece.Length > 1)
        {
            first++;
        }

        // “Others, in the back rows, shouted”
        if (piece.End - first == 1 && _tags[first] == WordTag.Pronoun && !IsObjectOnly(first))
        {
            return true;
        }

        int last = OverParentheses(piece.End - 1, piece.First);
        return StartsPhrase(first) && _tags[last] is WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Number;
    }

    // “and said”, “to say”, “by saying”, “, saying”: the subject of the verb before
    private TokenRange SubjectOfVerbBefore(int at, int floor, int depth, bool mainOnly = false)
    {
        if (depth > LongestChain)
        {
            return default;
        }

        // “Lee “bristled” and said”: the verb before stands between marks
        if (_tags[at] == WordTag.Coordinator && at > floor && Previous(at, floor) < at - 1
            && _tags[Previous(at, floor)] is WordTag.Name or WordTag.Noun or WordTag.Pronoun)
        {
            return SubjectBefore(at - 1, floor, depth + 1);
        }

        TokenRange nearest = default;
        TokenRange main = default;
        for (int i = at; i >= floor && _budget > 0 && !(mainOnly && IsBarrier(i)); i = Previous(i, floor))
        {
            if (_tags[i] is not WordTag.Verb || InRelative(i, floor))
            {
                continue;
            }

            TokenRange subject = SubjectBefore(i, floor, depth + 1);
            if (!mainOnly && !subject.IsEmpty)
            {
                return subject;
            }

            nearest = nearest.IsEmpty ? subject : nearest;
            main = subject.IsEmpty || OpensClause(subject.First - 1, floor) ? main : subject;
        }

        return !main.IsEmpty ? main : !nearest.IsEmpty ? nearest : SubjectOfAuxiliaryBefore(at, floor, depth);
    }

    // “…, and Smith …”: what stands before is another clause
    private bool IsBarrier(int token) =>
        IsAt(token, ';')
        || (_tags[token] == WordTag.Coordinator && token > 0 && IsComma(token - 1) && (StartsPhrase(token + 1) || _tags[token + 1] == WordTag.Pronoun));

    private TokenRange SubjectOfAuxiliaryBefore(int at, int floor, int depth)
    {
        for (int i = at; i >= floor; i = Previous(i, floor))
        {
            if (_tags[i] == WordTag.Auxiliary && !InRelative(i, floor))
            {
                return SubjectBefore(i, floor, depth + 1);
            }
        }

        return default;
    }

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
    private TokenRange SubjectPhraseEndingAt(int last, int floor)
    {
        TokenRange phrase = PhraseEndingAt(last, floor);
        int before = Previous(phrase.First, floor);
        if (before < floor || _tags[before] is not (WordTag.Infinitive or WordTag.Verb or WordTag.Gerund or WordTag.Participle or WordTag.Preposition))
        {
            return phrase;
        }

        for (int i = before; i > floor; i = Previous(i, floor))
        {
            if (_tags[i] == WordTag.Relative && _tags[i - 1] is WordTag.Noun or WordTag.Name)
            {
                return new TokenRange(PhraseEndingAt(i - 1, floor).First, last + 1);
            }

            if (_tags[i] == WordTag.Punctuation)
            {
                break;
            }
        }

        return phrase;
    }

    /// <summary>The noun phrase that ends with the token, its attributes before and after the head included.</summary>
    public TokenRange PhraseEndingAt(int last, int floor)
    {
        int first = last;
        for (int at = Previous(last, floor); at >= floor && last - at < Reach; at = Previous(at, floor))
        {
            if (_tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Determiner or WordTag.Possessive
                || IsHyphen(at))
            {
                first = at;
                if (_tags[at] == WordTag.Determiner && !JoinsBefore(at, floor))
                {
                    break;
                }
            }
            else if (!JoinsPhrases(at, floor))
            {
                break;
            }
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>Whether the token joins two words.</summary>
    public bool IsHyphen(int token) => IsAt(token, '-') && !_tokens[token].SpaceBefore;

    private bool JoinsBefore(int determiner, int floor)
    {
        int at = Previous(determiner, floor);
        return at >= floor && (_tags[at] is WordTag.Determiner or WordTag.Possessive || JoinsPhrases(at, floor));
    }

    // “the head of the union”, “Smith and Lee”
    private bool JoinsPhrases(int at, int floor)
    {
        if (_tags[at] is not (WordTag.Preposition or WordTag.Coordinator) || at <= floor)
        {
            return false;
        }

        int before = Previous(at, floor);
        return before >= floor && _tags[before] is WordTag.Noun or WordTag.Name;
    }

    private int EndOfPhrase(int first, int limit)
    {
        int at = first + 1;
        while (at < limit)
        {
            if (_segments.OpensAt(at) is { } after)
            {
                // “the “Hero” star”: only where the phrase goes on after the marks
                if (after >= limit || _tags[after] is not (WordTag.Noun or WordTag.Name))
                {
                    break;
                }

                at = after;
            }
            else if (IsPhraseWord(at, first) || GoesOn(at, limit))
            {
                at++;
            }
            else if (IsComma(at) && at + 1 < limit && EndOfApposition(at + 1, limit) is > 0 and int end)
            {
                at = end;
            }
            else
            {
                break;
            }
        }

        while (at > first + 1 && _tags[at - 1] is WordTag.Preposition or WordTag.Coordinator or WordTag.Determiner)
        {
            at--;
        }

        return Math.Max(first + 1, at);
    }

    private bool IsPhraseWord(int at, int first) =>
        _tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Possessive
        || (_tags[at] == WordTag.Determiner && (at == first || _tags[at - 1] is WordTag.Preposition or WordTag.Coordinator or WordTag.Determiner))
        || IsHyphen(at) || _tokens[at].Kind == TokenKind.Symbol;

    private bool GoesOn(int at, int limit) =>
        _tags[at] is WordTag.Preposition or WordTag.Coordinator && at + 1 < limit
        && _tags[at + 1] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Number
        && !(Is(at + 1, WordClass.CueNoun) || (at + 2 < limit && _tags[at + 1] == WordTag.Determiner && Is(at + 2, WordClass.CueNoun)));

    // “, a doctor in Oslo”, “, 44,”, “, who runs the clinic”: up to the comma or the stop that closes it
    private int EndOfApposition(int first, int limit)
    {
        bool relative = _tags[first] == WordTag.Relative || (_tags[first] == WordTag.Interrogative && Is(first, WordClass.Relative));
        if (!relative && !StartsPhrase(first))
        {
            return 0;
        }

        int at = first;
        while (at < limit && !EndsPiece(at) && _segments.OpensAt(at) is null)
        {
            if (!relative && _tags[at] is WordTag.Verb or WordTag.Auxiliary)
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    /// <summary>The token before, over segments.</summary>
    public int Previous(int token, int floor)
    {
        int before = token - 1;
        return before >= floor && _segments.ClosesAt(before) is { } open ? open - 1 : before;
    }
}

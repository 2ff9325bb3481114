using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Finds the extent of noun phrases over tokens and their tags. Allocates nothing; every search is bounded.</summary>
internal readonly struct NounPhrases
{
    /// <summary>No phrase is longer than this many tokens.</summary>
    public const int Longest = 60;

    private readonly TokenList _tokens;
    private readonly TagList _tags;

    public NounPhrases(DocumentContext context)
    {
        _tokens = context.Tokens;
        _tags = context.Tags;
    }

    /// <summary>
    /// Reads the noun phrase that begins at <paramref name="at"/>: determiner, adjectives, nouns, names and possessors,
    /// with the of-phrases that follow (“the former head of the harbour board”).
    /// </summary>
    /// <param name="at">The index of the first token.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="phrase">The phrase.</param>
    public bool TryRead(int at, int end, out TokenRange phrase)
    {
        end = Math.Min(end, at + Longest);
        int i = ReadCore(at, end);
        while (i > at && i < end && IsLinking(i))
        {
            int next = ReadCore(i + 1, end);
            if (next == i + 1)
            {
                break;
            }

            i = next;
        }

        phrase = new TokenRange(at, i);
        return i > at;
    }

    /// <summary>
    /// Reads a noun phrase and what it takes with it: prepositional phrases (“a doctor at the clinic in Hull”), and second
    /// parts joined by a conjunction where <paramref name="coordinated"/> is set (“Lee and her lawyers”).
    /// </summary>
    public bool TryReadWithTails(int at, int end, bool coordinated, out TokenRange phrase)
    {
        if (!TryRead(at, end, out phrase))
        {
            return false;
        }

        end = Math.Min(end, at + Longest);
        int i = phrase.End;
        while (i < end)
        {
            // “sources close to the club”
            int link = _tags[i] == WordTag.Adjective && i + 1 < end && _tags[i + 1] == WordTag.Preposition ? i + 1 : i;
            bool joins = _tags[link] == WordTag.Preposition || (coordinated && _tags[link] == WordTag.Coordinator);
            if (!joins || !TryRead(link + 1, end, out TokenRange next))
            {
                break;
            }

            i = next.End;
        }

        phrase = new TokenRange(at, i);
        return true;
    }

    /// <summary>
    /// Reads the noun phrase that ends just before <paramref name="end"/>, with the prepositional phrases inside it
    /// (“the spokeswoman for the harbour board”).
    /// </summary>
    /// <param name="first">The index of the first token that may be used.</param>
    /// <param name="end">The index just past the phrase's last token.</param>
    /// <param name="phrase">The phrase.</param>
    public bool TryReadBackward(int first, int end, out TokenRange phrase)
    {
        first = Math.Max(first, end - Longest);
        int core = ReadCoreBackward(first, end);
        int start = core;
        int sure = core;
        while (start < end && start - 2 >= first && _tags[start - 1] == WordTag.Preposition && !OpensClause(start - 1))
        {
            int before = ReadCoreBackward(first, start - 1);
            if (before == start - 1)
            {
                break;
            }

            start = before;
            if (start == first || !IsPreposition(start - 1) || IsLinking(start - 1))
            {
                sure = start;
            }
        }

        // “on Tuesday Lee said”: what begins with a preposition is no part of the phrase
        phrase = new TokenRange(sure, end);
        return sure < end;
    }

    /// <summary>
    /// Where what identifies the noun phrase before ends: an age, an appositive, a relative clause, “of Hull”, between
    /// commas or brackets. “Lee, 54, a doctor at the clinic, ...”: the index of the comma after “clinic”.
    /// </summary>
    /// <param name="after">The index just past the phrase.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    public int EndOfAppositives(int after, int end)
    {
        int i = after;
        int limit = Math.Min(end, after + Longest);
        while (i + 1 < limit && (_tokens.Is(i, ',') || _tokens.Is(i, '(')))
        {
            int close = _tokens.Is(i, '(') ? EndOfBrackets(i, limit) : EndOfAppositive(i + 1, limit);
            if (close < 0)
            {
                break;
            }

            i = close;
        }

        return i;
    }

    /// <summary>Whether the token may be part of the core of a noun phrase.</summary>
    public bool IsNominal(int i) => _tags[i] is WordTag.Determiner or WordTag.Number or WordTag.Adjective or WordTag.Noun
        or WordTag.Name or WordTag.Possessive or WordTag.Time;

    private int EndOfBrackets(int open, int limit)
    {
        for (int i = open + 1; i < limit; i++)
        {
            if (_tokens.Is(i, ')'))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private int EndOfAppositive(int at, int limit)
    {
        int i = at;
        if (_tags[at] == WordTag.Relative)
        {
            i = EndOfClause(at + 1, limit);
        }
        else if (_tags[at] == WordTag.Preposition)
        {
            i = TryReadWithTails(at + 1, limit, true, out TokenRange tail) ? tail.End : at;
        }
        else if (_tags[at] is WordTag.Determiner or WordTag.Number or WordTag.Adjective or WordTag.Noun or WordTag.Name)
        {
            i = TryReadWithTails(at, limit, true, out TokenRange tail) ? tail.End : at;
            if (i > at && i < limit && (_tags[i] is WordTag.Relative or WordTag.Verb or WordTag.Participle or WordTag.Gerund))
            {
                i = EndOfClause(i + 1, limit);
            }
        }

        bool closed = i > at && (i >= limit || _tags[i] is WordTag.Punctuation or WordTag.Mark);
        return closed ? i : -1;
    }

    private int EndOfClause(int i, int limit)
    {
        while (i < limit && !(_tags[i] == WordTag.Punctuation && !IsHyphen(i)) && _tags[i] != WordTag.Mark)
        {
            i++;
        }

        return i;
    }

    // “talks fail as Quill”: a name after a word that may open a clause is its subject
    private bool OpensClause(int i) =>
        (_tags.ClassesOf(i) & WordClass.Comparison) != 0 && _tags[i + 1] == WordTag.Name;

    private bool IsPreposition(int i) => _tags[i] == WordTag.Preposition;

    // “of” binds the nouns on both sides of it into one phrase
    private bool IsLinking(int i) =>
        _tags[i] == WordTag.Preposition && (_tags.ClassesOf(i) & WordClass.Linking) != 0;

    private bool IsHyphen(int i) => !_tokens[i].SpaceBefore && _tokens[i].Length == 1
        && _tokens.Text[_tokens[i].Start] is '-' or '\u2010' or '\u2011' or '/' && i + 1 < _tokens.Count && !_tokens[i + 1].SpaceBefore;

    private int ReadCore(int at, int end)
    {
        if (at < end && _tags[at] == WordTag.Pronoun)
        {
            return at + 1;
        }

        int head = at;
        int i = at;
        for (; i < end; i++)
        {
            if (Extends(i, at, end))
            {
                head = _tags[i] is WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Time or WordTag.Other
                    || (i == at && _tags[i] == WordTag.Determiner && !IsNominal(i + 1)) ? i + 1 : head;
                continue;
            }

            break;
        }

        // “the poor”, “the accused”
        return head == at && i > at + 1 && _tags[i - 1] == WordTag.Adjective ? i : head;
    }

    private bool Extends(int i, int at, int end)
    {
        switch (_tags[i])
        {
            case WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Possessive or WordTag.Time:
                return true;
            case WordTag.Determiner:
                return i == at || _tags[i - 1] is WordTag.Determiner or WordTag.Adverb or WordTag.Possessive;
            case WordTag.Adverb:
                return i + 1 < end && (_tags[i + 1] is WordTag.Adjective or WordTag.Number || (i == at && _tags[i + 1] == WordTag.Determiner));
            case WordTag.Gerund:
                return i > at && i + 1 < end && _tags[i + 1] == WordTag.Noun && IsHyphen(i - 1);
            case WordTag.Punctuation:
                return i > at && IsHyphen(i);
            case WordTag.Other:
                return IsSign(i);
            default:
                return i > at && IsHyphen(i - 1) && _tokens[i].IsWord;
        }
    }

    // “$5”, “5 %”, “Lee & Sons”
    private bool IsSign(int i) => _tokens[i].Kind == TokenKind.Symbol
        && (_tags[i - 1] == WordTag.Number || _tags[i + 1] == WordTag.Number || _tokens.Is(i, '&'));

    private int ReadCoreBackward(int first, int end)
    {
        int i = end - 1;
        if (i < first)
        {
            return end;
        }

        if (_tags[i] == WordTag.Pronoun)
        {
            return i;
        }

        if (!(IsNominal(i) || IsSign(i)) || _tags[i] == WordTag.Possessive)
        {
            return end;
        }

        while (i > first && ExtendsBackward(i))
        {
            i--;
        }

        while (i < end && _tags[i] is WordTag.Possessive or WordTag.Punctuation)
        {
            i++;
        }

        return i;
    }

    // the “based” of “the Hull-based firm”
    private bool IsJoinedBackward(int i) => i >= 2 && IsHyphen(i - 1) && !_tokens[i].SpaceBefore;

    private bool ExtendsBackward(int i)
    {
        WordTag before = _tags[i - 1];
        if (_tags[i] == WordTag.Determiner)
        {
            return before is WordTag.Determiner || (before == WordTag.Possessive && IsNominal(i));
        }

        return before switch
        {
            WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Possessive or WordTag.Determiner => true,
            WordTag.Time => _tags[i] is WordTag.Possessive or WordTag.Noun || IsHyphen(i),
            // “someone close to the club”
            WordTag.Pronoun => _tags[i] is WordTag.Adjective && (_tags.ClassesOf(i - 1) & (WordClass.Subject | WordClass.Object)) == 0,
            WordTag.Adverb => _tags[i] is WordTag.Adjective && i >= 2 && _tags[i - 2] is WordTag.Determiner,
            WordTag.Punctuation => IsHyphen(i - 1),
            WordTag.Other => IsSign(i - 1),
            WordTag.Verb or WordTag.Participle or WordTag.Gerund when IsJoinedBackward(i - 1) => true,
            _ => IsHyphen(i) && _tokens[i - 1].IsWord,
        };
    }
}

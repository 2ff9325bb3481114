using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Finds the subject that stands before asides between commas, dashes or parentheses: “Lee, a doctor from Oslo, Norway, said”.</summary>
internal sealed class Appositions
{
    private readonly ClauseWords _words;
    private readonly TagList _tags;
    private readonly ClausePhrases _phrases;

    public Appositions(ClauseWords words, ClausePhrases phrases)
    {
        _words = words;
        _tags = words.Tags;
        _phrases = phrases;
    }

    /// <summary>Whether an aside ends with the token.</summary>
    public static bool EndsPiece(ClauseWords words, int token) =>
        (words.Tag(token) == WordTag.Punctuation && !words.IsAt(token, '-') && !words.IsAt(token, '\''))
        || words.Tag(token) == WordTag.Complementiser;

    /// <summary>“Lee (D) said”: the phrase before a parenthesis that the token closes, the parenthesis included; empty where there is none.</summary>
    public TokenRange BeforeParenthesis(int close, int floor)
    {
        int open = OpeningOf(close, floor);
        int before = open > floor ? _words.Previous(open, floor) : -1;
        return before >= floor && _tags[before] is WordTag.Noun or WordTag.Name
            ? new TokenRange(_phrases.EndingAt(before, floor).First, close + 1)
            : default;
    }

    /// <summary>Goes back over pieces between commas to the leftmost one that can be a subject; empty where there is none.</summary>
    public TokenRange FindHead(int comma, int floor)
    {
        TokenRange best = default;
        int end = comma;
        for (int at = _words.Previous(comma, floor); ; at = _words.Previous(at, floor))
        {
            at = OverParentheses(at, floor);
            if (at >= floor && !EndsPiece(_words, at))
            {
                continue;
            }

            if (end != comma && IsRelativeAlone(at + 1, end))
            {
                return new TokenRange(WithAntecedent(at + 1, floor).First, at + 2);
            }

            TokenRange piece = AfterOpener(new TokenRange(at + 1, end));
            if (IsInnerClause(piece) && at >= floor && _words.IsComma(at))
            {
                end = at;
                continue;
            }

            if (piece.IsEmpty || IsClause(piece))
            {
                return best;
            }

            // “Lee (D), said”: a comma after the subject alone, at the start of the sentence
            if ((end != comma || at < floor) && CanBeHead(piece))
            {
                int last = OverParentheses(end - 1, piece.First);
                best = new TokenRange(_phrases.EndingAt(last, Math.Max(floor, piece.First)).First, end);
            }

            if (at < floor || !(_words.IsComma(at) || _words.IsDash(at)))
            {
                return best;
            }

            end = at;
        }
    }

    /// <summary>“who said” names its source by the noun before it; that noun phrase, the relative included.</summary>
    public TokenRange WithAntecedent(int relative, int floor)
    {
        int at = _words.Previous(relative, floor);
        if (at >= floor && _words.IsComma(at))
        {
            at = _words.Previous(at, floor);
        }

        bool nominal = at >= floor && _tags[at] is WordTag.Noun or WordTag.Name or WordTag.Number;
        int first = nominal ? _phrases.EndingAt(at, floor).First : relative;
        return new TokenRange(first, relative + 1);
    }

    // “Lee, who, after a long pause, said”
    private bool IsRelativeAlone(int first, int end) =>
        end - first == 1 && _tags[first] is WordTag.Relative or WordTag.Interrogative && _words.Is(first, WordClass.Relative);

    // “in what Lee”, “he said that Lee”: what stands after the word that opens the inner clause
    private TokenRange AfterOpener(TokenRange piece)
    {
        for (int i = piece.End - 1; i > piece.First; i--)
        {
            if (_tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return piece;
            }

            if (_tags[i] is WordTag.Complementiser or WordTag.Interrogative or WordTag.Subordinator && i + 1 < piece.End && _words.StartsPhrase(i + 1))
            {
                return new TokenRange(i + 1, piece.End);
            }
        }

        return piece;
    }

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

            if (_tags[i] is WordTag.Verb or WordTag.Auxiliary && !IsReduced(piece, i) && !_words.IsHyphen(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    // “Lee, as she left, said”
    private bool IsInnerClause(TokenRange piece) =>
        piece.Length > 1 && _words.Is(piece.First, WordClass.Subordinator | WordClass.Interrogative) && IsClause(new TokenRange(piece.First + 1, piece.End));

    // “in a statement released by the council”: a participle that looks like a past tense
    private bool IsReduced(TokenRange piece, int verb) =>
        _tags[piece.First] is WordTag.Preposition or WordTag.Determiner && _words.Is(verb, WordClass.Participle)
        && verb + 1 < piece.End && _tags[verb + 1] is WordTag.Preposition or WordTag.Time;

    private bool CanBeHead(TokenRange piece)
    {
        int first = piece.First;
        if ((_tags[first] is WordTag.Coordinator or WordTag.Adverb or WordTag.Complementiser || _words.Is(first, WordClass.Subordinator)) && piece.Length > 1)
        {
            first++;
        }

        // “Others, in the back rows, shouted”
        if (piece.End - first == 1 && _tags.IsSubjectPronoun(first))
        {
            return true;
        }

        int last = OverParentheses(piece.End - 1, piece.First);
        return _words.StartsPhrase(first) && _tags[last] is WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Number;
    }

    private int OverParentheses(int at, int floor)
    {
        if (at < floor || !_words.IsAt(at, ')'))
        {
            return at;
        }

        int open = OpeningOf(at, floor);
        return open > floor ? open - 1 : at;
    }

    // the parenthesis that opens before the token; the floor, or less, where none does
    private int OpeningOf(int close, int floor)
    {
        int open = close - 1;
        while (open > floor && !_words.IsAt(open, '('))
        {
            open--;
        }

        return open;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Sentences;

/// <summary>Decides where sentences end.</summary>
internal sealed class SentenceBoundaries(DocumentContext context)
{
    private const int LongestName = 5;

    private readonly TokenList _tokens = context.Tokens;
    private readonly SentenceLexicon _words = context.Language.Sentences;
    private readonly PhraseLexicon _phrases = context.Language.Phrases;
    private readonly WordMap<Abbreviation> _abbreviations = context.Language.Abbreviations;

    /// <summary>Whether a sentence ends with the token or with the closing marks after it.</summary>
    /// <param name="first">The index of the sentence's first token.</param>
    /// <param name="at">The index of the token that may end it.</param>
    /// <param name="end">The index just past the last token of the block.</param>
    /// <param name="next">The index of the next token to look at, whether the sentence ends before it or not.</param>
    public bool EndsAt(int first, int at, int end, out int next)
    {
        ref readonly Token token = ref _tokens[at];
        next = at + 1;
        if (token.Abbreviated)
        {
            next = SkipClosing(next, end);
            return next < end && EndsAtAbbreviation(at, next, end);
        }

        if (token.Kind != TokenKind.Punctuation || !IsStop(_tokens.Text[token.Start]))
        {
            return false;
        }

        next = SkipClosing(SkipStops(next, end), end);
        return next < end && EndsAtStop(first, at, next, end);
    }

    private static bool IsStop(char character) => character is '.' or '!' or '?' or '…';

    // “?!”, “!!”, “? .”; an ellipsis after a space may begin the next sentence
    private int SkipStops(int at, int end)
    {
        while (at < end && _tokens[at].Kind == TokenKind.Punctuation && IsStop(_tokens.Text[_tokens[at].Start])
            && !(_tokens[at].SpaceBefore && IsEllipsis(at)))
        {
            at++;
        }

        return at;
    }

    private bool IsEllipsis(int at) => _tokens[at].Length > 1 || _tokens.Text[_tokens[at].Start] == '…';

    // closing marks and brackets go with the sentence that they close
    private int SkipClosing(int at, int end)
    {
        while (at < end && (_tokens.Is(at, ')') || _tokens.Is(at, ']') || IsClosingMark(at, end)))
        {
            at++;
        }

        return at;
    }

    private bool IsClosingMark(int at, int end)
    {
        ref readonly Token token = ref _tokens[at];
        if (token.Kind != TokenKind.Mark)
        {
            return false;
        }

        // set off by a space, as some typists do, only a mark that cannot open is believed
        return !token.SpaceBefore
            || (_tokens.Text[token.Start] is '”' or '»' or '’' && (at + 1 == end || _tokens[at + 1].SpaceBefore));
    }

    private bool EndsAtStop(int first, int at, int next, int end)
    {
        if (!Begins(next, end))
        {
            return false;
        }

        if (IsEllipsis(at))
        {
            return EndsAtEllipsis(at, next);
        }

        if (_tokens.Is(at, '.'))
        {
            // “3. Boats”
            return (at != first + 1 || _tokens[first].Kind != TokenKind.Number) && !IsSpacedPoint(first, at, next);
        }

        // “Stop!” Lee said.
        return _tokens[next - 1].Kind != TokenKind.Mark || !IsAttribution(next, end);
    }

    // “a stake of 32 . 99 per cent”
    private bool IsSpacedPoint(int first, int at, int next) =>
        at > first && next == at + 1 && _tokens[at].SpaceBefore && _tokens[at - 1].Kind == TokenKind.Number && _tokens[next].Kind == TokenKind.Number;

    // “… from … Ray and others” goes on, “They waited … The ship came” does not
    private bool EndsAtEllipsis(int at, int next) =>
        !_tokens[at].SpaceBefore || next > at + 1 || _words.Openers[_tokens[next].Word];

    /// <summary>“… in the U.S. The council …” ends there, “the U.S. Senate” does not.</summary>
    private bool EndsAtAbbreviation(int at, int next, int end)
    {
        bool title = _abbreviations[_tokens[at].Word] is Abbreviation.BeforeName or Abbreviation.BeforeNumber;
        if (title || !_tokens[next].SpaceBefore)
        {
            return false;
        }

        int word = _tokens[next].Kind == TokenKind.Mark && next + 1 < end ? next + 1 : next;
        return _tokens[word].IsCapitalised && !_tokens[word].Abbreviated && _words.Openers[_tokens[word].Word];
    }

    // whether what stands here can begin a sentence
    private bool Begins(int at, int end)
    {
        ref readonly Token token = ref _tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Word:
                return token.Case != LetterCase.Lower && (token.SpaceBefore || FollowsSmallWord(at));
            case TokenKind.Number or TokenKind.Symbol or TokenKind.Link or TokenKind.Handle or TokenKind.Markup:
                return token.SpaceBefore;
            case TokenKind.Mark:
                return token.SpaceBefore && (at + 1 >= end || _tokens[at + 1].Case != LetterCase.Lower);
            case TokenKind.Punctuation:
                return token.SpaceBefore && BeginsWithSign(at, end);
            default:
                return false;
        }
    }

    // “(The vote …”, “— Lee”, “…and then”; not “, which” or “– though”
    private bool BeginsWithSign(int at, int end)
    {
        if (_tokens.Text[_tokens[at].Start] is ',' or ';' or ':' or ')' or ']' or '/' or '&')
        {
            return false;
        }

        return at + 1 >= end || _tokens[at + 1].Case != LetterCase.Lower;
    }

    // “… went home.The council”: the space was forgotten
    private bool FollowsSmallWord(int at) =>
        at > 1 && _tokens[at - 1].Kind == TokenKind.Punctuation && _tokens[at - 2].Case == LetterCase.Lower
        && _tokens[at - 2].Length > 1 && _tokens[at].Case == LetterCase.Capitalised && _tokens[at].Length > 1;

    // a name and a reporting verb
    private bool IsAttribution(int at, int end)
    {
        int limit = Math.Min(end, at + LongestName);
        for (int i = at; i < limit; i++)
        {
            if (i > at && _phrases.TryMatchVerb(_tokens, i, end, out _, out _) && _tokens[i].Case == LetterCase.Lower)
            {
                return true;
            }

            if (!_tokens[i].IsCapitalised || _words.Openers[_tokens[i].Word])
            {
                return false;
            }
        }

        return false;
    }
}

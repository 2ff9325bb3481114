using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>The words that attribute a quote, taken apart: “Ann Lee, a spokeswoman for the mayor of Hull”.</summary>
/// <param name="First">The first token, marks and punctuation around the phrase left out.</param>
/// <param name="End">Just past the last one.</param>
/// <param name="SegmentEnd">Where the first comma, bracket, dash or relative clause begins.</param>
/// <param name="HeadEnd">Where the first preposition begins that is no part of a name, or <paramref name="SegmentEnd"/>.</param>
internal readonly record struct SourcePhrase(int First, int End, int SegmentEnd, int HeadEnd)
{
    public static SourcePhrase Read(DocumentContext context, PeopleIndex index, int first, int end)
    {
        TokenList tokens = context.Tokens;
        while (first < end && !IsContent(tokens, first))
        {
            first++;
        }

        while (end > first && !IsContent(tokens, end - 1) && tokens[end - 1].Kind != TokenKind.Clitic)
        {
            end--;
        }

        int headEnd = -1;
        int at = first;
        while (at < end)
        {
            if (index.At(at) is { } mention && mention.End > at)
            {
                at = mention.End;
                continue;
            }

            if (at > first && EndsSegment(tokens, index.Words, at, end))
            {
                break;
            }

            if (headEnd < 0 && at > first && index.Words.Has(at, NameTraits.Preposition))
            {
                headEnd = at;
            }

            at++;
        }

        at = Math.Min(at, end);
        return new SourcePhrase(first, end, at, headEnd < 0 ? at : headEnd);
    }

    private static bool IsContent(TokenList tokens, int token) =>
        tokens[token].Kind is TokenKind.Word or TokenKind.Link or TokenKind.Number or TokenKind.Handle or TokenKind.Symbol;

    private static bool EndsSegment(TokenList tokens, NameWords words, int token, int end)
    {
        ref readonly Token t = ref tokens[token];
        bool inside = token + 1 < end && !t.SpaceBefore && !tokens[token + 1].SpaceBefore;
        return (t.Kind == TokenKind.Punctuation && !inside)
            || (t.IsWord && words.Lexicon.Pronouns[t.Word].Case == PronounCase.Relative);
    }
}

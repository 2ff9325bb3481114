using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A paragraph that opens with speech nobody is named for: it goes on with the paragraph before.</summary>
internal sealed class ParagraphBeforeRule : IQuoteRule
{
    public string Name => "paragraph-before";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        SpeechLine line = scope.LineOf(current);
        if (!current.StartsSentence || !current.Before.IsEmpty || line.Block == 0 || current.Words < 3)
        {
            return null;
        }

        Block before = scope.Context.Blocks[line.Block - 1];
        if (before.Kind is not (ParagraphKind.Body or ParagraphKind.Post))
        {
            return null;
        }

        bool introduces = scope.Tokens.Is(before.EndToken - 1, ':');
        if (!introduces && segment > 0 && scope.Segments[segment - 1] is { } previous && previous.Marked.Block == line.Block - 1
            && previous.Attribution is { } attribution && !previous.IsTerm)
        {
            return attribution with { Rule = Name, Whole = true };
        }

        int end = before.EndToken;
        if (scope.Reader.IsStop(end - 1) || scope.Tokens.Is(end - 1, ':'))
        {
            end--;
        }

        int first = scope.LastSentence(new TokenRange(before.FirstToken, end));
        return SentenceBeforeRule.Read(scope, new TokenRange(first, end), Name);
    }
}

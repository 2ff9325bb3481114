using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A name after a dash that signs the speech, in its line or alone in the next: “— Ann Lee, farmer”.</summary>
internal sealed class SignatureRule : IQuoteRule
{
    private const int Longest = 14;

    // “‘We will rebuild’ — Ann Lee”, not “‘Taps’ — Army bugle call”
    private const int FewestWords = 3;

    public string Name => "signature";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        bool headline = scope.Context.Blocks[current.Marked.Block].Kind is ParagraphKind.Title or ParagraphKind.Heading
            || (current.Before.IsEmpty && !current.After.IsEmpty && current.Words >= FewestWords);
        if (!headline && !(current.StartsSentence && current.EndsSentence) || scope.NextInLine(segment) is not null)
        {
            return null;
        }

        return Read(scope, current.After.IsEmpty && !headline ? NextLine(scope, current) : current.After);
    }

    private static TokenRange NextLine(QuoteScope scope, SpeechSegment current)
    {
        int first = scope.LineOf(current).Tokens.End;
        int end = first;
        while (end < scope.Tokens.Count && end - first <= Longest && (end == first || !scope.Tokens[end].LineStart))
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    private Attribution? Read(QuoteScope scope, TokenRange words)
    {
        if (words.Length < 2 || words.Length > Longest || !scope.Words.IsDash(words.First) && !scope.Tokens.Is(words.First, '-')
            || !scope.Tokens[words.First + 1].IsCapitalised)
        {
            return null;
        }

        int end = scope.Reader.IsStop(words.End - 1) ? words.End - 1 : words.End;
        for (int i = words.First + 1; i < end; i++)
        {
            if (scope.Words.Tag(i) is WordTag.Verb or WordTag.Auxiliary or WordTag.Pronoun || scope.Reader.IsStop(i))
            {
                return null;
            }
        }

        // “– Ann Lee's verdict”
        TokenRange source = SpeechNouns.SpeakerOf(scope, new TokenRange(words.First + 1, end), words.First + 1);
        return source.IsEmpty
            ? null
            : new Attribution(Name, source, new TokenRange(words.First, words.First + 1), true, Certainty.Introduced) { Strength = VerbStrength.Strong };
    }
}

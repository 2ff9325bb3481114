namespace Verbatim.Engine.Quotes.Rules;

/// <summary>Speech that its paragraph leaves open and the next one opens again, on either side of the break.</summary>
internal sealed class OpenParagraphRule : IQuoteRule
{
    private const int MostParagraphs = 40;

    public string Name => "open-paragraph";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        if (segment > 0 && GoesOn(scope, segment - 1) && scope.Segments[segment - 1].Attribution is { } before)
        {
            return before with { Rule = Name, Whole = true };
        }

        for (int i = segment; i - segment < MostParagraphs && GoesOn(scope, i); i++)
        {
            if (scope.Segments[i + 1].Attribution is { } after)
            {
                return after with { Rule = Name, Whole = true };
            }
        }

        return null;
    }

    /// <summary>Whether the speech of the segment goes on in the next one, in the next line.</summary>
    public static bool GoesOn(QuoteScope scope, int segment)
    {
        if (scope.Segments[segment].Marked.Closed || segment + 1 >= scope.Segments.Count)
        {
            return false;
        }

        SpeechSegment next = scope.Segments[segment + 1];
        SpeechLine line = scope.LineOf(scope.Segments[segment]);
        return next.Before.IsEmpty && scope.LineOf(next).Tokens.First == line.Tokens.End;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A turn of a dialogue: “Reporter: “Will it rain?””, “MS. LEE: “No.””.</summary>
internal sealed class TurnRule : IQuoteRule
{
    private const int LongestLabel = 10;

    public string Name => "turn";

    // after a stop or a dash
    private static int LabelStart(QuoteScope scope, TokenRange before)
    {
        int first = Math.Max(scope.LastSentence(before), before.End - LongestLabel - 1);
        for (int i = before.End - 1; i >= first; i--)
        {
            if (scope.Words.IsDash(i))
            {
                return i + 1;
            }
        }

        return scope.LastSentence(before);
    }

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        var label = new TokenRange(LabelStart(scope, current.Before), current.Before.End);
        if (label.Length < 2 || label.Length > LongestLabel
            || !scope.Tokens.Is(label.End - 1, ':') || !scope.Tokens[label.First].IsCapitalised)
        {
            return null;
        }

        var source = new TokenRange(label.First, label.End - 1);
        for (int i = source.First; i < source.End; i++)
        {
            if ((i == source.First && scope.Words.Tag(i) == WordTag.Preposition)
                || scope.Words.Tag(i) is WordTag.Verb or WordTag.Auxiliary or WordTag.Gerund or WordTag.Pronoun or WordTag.Participle
                or WordTag.Possessive
                || scope.Words.IsComma(i))
            {
                return null;
            }
        }

        return new Attribution(Name, source, new TokenRange(label.End - 1, label.End), true, Certainty.Introduced) { Strength = VerbStrength.Strong };
    }
}

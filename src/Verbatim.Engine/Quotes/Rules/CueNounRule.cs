using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A noun for what is said, with its possessor: “her promise of “dry feet for all””, “a statement by the council”.</summary>
internal sealed class CueNounRule : IQuoteRule
{
    private const int Reach = 12;

    public string Name => "cue-noun";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        if (current.Before.IsEmpty)
        {
            return null;
        }

        int floor = scope.LastSentence(current.Before);
        for (int i = current.Before.End - 1; i >= Math.Max(floor, current.Before.End - Reach); i--)
        {
            if (scope.Words.Is(i, WordClass.CueNoun) && PossessorOf(scope, i, floor) is { IsEmpty: false } source)
            {
                return new Attribution(Name, source, new TokenRange(i, i + 1), false, Certainty.Near);
            }
        }

        return null;
    }

    /// <summary>Whose the noun is; empty where that is not said.</summary>
    public static TokenRange PossessorOf(QuoteScope scope, int noun, int floor)
    {
        int at = noun - 1;
        while (at >= floor && scope.Words.Tag(at) is WordTag.Adjective or WordTag.Noun or WordTag.Adverb)
        {
            at--;
        }

        if (at < floor)
        {
            return default;
        }

        if (scope.Words.Is(at, WordClass.Possessive))
        {
            return new TokenRange(at, at + 1);
        }

        return scope.Words.Tag(at) == WordTag.Possessive && at > floor
            ? scope.Phrases.EndingAt(at - 1, floor)
            : default;
    }
}

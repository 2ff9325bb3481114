using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A phrase that attributes without a verb, on either side of the marks: “according to the mayor”.</summary>
internal sealed class AccordingRule : IQuoteRule
{
    public string Name => "according-to";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        bool goesOn = !current.EndsSentence || !scope.Tokens.Is(current.Marked.EndToken - 1, '.');
        int end = goesOn && !current.After.IsEmpty ? scope.FirstSentenceEnd(current.After) : current.After.First;
        int floor = current.Before.IsEmpty ? current.Before.End : scope.LastSentence(current.Before);
        return Find(scope, new TokenRange(current.After.First, end)) ?? Find(scope, new TokenRange(floor, current.Before.End));
    }

    /// <summary>The first such phrase among the words, with its source.</summary>
    public static Attribution? Find(QuoteScope scope, TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (scope.Words.Is(i, WordClass.CuePhrase)
                && scope.Lexicon.CuePhrases.TryMatch(scope.Tokens, i, words.End, out CuePhrase phrase, out int length)
                && phrase == CuePhrase.After
                && scope.Phrases.ObjectAfter(i + length, words.End) is { IsEmpty: false } source)
            {
                return new Attribution("according-to", source, new TokenRange(i, i + length), false, Certainty.Introduced) { Strength = VerbStrength.Strong };
            }
        }

        return null;
    }
}

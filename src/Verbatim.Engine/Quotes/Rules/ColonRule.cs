using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A sentence that ends in a colon: “Lee put it this way: “Rain is late.””.</summary>
internal sealed class ColonRule : IQuoteRule
{
    public string Name => "colon";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        TokenRange before = current.Before;
        if (before.Length < 2 || !scope.Tokens.Is(before.End - 1, ':'))
        {
            return null;
        }

        int floor = scope.LastSentence(before);
        var words = new TokenRange(floor, before.End - 1);
        var colon = new TokenRange(before.End - 1, before.End);
        if (scope.Clauses.FindReport(words, floor) is { } report)
        {
            return new Attribution(Name, report.Source, report.Cue, true, Certainty.Introduced) { Strength = report.Strength, Kinds = report.Kinds };
        }

        if (AccordingRule.Find(scope, words) is { } according)
        {
            return according with { Rule = Name, Whole = true };
        }

        TokenRange source = MainClause.Find(scope, words) is { } main
            ? SpeechNouns.SpeakerOf(scope, main.Source, floor)
            : FirstPhrase(scope, words);
        source = source.IsEmpty ? LastPhrase(scope, words) : source;
        return source.IsEmpty ? null : new Attribution(Name, source, colon, true, Certainty.Reported);
    }

    // “Ms. Lee, speaking from her boat: “…””, “Ana Roth, of Hull: “…””
    private static TokenRange FirstPhrase(QuoteScope scope, TokenRange words)
    {
        TokenRange first = scope.Phrases.SubjectAfter(words.First, words.End);
        bool described = !first.IsEmpty && first.First == words.First && first.End + 1 < words.End
            && scope.Words.IsComma(first.End)
            && scope.Words.Tag(first.End + 1) is WordTag.Gerund or WordTag.Preposition or WordTag.Relative;
        return described ? first : default;
    }

    // “From Lee's diary: “…””, “In reply, the council: “…””
    private static TokenRange LastPhrase(QuoteScope scope, TokenRange words)
    {
        if (words.IsEmpty)
        {
            return default;
        }

        for (int i = words.End - 1; i > words.First; i--)
        {
            if (scope.Words.Tag(i) == WordTag.Possessive)
            {
                return scope.Phrases.EndingAt(i - 1, words.First);
            }
        }

        return scope.Words.Tag(words.End - 1) is WordTag.Name or WordTag.Noun
            ? scope.Phrases.EndingAt(words.End - 1, words.First)
            : default;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>A clause of saying straight before the marks: “Lee told reporters on Monday, “Rain is late.””.</summary>
internal sealed class LeadRule : IQuoteRule
{
    // “said in an interview with the harbour's radio on Monday night,”
    private const int LongestRest = 16;

    public string Name => "lead-in";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        TokenRange before = current.Before;
        if (before.IsEmpty)
        {
            return null;
        }

        bool comma = scope.Words.IsComma(before.End - 1) || scope.Tokens.Is(before.End - 1, ':');
        int end = comma ? before.End - 1 : before.End;
        int first = scope.LastSentence(before);
        if (end > first && IsThat(scope, end - 1))
        {
            end--;
        }

        int floor = Math.Min(first, scope.SentenceStart(segment));
        ReportingClause? report = Find(scope, new TokenRange(first, end), floor, comma);
        if (report is not { } clause || !Introduces(clause, current, comma))
        {
            return null;
        }

        // “said that the boy, who was late, “ran home””
        bool quotedPart = !current.StartsCapitalised && clause.Cue.End < end && IsThat(scope, clause.Cue.End);
        bool whole = comma ? !quotedPart : current.StartsCapitalised && (current.EndsSentence || current.EndsInComma) && end == before.End;
        return new Attribution(Name, clause.Source, clause.Cue, whole, Certainty.Introduced) { Strength = clause.Strength, Kinds = clause.Kinds };
    }

    private static bool IsThat(QuoteScope scope, int token) =>
        scope.Words.Tag(token) is WordTag.Complementiser or WordTag.Relative or WordTag.Pronoun && scope.Words.Is(token, WordClass.Complementiser);

    private static bool Introduces(in ReportingClause clause, SpeechSegment current, bool comma) =>
        comma ? clause.Strength >= (current.StartsCapitalised ? VerbStrength.Weak : VerbStrength.Thought) : clause.Strength == VerbStrength.Strong;

    private static ReportingClause? Find(QuoteScope scope, TokenRange words, int floor, bool comma)
    {
        int limit = Math.Max(words.First, words.End - (comma ? LongestRest : 4));
        for (int i = words.End - 1; i >= limit; i--)
        {
            if (scope.Verbs.TryRead(i, words.End, out _, out int length))
            {
                bool close = comma || IsAddressee(scope, new TokenRange(i + length, words.End));
                return close ? scope.Clauses.ReadOuter(i, new TokenRange(words.First, i + length), floor) ?? ReadInverted(scope, i, words, floor) : null;
            }

            if (scope.Words.Tag(i) is WordTag.Verb or WordTag.Auxiliary)
            {
                return null;
            }
        }

        return null;
    }

    // “Said Lee, “Rain is late.””
    private static ReportingClause? ReadInverted(QuoteScope scope, int verb, TokenRange words, int floor) =>
        verb == words.First && scope.Clauses.Read(verb, words, floor) is { Inverted: true } clause && clause.Source.End == words.End ? clause : null;

    // nothing, or whom it is said to
    private static bool IsAddressee(QuoteScope scope, TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (scope.Words.Tag(i) is not (WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Determiner or WordTag.Adverb or WordTag.Time))
            {
                return false;
            }
        }

        return true;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Clauses;

namespace Verbatim.Engine.Quotes;

/// <summary>Finds the reports that stand before a segment in its sentence.</summary>
internal static class ReportSearch
{
    private const int Reach = 80;
    private const int MostCandidates = 8;

    /// <summary>The reports before the segment in its sentence, the nearest first.</summary>
    public static List<Attribution> All(QuoteScope scope, int segment)
    {
        var found = new List<Attribution>();
        SpeechSegment current = scope.Segments[segment];
        if (current.Before.IsEmpty || current.StartsSentence)
        {
            return found;
        }

        int floor = Math.Min(scope.LastSentence(current.Before), scope.SentenceStart(segment));
        int end = current.Before.End;
        for (int i = end - 1; i >= Math.Max(floor, end - Reach) && found.Count < MostCandidates; i = scope.Words.Previous(i, floor))
        {
            if (Read(scope, i, end, floor) is { } clause)
            {
                found.Add(AttributionOf(clause));
                AddOtherReading(scope, clause, floor, found);
            }
        }

        return found;
    }

    // the subject as the reader of whole phrases has it: “a letter sent by Lee warns” is not Lee's warning
    private static void AddOtherReading(QuoteScope scope, in ReportingClause clause, int floor, List<Attribution> found)
    {
        if (!clause.Inverted && clause.Verb is not null && new Subjects(scope.Context).TryFindSubject(clause.Cue.First, floor, out TokenRange subject)
            && subject != clause.Source && !subject.IsEmpty)
        {
            found.Add(AttributionOf(clause with { Source = subject }));
        }
    }

    private static Attribution AttributionOf(in ReportingClause clause) =>
        new("reported-clause", clause.Source, clause.Cue, false, clause.Strength >= VerbStrength.Thought ? Certainty.Reported : Certainty.Near)
        {
            Strength = clause.Strength,
            Kinds = clause.Kinds,
        };

    private static ReportingClause? Read(QuoteScope scope, int token, int end, int floor)
    {
        if (ReadAgent(scope, token, end) is { } agent)
        {
            return agent;
        }

        if (scope.Clauses.Read(token, new TokenRange(floor, end), floor) is { } clause)
        {
            return clause;
        }

        if (!scope.Words.Is(token, WordClass.CueNoun) || scope.Words.Tag(token) != WordTag.Noun)
        {
            return null;
        }

        TokenRange source = Rules.CueNounRule.PossessorOf(scope, token, floor);
        bool reports = scope.Words.Tag(token + 1) is WordTag.Complementiser or WordTag.Relative
            || (end - token <= 3 && scope.Words.Tag(token + 1) is not (WordTag.Verb or WordTag.Auxiliary));
        return source.IsEmpty || !reports ? null : new ReportingClause(null, new TokenRange(token, token + 1), source, false);
    }

    // “seen by farmers as “late””
    private static ReportingClause? ReadAgent(QuoteScope scope, int token, int end)
    {
        if (!scope.Words.Is(token, WordClass.Participle) || !scope.Verbs.TryRead(token, end, out VerbWord verb, out int length)
            || token + length >= end || !scope.Words.Is(token + length, WordClass.Agent))
        {
            return null;
        }

        TokenRange source = scope.Phrases.ObjectAfter(token + length + 1, end);
        return source.IsEmpty ? null : new ReportingClause(verb.Verb, new TokenRange(token, token + length), source, true);
    }

    // “, and Smith left his …”: a clause with a subject of its own begins
    public static bool IsBarrier(QuoteScope scope, int token, int end)
    {
        if (scope.Tokens.Is(token, ';'))
        {
            return true;
        }

        if (scope.Words.Tag(token) != WordTag.Coordinator || token == 0 || !scope.Words.IsComma(token - 1))
        {
            return false;
        }

        TokenRange subject = scope.Phrases.SubjectAfter(token + 1, end);
        return !subject.IsEmpty && scope.Words.Tag(subject.First) != WordTag.Pronoun && subject.End < end
            && scope.Words.Tag(subject.End) is WordTag.Verb or WordTag.Auxiliary;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>Weighs the reports that stand before a segment in its sentence.</summary>
internal static class ReportSearch
{
    private const int Reach = 80;
    private const int MostCandidates = 8;

    /// <summary>The report that most likely governs the segment; of two equal ones the outer.</summary>
    public static ReportCandidate? Best(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        int floor = Math.Min(scope.LastSentence(current.Before), scope.SentenceStart(segment));
        int end = current.Before.End;
        ReportCandidate? best = null;
        int found = 0;
        bool barrier = false;
        for (int i = end - 1; i >= Math.Max(floor, end - Reach) && found < MostCandidates; i = scope.Clauses.Previous(i, floor))
        {
            barrier |= IsBarrier(scope, i, end);
            if (Read(scope, i, end, floor) is not { } clause)
            {
                continue;
            }

            found++;
            int score = Score(scope, clause, floor, end, barrier);
            Trace(scope, current, clause, score);
            if (best is null || score >= best.Value.Score)
            {
                best = new ReportCandidate(clause, score);
            }
        }

        return best;
    }

    private static ReportingClause? Read(QuoteScope scope, int token, int end, int floor)
    {
        if (scope.ReadClause(token, new TokenRange(floor, end), floor) is { } clause)
        {
            return clause;
        }

        if (!scope.Clauses.Is(token, WordClass.CueNoun) || scope.Clauses.Tag(token) != WordTag.Noun)
        {
            return null;
        }

        TokenRange source = Rules.CueNounRule.PossessorOf(scope, token, floor);
        bool reports = scope.Clauses.Tag(token + 1) is WordTag.Complementiser or WordTag.Relative
            || (end - token <= 3 && scope.Clauses.Tag(token + 1) is not (WordTag.Verb or WordTag.Auxiliary));
        return source.IsEmpty || !reports ? null : new ReportingClause(null, new TokenRange(token, token + 1), source, false);
    }

    private static int Score(QuoteScope scope, in ReportingClause clause, int floor, int end, bool barrier)
    {
        int score = clause.Strength switch
        {
            VerbStrength.Strong => 60,
            VerbStrength.Thought => 40,
            VerbStrength.Weak => 30,
            _ => clause.Verb is not null ? 4
                : scope.Clauses.Tag(clause.Cue.End) is WordTag.Complementiser or WordTag.Relative ? 56 : 34,
        };

        int distance = end - clause.Cue.End;
        score -= Math.Min(distance, 40) / 4;
        score += distance <= 2 ? 10 : 0;
        WordTag source = scope.Clauses.Tag(clause.Source.End - 1);
        score -= source is WordTag.Relative ? (clause.Is(VerbKinds.Show) || !clause.Is(VerbKinds.Speech) ? 30 : 12) : 0;
        score -= source is WordTag.Pronoun ? 6 : 0;
        score -= IsOpened(scope, clause, floor) ? 18 : 0;
        score -= barrier ? 24 : 0;
        score -= IsSubordinate(scope, clause, floor, end) ? 40 : 0;
        score += IsParenthetical(scope, clause) ? 40 : 0;
        return score;
    }

    // “what she calls”, “whom Lee called”
    private static bool IsOpened(QuoteScope scope, in ReportingClause clause, int floor) =>
        clause.Source.First > floor
        && scope.Clauses.Tag(clause.Source.First - 1) is WordTag.Interrogative or WordTag.Relative or WordTag.Complementiser;

    // “when Lee spoke, …”: the clause is over before the marks
    private static bool IsSubordinate(QuoteScope scope, in ReportingClause clause, int floor, int end)
    {
        int before = clause.Source.First - 1;
        if (before < floor || scope.Clauses.Tag(before) is not (WordTag.Subordinator or WordTag.Interrogative) && !scope.Clauses.Is(before, WordClass.Subordinator))
        {
            return false;
        }

        for (int i = clause.Cue.End; i < end - 1; i++)
        {
            if (scope.Clauses.IsComma(i))
            {
                return true;
            }
        }

        return false;
    }

    // “…, he said, …”
    private static bool IsParenthetical(QuoteScope scope, in ReportingClause clause)
    {
        int first = Math.Min(clause.Source.First, clause.Cue.First);
        int end = Math.Max(clause.Source.End, clause.Cue.End);
        return first > 0 && scope.Clauses.IsComma(first - 1) && scope.Clauses.IsComma(end) && clause.Strength == VerbStrength.Strong;
    }

    // “, and Smith left his …”: a clause with a subject of its own begins
    private static bool IsBarrier(QuoteScope scope, int token, int end)
    {
        if (scope.Tokens.Is(token, ';'))
        {
            return true;
        }

        if (scope.Clauses.Tag(token) != WordTag.Coordinator || token == 0 || !scope.Clauses.IsComma(token - 1))
        {
            return false;
        }

        TokenRange subject = scope.Clauses.SubjectAfter(token + 1, end);
        return !subject.IsEmpty && scope.Clauses.Tag(subject.First) != WordTag.Pronoun && subject.End < end
            && scope.Clauses.Tag(subject.End) is WordTag.Verb or WordTag.Auxiliary;
    }

    private static void Trace(QuoteScope scope, SpeechSegment segment, in ReportingClause clause, int score) =>
        scope.Context.Traces?.Add(new Trace(
            segment.Marked.Content,
            "candidate",
            $"weight {score}: “{In(scope, clause.Source)}”, “{In(scope, clause.Cue)}”"));

    private static string In(QuoteScope scope, TokenRange range) => range.In(scope.Tokens).In(scope.Context.Text);
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>Reads clauses of saying that follow what was said.</summary>
internal static class TrailingClause
{
    private const int MostLeadingWords = 3;

    /// <summary>The clause of saying that starts at the token: “she said”, “said Ms. Lee, a farmer”, “Lee, who farms here, said”.</summary>
    public static ReportingClause? Read(QuoteScope scope, int first, int end)
    {
        int at = first;
        while (at < end && at - first < MostLeadingWords
            && (scope.Tokens[at].Kind == Text.TokenKind.Punctuation
                || scope.Clauses.Tag(at) is WordTag.Adverb || (at == first && scope.Clauses.Tag(at) is WordTag.Coordinator)))
        {
            at++;
        }

        if (at >= end)
        {
            return null;
        }

        return ReadInverted(scope, at, end) ?? ReadPlain(scope, at, end);
    }

    /// <summary>Whether nothing that the clause could report follows it, so that it must report what stands before it.</summary>
    public static bool IsClosing(QuoteScope scope, in ReportingClause clause, int end)
    {
        int at = Math.Max(clause.Cue.End, clause.Source.End);
        if (at >= end)
        {
            return true;
        }

        if (scope.Clauses.IsComma(at) || scope.Tokens[at].Kind == Text.TokenKind.Punctuation)
        {
            return true;
        }

        return scope.Clauses.Tag(at) switch
        {
            WordTag.Time or WordTag.Preposition or WordTag.Adverb or WordTag.Coordinator or WordTag.Subordinator or WordTag.Gerund or WordTag.Number => true,
            WordTag.Pronoun or WordTag.Name or WordTag.Noun or WordTag.Determiner => clause.Verb.Verb.Is(VerbKinds.Tell) && !clause.Inverted,
            _ => false,
        };
    }

    private static ReportingClause? ReadInverted(QuoteScope scope, int at, int end)
    {
        int verbAt = at;
        while (verbAt < end && verbAt - at < 2 && scope.Clauses.Tag(verbAt) is WordTag.Auxiliary or WordTag.Adverb)
        {
            verbAt++;
        }

        if (!IsSaying(scope, verbAt, end, out VerbWord verb, out int length))
        {
            return null;
        }

        TokenRange source = scope.Clauses.SubjectAfter(verbAt + length, end);
        return source.IsEmpty ? null : new ReportingClause(verb, new TokenRange(at, verbAt + length), source, true);
    }

    private static ReportingClause? ReadPlain(QuoteScope scope, int at, int end)
    {
        TokenRange source = scope.Clauses.SubjectAfter(at, end);
        if (source.IsEmpty)
        {
            return null;
        }

        int verbAt = source.End;
        for (int limit = Math.Min(end, verbAt + 8); verbAt < limit; verbAt++)
        {
            if (IsSaying(scope, verbAt, end, out VerbWord verb, out int length))
            {
                return new ReportingClause(verb, scope.CueOf(verbAt, length, source.End), source, false);
            }

            bool between = scope.Clauses.IsComma(verbAt)
                || scope.Tokens[verbAt].Kind is Text.TokenKind.Punctuation or Text.TokenKind.Mark && !scope.Reader.IsStop(verbAt)
                || scope.Clauses.Tag(verbAt) is WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation or WordTag.Time or WordTag.Preposition or WordTag.Number
                    or WordTag.Name or WordTag.Noun;
            if (!between)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsSaying(QuoteScope scope, int token, int end, out VerbWord verb, out int length)
    {
        verb = default;
        length = 0;
        return token < end && scope.Clauses.TryReadVerb(token, end, out verb, out length)
            && scope.Clauses.Tag(token) is WordTag.Verb or WordTag.Participle or WordTag.Infinitive
            && verb.Verb.Strength >= VerbStrength.Weak;
    }
}

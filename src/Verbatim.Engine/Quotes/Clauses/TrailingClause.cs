using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Reads clauses of saying that follow what was said.</summary>
internal static class TrailingClause
{
    private const int MostLeadingWords = 3;
    private const int LongestSubject = 48;

    // “she, after a pause, said”
    private const int LongestGap = 6;

    /// <summary>The clause of saying that starts at the token: “she said”, “said Ms. Lee, a farmer”, “Lee, who farms here, said”.</summary>
    /// <param name="scope">The document.</param>
    /// <param name="first">The first token after what was said.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="anyVerb">Whether a verb that reports nothing will do: “…,” she shrugged.</param>
    public static ReportingClause? Read(QuoteScope scope, int first, int end, bool anyVerb = false)
    {
        int at = first;
        while (at < end && at - first < MostLeadingWords
            && (scope.Tokens[at].Kind == TokenKind.Punctuation
                || scope.Words.Tag(at) is WordTag.Adverb or WordTag.Time || (at == first && scope.Words.Tag(at) is WordTag.Coordinator)))
        {
            at++;
        }

        int clause = SkipManner(scope, at, end);
        anyVerb &= clause == at;
        at = clause;
        if (at >= end)
        {
            return null;
        }

        return ReadInverted(scope, at, end, false) ?? ReadPlain(scope, at, end, false)
            ?? (anyVerb ? ReadInverted(scope, at, end, true) ?? ReadPlain(scope, at, end, true) : null);
    }

    /// <summary>Whether nothing that the clause could report follows it, so that it must report what stands before it.</summary>
    public static bool IsClosing(QuoteScope scope, in ReportingClause clause, int end)
    {
        int at = Math.Max(clause.Cue.End, clause.Source.End);
        if (at >= end || scope.Tokens[at].Kind == TokenKind.Punctuation)
        {
            return true;
        }

        return scope.Words.Tag(at) switch
        {
            WordTag.Time or WordTag.Preposition or WordTag.Adverb or WordTag.Coordinator or WordTag.Subordinator or WordTag.Gerund or WordTag.Number => true,
            WordTag.Relative => clause.Inverted,
            WordTag.Pronoun or WordTag.Name or WordTag.Noun or WordTag.Determiner => clause.Is(VerbKinds.Tell) && !clause.Inverted,
            _ => false,
        };
    }

    // ““…,” is how Lee puts it”, ““…” – that was what Lee said”
    private static int SkipManner(QuoteScope scope, int at, int end)
    {
        int verb = at < end && scope.Words.Is(at, WordClass.Demonstrative) ? at + 1 : at;
        return verb + 2 < end && scope.Words.Is(verb, WordClass.Be) && scope.Words.Tag(verb + 1) == WordTag.Interrogative ? verb + 2 : at;
    }

    private static ReportingClause? ReadInverted(QuoteScope scope, int at, int end, bool anyVerb)
    {
        int verbAt = at;
        while (verbAt < end && verbAt - at < 2 && scope.Words.Tag(verbAt) is WordTag.Auxiliary or WordTag.Adverb)
        {
            verbAt++;
        }

        if (verbAt >= end || !IsSaying(scope, verbAt, end, anyVerb, out ReportingVerb? verb, out int length))
        {
            return null;
        }

        TokenRange source = scope.Phrases.SubjectAfter(verbAt + length, end, afterVerb: true);
        return source.IsEmpty || (verb is null && IsSpeech(scope, source))
            ? null
            : new ReportingClause(verb, new TokenRange(at, verbAt + length), source, true);
    }

    // “came the reply”, “ran the official answer”: what was said, and nobody who said it; “came shouts from the stands” has them
    private static bool IsSpeech(QuoteScope scope, TokenRange source)
    {
        int head = source.First;
        while (head + 1 < source.End && scope.Words.Tag(head + 1) is WordTag.Noun or WordTag.Adjective)
        {
            head++;
        }

        return head + 1 == source.End && scope.Words.Is(head, WordClass.CueNoun);
    }

    private static ReportingClause? ReadPlain(QuoteScope scope, int at, int end, bool anyVerb)
    {
        bool pronoun = scope.Words.Tags.IsSubjectPronoun(at);
        if (!pronoun && !scope.Words.StartsPhrase(at))
        {
            return null;
        }

        bool aside = false;
        ReportingClause? inside = null;
        int limit = Math.Min(at + (pronoun ? LongestGap : LongestSubject), SentenceEnd(scope.Words, end, at));
        for (int i = scope.Words.Next(at); i < limit; i = scope.Words.Next(i))
        {
            if (IsSaying(scope, i, Math.Min(scope.Tokens.Count, Math.Max(end, i + 4)), anyVerb, out ReportingVerb? verb, out int length))
            {
                int subjectEnd = pronoun ? at + 1 : TrimSubject(scope.Words, at, i);
                var clause = new ReportingClause(verb, scope.Clauses.CueOf(i, length, subjectEnd), new TokenRange(at, subjectEnd), false);
                if (!aside || ClosesAside(scope, i - 1))
                {
                    return clause;
                }

                // “Lee, who farms here said.”: the comma that closes the aside may be missing
                inside = clause.Strength == VerbStrength.Strong && scope.Words.Tag(i - 1) is WordTag.Noun or WordTag.Name ? clause : inside;
            }

            if (!aside && scope.Words.Tag(i) is WordTag.Verb)
            {
                return null;
            }

            aside |= scope.Tokens[i].Kind is TokenKind.Punctuation && !scope.Words.IsHyphen(i)
                || scope.Words.Tag(i) is WordTag.Relative or WordTag.Gerund;
        }

        return inside;
    }

    // the end of the sentence that a subject stands in, over segments
    private static int SentenceEnd(ClauseWords words, int end, int from)
    {
        int at = end;
        int limit = Math.Min(words.Tokens.Count, from + LongestSubject);
        while (at < limit && words.EndOfSegmentAt(at) is { } after && !words.Tokens[at].LineStart)
        {
            at = after;
            while (at < limit && !words.Tokens[at].LineStart && words.Tokens[at].Kind != TokenKind.Mark && !IsStop(words, at))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsStop(ClauseWords words, int token) => words.IsAt(token, '.') || words.IsAt(token, '!') || words.IsAt(token, '?');

    // where a subject ends that starts at the first token, with its verb at the second
    private static int TrimSubject(ClauseWords words, int first, int verb)
    {
        int end = verb;
        while (end > first + 1 && (words.Tag(end - 1) is WordTag.Adverb or WordTag.Auxiliary or WordTag.Negation or WordTag.Time || words.IsComma(end - 1)
            || (words.Tag(end - 1) == WordTag.Preposition && end < verb)))
        {
            end--;
        }

        return end;
    }

    private static bool ClosesAside(QuoteScope scope, int token)
    {
        while (scope.Words.Tag(token) is WordTag.Adverb or WordTag.Auxiliary)
        {
            token--;
        }

        return scope.Tokens[token].Kind == TokenKind.Punctuation || scope.Tokens[token].Kind == TokenKind.Mark;
    }

    private static bool IsSaying(QuoteScope scope, int token, int end, bool anyVerb, out ReportingVerb? verb, out int length)
    {
        verb = null;
        length = 1;
        if (anyVerb)
        {
            return scope.Words.Tag(token) == WordTag.Verb;
        }

        if (!scope.Verbs.TryRead(token, end, out VerbWord word, out length) && !scope.Verbs.TryReadLoosely(token, end, out word, out length))
        {
            return false;
        }

        verb = word.Verb;
        return scope.Words.Tag(token) != WordTag.Gerund && verb.Strength >= VerbStrength.Weak;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>The subject and the verb of a sentence that need not report anything: “Lee shook her head.”.</summary>
/// <param name="Source">The subject.</param>
/// <param name="Cue">The verb.</param>
internal readonly record struct MainClause(TokenRange Source, TokenRange Cue)
{
    private const int Reach = 60;

    /// <summary>The first finite verb of the words with a subject before it.</summary>
    public static MainClause? Find(QuoteScope scope, TokenRange words)
    {
        for (int i = words.First; i < Math.Min(words.End, words.First + Reach); i++)
        {
            if (scope.Words.Tag(i) is not (WordTag.Verb or WordTag.Auxiliary))
            {
                continue;
            }

            TokenRange source = scope.Subjects.Before(i, words.First);
            if (!source.IsEmpty)
            {
                return new MainClause(source, new TokenRange(i, i + 1));
            }
        }

        return null;
    }
}

using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>The subject and the verb of a sentence that need not report anything: “Lee shook her head.”.</summary>
/// <param name="Source">The subject.</param>
/// <param name="Cue">The verb.</param>
internal readonly record struct MainClause(TokenRange Source, TokenRange Cue)
{
    private const int Reach = 60;

    /// <summary>The first finite verb of the words with a subject before it, in a clause that no word opens if there is one.</summary>
    public static MainClause? Find(QuoteScope scope, TokenRange words)
    {
        MainClause? inner = null;
        for (int i = words.First; i < Math.Min(words.End, words.First + Reach); i++)
        {
            if (scope.Words.Tag(i) is not (WordTag.Verb or WordTag.Auxiliary))
            {
                continue;
            }

            TokenRange source = scope.Subjects.Before(i, words.First);
            if (source.IsEmpty)
            {
                continue;
            }

            var clause = new MainClause(source, new TokenRange(i, i + 1));
            if (source.First == words.First || !scope.Words.Is(source.First - 1, WordClass.Subordinator | WordClass.Interrogative))
            {
                return clause;
            }

            // “The mayor, as she left, was angry”
            inner ??= clause;
        }

        return inner;
    }
}

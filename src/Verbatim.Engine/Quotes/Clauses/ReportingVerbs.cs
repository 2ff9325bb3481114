using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Clauses;

/// <summary>Reads reporting verbs where they stand.</summary>
internal sealed class ReportingVerbs(ClauseWords words, PhraseLexicon lexicon)
{
    /// <summary>Reads the reporting verb that starts at the token.</summary>
    public bool TryRead(int token, int end, out VerbWord verb, out int length)
    {
        verb = default;
        length = 0;
        return words.Is(token, WordClass.Reporting)
            && (words.Tag(token) is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive || IsOnlyVerb(token))
            && lexicon.TryMatchVerb(words.Tokens, token, end, out verb, out length);
    }

    /// <summary>Reads a reporting verb that its neighbours make look like a noun: “Lee notes.”.</summary>
    public bool TryReadLoosely(int token, int end, out VerbWord verb, out int length)
    {
        verb = default;
        length = 0;
        return words.Is(token, WordClass.Reporting) && token > 0 && words.Tag(token) is WordTag.Noun or WordTag.Adjective
            && words.Tag(token - 1) is WordTag.Name or WordTag.Noun or WordTag.Pronoun or WordTag.Punctuation
            && IsClosed(token, end)
            && lexicon.TryMatchVerb(words.Tokens, token, end, out verb, out length)
            && (verb.Forms & (VerbForms.Third | VerbForms.Past)) != 0;
    }

    // tagged as a noun, though it can be none
    private bool IsOnlyVerb(int token) =>
        words.Tag(token) == WordTag.Noun && !words.Is(token, WordClass.Noun) && words.Is(token, WordClass.Present | WordClass.Past);

    private bool IsClosed(int token, int end) =>
        token + 1 >= end
        || words.Tag(token + 1) is WordTag.Punctuation or WordTag.Preposition or WordTag.Time or WordTag.Adverb or WordTag.Mark;
}

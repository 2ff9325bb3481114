using Verbatim.Engine.People.Names;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Says whom “who” or “which” takes up: the noun before it.</summary>
internal static class RelativeResolver
{
    private const int Farthest = 24;

    public static Resolution Resolve(DocumentContext context, PeopleIndex index, int token, Gender gender)
    {
        TokenList tokens = context.Tokens;
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        int floor = sentence < 0 ? 0 : context.Sentences[sentence].FirstToken;
        int before = token - 1;
        while (before > floor && tokens[before].Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            before--;
        }

        if (before >= floor && index.At(before) is { } mention && mention.End == before + 1
            && ((mention.Entity.MayBePerson && gender != Gender.Neuter) || mention.Entity.Kind == EntityKind.Organisation))
        {
            return new Resolution("relative", mention.Entity);
        }

        if (gender == Gender.Neuter)
        {
            return new Resolution("relative");
        }

        // “a letter that said”: no “who”, and no word for a person before it
        bool thing = before >= floor && (context.Tags.ClassesOf(token) & WordClass.Complementiser) != 0
            && context.Tags[before] == WordTag.Noun && !index.Words.Has(before, NameTraits.RoleEnd);
        if (thing && new NounPhrases(context).TryReadBackward(floor, before + 1, out TokenRange phrase))
        {
            return new Resolution("relative", Unnamed: phrase.In(tokens));
        }

        return Described(context, index, before + 1, floor);
    }

    // “the nurse from Hull, who”: back to the word for a person, and the name before that if it is an apposition
    private static Resolution Described(DocumentContext context, PeopleIndex index, int end, int floor)
    {
        for (int head = end; head > floor && head > end - Farthest && context.Tokens[head - 1].Kind != TokenKind.Mark; head--)
        {
            if (!index.Words.RoleBefore(head, floor, out int first, out _))
            {
                continue;
            }

            int start = first;
            while (start > floor && (context.Tokens[start - 1].IsWord || index.Words.IsHyphen(start - 1, head)) && !index.Words.Has(start, NameTraits.Article)
                && !index.Words.Has(start - 1, NameTraits.Preposition | NameTraits.Reporting | NameTraits.Copula | NameTraits.Link))
            {
                start--;
            }

            if (start > floor && context.Tokens.Is(start - 1, ',') && index.At(Math.Max(floor, start - 2)) is { } named && named.Entity.MayBePerson)
            {
                return new Resolution("relative", named.Entity);
            }

            return DescriptionResolver.Resolve(context, index, new SourcePhrase(start, end, end, head));
        }

        return new Resolution("relative", Salience.Find(context, index, end, Gender.Unknown));
    }
}

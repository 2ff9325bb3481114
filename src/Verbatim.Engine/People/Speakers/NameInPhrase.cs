using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Finds the name that is the head of a phrase, not one that stands inside it for another reason.</summary>
internal static class NameInPhrase
{
    /// <summary>Who is named, or null where the head of the phrase is no name.</summary>
    public static Entity? Find(PeopleIndex index, in SourcePhrase phrase)
    {
        int from = index.From(phrase.First);
        Mention? head = null;
        for (int i = from; i < index.Mentions.Count && index.Mentions[i].First < phrase.HeadEnd; i++)
        {
            Mention mention = index.Mentions[i];
            if (EndsHead(index.Words, mention, phrase))
            {
                head = mention;
            }
            else if (mention.End < phrase.HeadEnd && index.Words.Has(mention.End, NameTraits.Link) && mention.First == phrase.First)
            {
                // “Ann Lee and Bo Hale” are two
                return null;
            }
        }

        if (head is { } found && CanSpeak(found, phrase))
        {
            return found.Entity;
        }

        return Compounded(index, phrase) ?? Apposed(index, phrase);
    }

    // “Fight for Parks organizing director Ann Lee”: the preposition belongs to the name of what she directs
    private static Entity? Compounded(PeopleIndex index, in SourcePhrase phrase)
    {
        int at = index.From(phrase.SegmentEnd - 1);
        if (phrase.HeadEnd == phrase.SegmentEnd || at >= index.Mentions.Count)
        {
            return null;
        }

        Mention mention = index.Mentions[at];
        NameWords words = index.Words;
        if (mention.End != phrase.SegmentEnd || !mention.Entity.MayBePerson || !words.RoleBefore(mention.First, phrase.HeadEnd, out int role, out _)
            || words.Tokens[role].Case != LetterCase.Lower)
        {
            return null;
        }

        for (int i = phrase.HeadEnd; i < role; i++)
        {
            if (words.Has(i, NameTraits.Article | NameTraits.PossessivePronoun))
            {
                return null;
            }
        }

        return mention.Entity;
    }

    private static bool CanSpeak(in Mention mention, in SourcePhrase phrase) =>
        mention.Entity.MayBePerson || mention.Entity.Kind == EntityKind.Organisation
        || (mention.Entity.Kind == EntityKind.Place && mention.First == phrase.First && mention.End == phrase.HeadEnd);

    // nothing but a possessive ending, an age or a number stands between the name and the end of the head
    private static bool EndsHead(NameWords words, in Mention mention, in SourcePhrase phrase)
    {
        for (int i = mention.End; i < phrase.HeadEnd; i++)
        {
            bool ending = words.Tokens[i].Kind == TokenKind.Clitic && i + 1 == phrase.End;
            if (!ending && words.Lexicon.Pronouns[words.Tokens[i].Word].Case != PronounCase.Object)
            {
                return false;
            }
        }

        return true;
    }

    // “a spokesman for the mayor, Bo Hale”: the name follows the comma
    private static Entity? Apposed(PeopleIndex index, in SourcePhrase phrase)
    {
        NameWords words = index.Words;
        bool role = false;
        for (int i = phrase.First; i < phrase.HeadEnd && !role; i++)
        {
            role = words.Lexicon.Roles.TryMatch(words.Tokens, i, phrase.HeadEnd, out RoleWord? word, out _) && !word!.Many;
            role |= words.Tokens[i].Kind == TokenKind.Number;
        }

        int next = phrase.SegmentEnd;
        while (next < phrase.End && words.Tokens[next].Kind == TokenKind.Punctuation && !words.Tokens.Is(next, '('))
        {
            next++;
        }

        while (next < phrase.End && words.Has(next, NameTraits.Article))
        {
            next++;
        }

        if (next >= phrase.End || next == phrase.SegmentEnd)
        {
            return null;
        }

        return index.At(next) is { } mention && mention.TitleFirst == next && mention.Entity.MayBePerson && mention.End <= phrase.End
            && !mention.Has(MentionTraits.Possessor) && (role || IsEnclosed(words.Tokens, mention, phrase.End))
            ? mention.Entity
            : null;
    }

    // “his shadow, Ann Lee,”
    private static bool IsEnclosed(TokenList tokens, in Mention mention, int end)
    {
        int after = mention.End;
        return mention.Has(MentionTraits.Full) && (after == end || tokens.Is(after, ','))
            && after < tokens.Count && tokens.Is(after, ',');
    }
}

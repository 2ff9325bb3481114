using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Says whom a description means: “the Israeli prime minister”, “the senator from Vermont”, “a senior official”.</summary>
internal static class DescriptionResolver
{
    public static Resolution Resolve(DocumentContext context, PeopleIndex index, in SourcePhrase phrase)
    {
        Span unnamed = context.Tokens.SpanOf(phrase.First, Math.Max(phrase.First + 1, phrase.SegmentEnd));
        if (!FindHead(index, phrase, out int head, out int headEnd, out RoleWord? word) || word!.Many || !IsDefinite(index, phrase, head))
        {
            return new Resolution("unnamed", Unnamed: unnamed);
        }

        Entity? holder = Holder(context, index, phrase, head, headEnd, word);
        if (holder is not null)
        {
            return new Resolution("role", holder);
        }

        if (word.Kind == RoleKind.Kin && Kin(index, phrase, word.Gender) is { } kin)
        {
            return new Resolution("family", kin);
        }

        bool taken = word.Kind == RoleKind.Public && index.Words.Has(phrase.First, NameTraits.Article);
        Entity? salient = taken ? Salience.Find(context, index, phrase.First, word.Gender) : null;
        return salient is null ? new Resolution("unnamed", Unnamed: unnamed) : new Resolution("description", salient);
    }

    // the last word for a person before the first preposition
    private static bool FindHead(PeopleIndex index, in SourcePhrase phrase, out int head, out int headEnd, out RoleWord? word)
    {
        headEnd = phrase.HeadEnd;
        bool found = index.Words.RoleBefore(headEnd, phrase.First, out head, out RoleWord value);
        word = found ? value : null;
        return found;
    }

    private static bool IsDefinite(PeopleIndex index, in SourcePhrase phrase, int head)
    {
        NameWords words = index.Words;
        ref readonly Token first = ref words.Tokens[phrase.First];
        if (words.Has(phrase.First, NameTraits.PossessivePronoun) || words.Tokens[head - 1 < phrase.First ? head : head - 1].Kind == TokenKind.Clitic)
        {
            return true;
        }

        if (words.Has(phrase.First, NameTraits.Article))
        {
            return first.Length == 3;
        }

        return head == phrase.First && first.IsCapitalised;
    }

    // “Bo Hale's wife”: the one woman of that last name
    private static Entity? Kin(PeopleIndex index, in SourcePhrase phrase, Gender gender)
    {
        if (index.At(phrase.First) is not { } possessor || !possessor.Has(MentionTraits.Possessor) || gender == Gender.Unknown)
        {
            return null;
        }

        Entity? found = null;
        foreach (Entity entity in index.Entities)
        {
            bool same = entity != possessor.Entity && entity.MayBePerson && entity.Gender == gender
                && index.Words.Tokens[entity.LastToken].Word == index.Words.Tokens[possessor.Entity.LastToken].Word;
            if (same && found is not null)
            {
                return null;
            }

            found = same ? entity : found;
        }

        return found;
    }

    private static Entity? Holder(DocumentContext context, PeopleIndex index, in SourcePhrase phrase, int head, int headEnd, RoleWord word)
    {
        Entity? best = null;
        int bestScore = 0;
        foreach (Entity entity in index.Entities)
        {
            bool fits = entity.MayBePerson && entity.Roles.Count > 0
                && (word.Gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == word.Gender);
            if (!fits)
            {
                continue;
            }

            foreach (RoleMention role in entity.Roles)
            {
                int score = Match(context, index, phrase, head, headEnd, word, role);
                score += score > 0 ? Math.Min(9, entity.Mentions) + (entity == index.LastSpeaker ? 5 : 0) : 0;
                if (score > bestScore)
                {
                    best = entity;
                    bestScore = score;
                }
            }
        }

        return best;
    }

    private static int Match(DocumentContext context, PeopleIndex index, in SourcePhrase phrase, int head, int headEnd, RoleWord word, in RoleMention role)
    {
        TokenList tokens = context.Tokens;
        bool same = role.Word.Office == word.Office || tokens[role.HeadEnd - 1].Word == tokens[headEnd - 1].Word;
        if (!same || role.Word.Many)
        {
            return 0;
        }

        int score = 50;
        for (int i = phrase.First; i < phrase.SegmentEnd; i++)
        {
            if ((i >= head && i < headEnd) || !tokens[i].IsWord || index.Words.Has(i, NameTraits.Article | NameTraits.Preposition | NameTraits.PossessivePronoun))
            {
                continue;
            }

            bool shared = false;
            for (int j = role.First; j < role.End && !shared; j++)
            {
                shared = tokens[j].Word == tokens[i].Word;
            }

            score += shared ? 20 : index.Words.Has(i, NameTraits.People) ? -20 : -4;
        }

        return Math.Max(1, score);
    }
}

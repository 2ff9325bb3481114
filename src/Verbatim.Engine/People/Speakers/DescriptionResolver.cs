using Verbatim.Engine.Model;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Says whom a description means: “the Israeli prime minister”, “the senator from Vermont”, “a senior official”.</summary>
internal static class DescriptionResolver
{
    private const int LongestHead = 24;
    private const int LongestNaming = 4;
    private const int MostKin = 200;

    public static Resolution Resolve(DocumentContext context, PeopleIndex index, in SourcePhrase phrase)
    {
        Span unnamed = context.Tokens.SpanOf(phrase.First, Math.Max(phrase.First + 1, phrase.SegmentEnd));
        if (!FindHead(index, phrase, out int head, out int headEnd, out RoleWord? word) || word!.Many)
        {
            if (word is null && Named(index, phrase) is { } bare)
            {
                return new Resolution("naming", bare);
            }

            return new Resolution("unnamed", Unnamed: unnamed);
        }

        if (IsCapitalName(index.Words, phrase, head, word))
        {
            return new Resolution("unnamed", Unnamed: unnamed);
        }

        if (Apposed(index, phrase) is { } bearer)
        {
            return new Resolution("apposition", bearer);
        }

        if (Named(index, phrase) is { } called)
        {
            return new Resolution("naming", called);
        }

        return IsDefinite(index, phrase, head) && Meant(context, index, phrase, head, headEnd, word) is { } meant
            ? meant
            : new Resolution("unnamed", Unnamed: unnamed);
    }

    // “the mayor” is who was called so, of the family of whom the text speaks, or whom it speaks of
    private static Resolution? Meant(DocumentContext context, PeopleIndex index, in SourcePhrase phrase, int head, int headEnd, RoleWord word)
    {
        Entity? holder = Holder(context, index, phrase, head, headEnd, word);
        if (holder is not null && (word.Kind != RoleKind.Standing || Salience.IsNear(context, index, holder, phrase.First)))
        {
            return new Resolution("role", holder);
        }

        if (word.Kind == RoleKind.Kin && Kin(index, phrase, word.Gender) is { } kin)
        {
            return new Resolution("family", kin);
        }

        // “the candidate” of a paragraph about Ann Lee is she, though only Bo Hale was called one far above
        bool taken = word.Kind is RoleKind.Public or RoleKind.Standing && index.Words.Has(phrase.First, NameTraits.Article);
        Entity? salient = taken ? Salience.Find(context, index, phrase.First, word.Gender) ?? holder : holder;
        return salient is null ? null : new Resolution("description", salient);
    }

    // “the Harbour Star” is a newspaper, “the Wisconsin Republican” somebody
    private static bool IsCapitalName(NameWords words, in SourcePhrase phrase, int head, RoleWord word) =>
        word.Kind != RoleKind.Office && head > phrase.First && words.Tokens[head].IsCapitalised && words.Tokens[head - 1].IsCapitalised
        && !words.Has(head, NameTraits.People) && !words.Has(head - 1, NameTraits.Article);

    // the description itself was read as somebody's role: “Ann Lee, the mayor of Hull,”
    private static Entity? Apposed(PeopleIndex index, in SourcePhrase phrase)
    {
        int end = Math.Min(phrase.HeadEnd, phrase.First + LongestHead);
        for (int i = AfterPossessor(index.Words.Tokens, phrase.First, end); i < end; i++)
        {
            if (!index.Words.Lexicon.Roles.TryMatch(index.Words.Tokens, i, end, out RoleWord? word, out _))
            {
                continue;
            }

            foreach (RoleHolder holder in index.Holders.With(word!.Office))
            {
                if (holder.Role.First <= i && i < holder.Role.End)
                {
                    return holder.Entity;
                }
            }
        }

        return null;
    }

    // “Mayor Ann Lee’s lawyer”: the lawyer is meant
    private static int AfterPossessor(TokenList tokens, int first, int end)
    {
        for (int i = end - 1; i > first; i--)
        {
            if (tokens[i].Kind == TokenKind.Clitic)
            {
                return i + 1;
            }
        }

        return first;
    }

    // “a man named Bo Hale”, “a woman identified only as Ann Lee”
    private static Entity? Named(PeopleIndex index, in SourcePhrase phrase)
    {
        NameWords words = index.Words;
        int from = phrase.First;
        int end = Math.Min(words.Tokens.Count, phrase.HeadEnd + LongestNaming);
        int naming = phrase.HeadEnd;
        while (naming > from && !(naming < words.Tokens.Count && words.Has(naming, NameTraits.Naming)))
        {
            naming--;
        }

        if (naming == from)
        {
            return null;
        }

        for (int i = naming + 1; i < end && words.Tokens[i].IsWord; i++)
        {
            if (index.At(i) is { } mention && mention.First == i)
            {
                return mention.Entity.MayBePerson ? mention.Entity : null;
            }
        }

        return null;
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
        for (int i = 0; i < index.People.Count && i < MostKin; i++)
        {
            Entity entity = index.People[i];
            bool same = entity != possessor.Entity && entity.Gender == gender
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
        int last = context.Tokens[headEnd - 1].Word;
        Entity? salient = Salience.Find(context, index, phrase.First, word.Gender);
        Choose(context, index, phrase, head, headEnd, word, salient, index.Holders.With(word.Office), ref best, ref bestScore);
        if (last != word.Office)
        {
            Choose(context, index, phrase, head, headEnd, word, salient, index.Holders.With(last), ref best, ref bestScore);
        }

        return best;
    }

    private static void Choose(
        DocumentContext context,
        PeopleIndex index,
        in SourcePhrase phrase,
        int head,
        int headEnd,
        RoleWord word,
        Entity? salient,
        ValueList<RoleHolder> holders,
        ref Entity? best,
        ref int bestScore)
    {
        foreach (RoleHolder holder in holders)
        {
            Entity entity = holder.Entity;
            bool fits = word.Gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == word.Gender;
            int score = fits ? Match(context, index, phrase, head, headEnd, holder.Role) : 0;
            score += score == 0 ? 0 : Math.Min(9, entity.Mentions) + (entity == index.LastSpeaker ? 5 : 0) + (entity == salient ? 12 : 0);
            if (score > bestScore)
            {
                best = entity;
                bestScore = score;
            }
        }
    }

    private static int Match(DocumentContext context, PeopleIndex index, in SourcePhrase phrase, int head, int headEnd, in RoleMention role)
    {
        TokenList tokens = context.Tokens;
        bool placed = IsPlaced(index.Words, role.First, role.End) || role.PlaceEnd > role.PlaceFirst;
        int score = 50;
        for (int i = phrase.First; i < phrase.SegmentEnd; i++)
        {
            if ((i >= head && i < headEnd) || !tokens[i].IsWord
                || index.Words.Has(i, NameTraits.Article | NameTraits.Preposition | NameTraits.PossessivePronoun))
            {
                continue;
            }

            bool shared = Shares(index.Words, i, role.First, role.End) || Shares(index.Words, i, role.PlaceFirst, role.PlaceEnd);

            if (!shared && ((placed && IsPlaced(index.Words, i, i + 1)) || IsForeign(index.Words, i)))
            {
                return 0;
            }

            score += shared ? 20 : -4;
        }

        return Math.Max(1, score);
    }

    private static bool Shares(NameWords words, int token, int first, int end)
    {
        int word = words.Tokens[token].Word;
        for (int i = first; i < end; i++)
        {
            int other = words.Tokens[i].Word;
            if (other == word || words.Lexicon.PlaceOf(other) == word)
            {
                return true;
            }
        }

        return false;
    }

    // “the French president” is not the President of the article unless it calls him French
    private static bool IsForeign(NameWords words, int token) => words.Has(token, NameTraits.People)
        && !words.Has(token, NameTraits.Modifier | NameTraits.RoleEnd);

    private static bool IsPlaced(NameWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.IsPlace(i, Math.Min(i + 4, words.Tokens.Count), out _) || IsForeign(words, i))
            {
                return true;
            }
        }

        return false;
    }
}

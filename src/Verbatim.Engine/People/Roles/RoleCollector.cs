using Verbatim.Engine.People.Names;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.People.Roles;

/// <summary>Gathers what the article says that people are.</summary>
internal static class RoleCollector
{
    private const int MostRoles = 32;

    public static void Run(DocumentContext context, PeopleIndex index)
    {
        foreach (Mention mention in index.Mentions)
        {
            if (!mention.Entity.MayBePerson || mention.Has(MentionTraits.Posted) || mention.Entity.Roles.Count >= MostRoles)
            {
                continue;
            }

            Block block = context.Blocks[mention.Block];
            if (index.Roles.Before(mention.First, block.FirstToken, out RoleMention role) && role.Word is { Kind: not RoleKind.Courtesy, Many: false })
            {
                Add(context, index, mention.Entity, WithPlace(index, mention.End, block.EndToken, role));
            }

            if (index.Roles.BeforeComma(mention.First, block.FirstToken, out role))
            {
                Add(context, index, mention.Entity, role);
            }

            if (mention.Has(MentionTraits.Possessor))
            {
                continue;
            }

            if (index.Roles.After(mention.End, block.EndToken, out role) || index.Roles.Copula(mention.End, block.EndToken, out role))
            {
                Add(context, index, mention.Entity, role);
            }
        }
    }

    // “Sen. Ann Lee of Ohio”, “Sen. Ann Lee (R-Ohio)”
    private static RoleMention WithPlace(PeopleIndex index, int end, int limit, in RoleMention role)
    {
        NameWords words = index.Words;
        bool bracket = end < limit && words.Tokens.Is(end, '(');
        if (end + 1 >= limit || (!bracket && !words.Has(end, NameTraits.Joint)))
        {
            return role;
        }

        int last = bracket ? Math.Min(limit, end + 6) : end + 2;
        for (int i = end + 1; i < last; i++)
        {
            if (words.IsPlace(i, limit, out int length))
            {
                return role with { PlaceFirst = i, PlaceEnd = i + length };
            }
        }

        return role;
    }

    private static void Add(DocumentContext context, PeopleIndex index, Entity entity, in RoleMention role)
    {
        entity.Roles.Add(role);
        int last = context.Tokens[role.HeadEnd - 1].Word;
        index.Holders.Add(role.Word.Office, entity, role);
        if (last != role.Word.Office)
        {
            index.Holders.Add(last, entity, role);
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = role.Word.Gender;
        }
    }
}

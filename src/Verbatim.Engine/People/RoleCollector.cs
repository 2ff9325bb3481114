using Verbatim.Engine.Structure;

namespace Verbatim.Engine.People;

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
                Add(context, index, mention.Entity, role);
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

using Verbatim.Engine.Model;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Writes the people of the document from what is known of the entities.</summary>
internal static class PersonWriter
{
    // many forms of one name do not happen; the bound keeps the time linear
    private const int MostAliases = 32;

    public static void Run(DocumentContext context, PeopleIndex index)
    {
        List<Entity> people = index.People;
        var mentions = new List<ValueList<Mention>>();
        foreach (Mention mention in index.Mentions)
        {
            Entity entity = mention.Entity;
            if (entity.Kind != EntityKind.Person)
            {
                continue;
            }

            if (entity.Person < 0)
            {
                entity.Person = people.Count;
                people.Add(entity);
                mentions.Add([]);
            }

            mentions[entity.Person].Add(mention);
        }

        for (int i = 0; i < people.Count; i++)
        {
            context.People.Add(Write(context, people[i], mentions[i]));
        }
    }

    /// <summary>The fullest form of the name, as the article writes it.</summary>
    public static string NameOf(DocumentContext context, Entity entity) =>
        context.Tokens.SpanOf(entity.First, entity.End).In(context.Text);

    private static Person Write(DocumentContext context, Entity entity, ValueList<Mention> mentions)
    {
        TokenList tokens = context.Tokens;
        string name = NameOf(context, entity);
        var aliases = new List<string>();
        foreach (Mention mention in mentions)
        {
            Span span = tokens.SpanOf(mention.First, mention.End);
            if (span.Length != name.Length || !context.Text.AsSpan(span.Start, span.Length).SequenceEqual(name.AsSpan()))
            {
                AddAlias(aliases, context.Text.AsSpan(span.Start, span.Length));
            }
        }

        return new Person(
            name, string.Empty, RoleOf(context, entity), aliases.ToEquatableArray(), new EquatableArray<Span>(SpansOf(tokens, mentions)));
    }

    private static Span[] SpansOf(TokenList tokens, ValueList<Mention> mentions)
    {
        var spans = new Span[mentions.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = tokens.SpanOf(mentions[i].TitleFirst, mentions[i].End);
        }

        return spans;
    }

    private static void AddAlias(List<string> aliases, ReadOnlySpan<char> alias)
    {
        if (aliases.Count >= MostAliases)
        {
            return;
        }

        foreach (string known in aliases)
        {
            if (alias.SequenceEqual(known.AsSpan()))
            {
                return;
            }
        }

        aliases.Add(alias.ToString());
    }

    // an office or a trade tells more than what anybody may be; of equals the first
    private static string? RoleOf(DocumentContext context, Entity entity)
    {
        RoleMention? best = null;
        foreach (RoleMention role in entity.Roles)
        {
            if (role.Word.Kind != RoleKind.Kin && (best is null || Rank(role.Word.Kind) < Rank(best.Value.Word.Kind)))
            {
                best = role;
            }
        }

        return best is { } chosen ? context.Tokens.SpanOf(chosen.First, chosen.End).In(context.Text) : null;
    }

    private static int Rank(RoleKind kind) => kind switch
    {
        RoleKind.Office or RoleKind.Trade => 0,
        RoleKind.Public => 1,
        RoleKind.Standing => 2,
        _ => 3,
    };
}

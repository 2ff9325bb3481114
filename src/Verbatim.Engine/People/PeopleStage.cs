using Verbatim.Engine.People.Linking;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Finds the people an article names, and what it says of them.</summary>
internal static class PeopleStage
{
    public static void Run(DocumentContext context)
    {
        var words = new NameWords(context.Tokens, context.Language.People);
        var roles = new RoleReader(words);
        var scanner = new NameScanner(context, words);
        scanner.Run();
        var entities = new EntityTable(words);
        new PersonLinker(context, words, roles, entities).Link(scanner.Parts);
        ValueList<Mention> mentions = MentionCollector.Collect(context, words, scanner, entities);
        var index = new PeopleIndex(context, words, roles, entities.All, mentions);
        context.Names = index;
        RoleCollector.Run(context, index);
        GenderReader.Run(context, index);
        PersonWriter.Run(context, index);
    }
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>
/// Gives every item its identifier, made from the item's own words only, so that an edit elsewhere renames nothing.
/// </summary>
/// <remarks>
/// Where several items of a document want one name (names that differ only in case count as one), the first in document
/// order has it. Each of the others takes the first free one of its further names, which are made of its own words again:
/// <list type="bullet">
/// <item>a quote: more of its words; then its first words with its speaker's name;</item>
/// <item>a figure: its name with its number as written;</item>
/// <item>a date: its words with its ISO value;</item>
/// <item>a person: the name with the role.</item>
/// </list>
/// Only where all of them are taken too, a running number in document order is added. Names of members that the generated
/// type has anyway are never given. Every such case is reported as VRB4001.
/// </remarks>
internal static class NamingStage
{
    private const int LongestTypeName = 100;

    public static void Run(DocumentContext context)
    {
        if (Wants(context, MemberKinds.Quotes))
        {
            context.Quotes = MemberNames.Assign(context, context.Quotes, new QuoteNamer(context));
        }

        if (Wants(context, MemberKinds.Figures))
        {
            context.Figures = MemberNames.Assign(context, context.Figures, new FigureNamer(context));
        }

        if (Wants(context, MemberKinds.Dates))
        {
            context.Dates = MemberNames.Assign(context, context.Dates, new DateNamer(context));
        }

        if (Wants(context, MemberKinds.People))
        {
            context.People = MemberNames.Assign(context, context.People, new PersonNamer());
        }
    }

    /// <summary>The identifier of a document's class, from its path: <c>news/harbour-vote.txt</c> gives <c>HarbourVote</c>.</summary>
    public static string TypeNameOf(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int ending = file.LastIndexOf('.');
        var builder = new IdentifierBuilder(LongestTypeName);
        builder.AddWords(ending >= 0 ? file.Substring(0, ending) : file);
        string name = builder.ToName(nameof(Document));
        return ReservedNames.ForTypes.Contains(name) ? name + nameof(Document) : name;
    }

    private static bool Wants(DocumentContext context, MemberKinds kind) => (context.Options.Members & kind) != 0;
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>Names that generated types use for themselves. Case does not tell names apart.</summary>
internal static class ReservedNames
{
    private static readonly string[] ObjectMembers =
    [
        nameof(Equals), "Finalize", nameof(GetHashCode), nameof(GetType), "MemberwiseClone", nameof(ReferenceEquals), nameof(ToString),
    ];

    /// <summary>No item is named so: what the class around it has, or may come to have.</summary>
    public static HashSet<string> ForMembers { get; } = Set(["All", "At", "Count", "Empty", "Get", "Item", "Items", "List"]);

    /// <summary>
    /// No document's class is named so: the names of its own members, of the types of the library, and of the namespaces
    /// that code beside it needs.
    /// </summary>
    public static HashSet<string> ForTypes { get; } = Set(
    [
        "Article", "Articles", "Bound", "Byline", "Cue", "Dates", "Document", "Documents", "Figures", "Findings", "Kind", "Line",
        "Links", "Microsoft", "Paragraphs", "Path", "People", "Posts", "Published", "Publisher", "Quotes", "Source", "Standfirst",
        "System", "Text", "Title", "Trend", "Verbatim",
        nameof(DateMention), nameof(Figure), nameof(FigureBound), nameof(FigureKind), nameof(FigureTrend), nameof(Link),
        nameof(Paragraph), nameof(ParagraphKind), nameof(Person), nameof(Quote), nameof(QuoteKind), nameof(Span), nameof(Speaker),
        nameof(SpeakerKind),
    ]);

    /// <summary>No name that is reserved for members is longer.</summary>
    public static int LongestForMembers { get; } = Longest(ForMembers);

    private static int Longest(HashSet<string> names)
    {
        int longest = 0;
        foreach (string name in names)
        {
            longest = Math.Max(longest, name.Length);
        }

        return longest;
    }

    private static HashSet<string> Set(string[] names)
    {
        var set = new HashSet<string>(ObjectMembers, StringComparer.OrdinalIgnoreCase);
        set.UnionWith(names);
        return set;
    }
}

using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Engine.Naming;

namespace Verbatim.Generator.Model;

/// <summary>Makes namespaces of what projects and folders are called.</summary>
internal static class NamespaceName
{
    private const int LongestSegment = 100;

    /// <summary>A dotted name with every segment an identifier: <c>My-App.class</c> gives <c>My_App.@class</c>.</summary>
    public static string Of(string dotted) =>
        string.Join(".", dotted.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Segment));

    /// <summary>The namespace of a document's folder: <c>news/2024-03/a.txt</c> gives <c>News.Folder2024_03</c>.</summary>
    public static string OfFolder(string path)
    {
        string[] parts = path.Split('/');
        return string.Join(".", parts.Take(parts.Length - 1).Where(static p => p is not (".." or "")).Select(FolderSegment));
    }

    /// <summary>Two parts of a namespace, either of which may be empty.</summary>
    public static string Join(string left, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : left + "." + right;

    private static string Segment(string name)
    {
        char[] characters = name.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray();
        string identifier = new(characters);
        identifier = SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier : "_" + identifier;
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }

    // inside MyApp.System nobody could write System.Console, and beside MyApp.Documents the class of that name could not be
    private static string FolderSegment(string folder, int depth)
    {
        var builder = new IdentifierBuilder(LongestSegment);
        builder.AddWords(folder);
        string name = builder.ToName("Folder");
        bool taken = name is "System" or "Microsoft" or "Verbatim" || (depth == 0 && name == DocumentIndex.ClassName);
        return taken ? name + "Folder" : name;
    }
}

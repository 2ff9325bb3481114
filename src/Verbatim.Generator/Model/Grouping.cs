using System.Collections.Immutable;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>
/// Which documents share a generated file. A small project has a file for each; every file costs time at every edit of C#, so
/// beyond a few hundred a hash of the path decides, and an edit still rewrites only the files concerned.
/// </summary>
internal static class Grouping
{
    private const int MostSingleFiles = 256;
    private const int DocumentsPerFile = 16;
    private const int MostSharedFiles = 512;

    /// <summary>How many groups there are, or 0 for a file each.</summary>
    public static int CountOf(int documents)
    {
        if (documents <= MostSingleFiles)
        {
            return 0;
        }

        int groups = 1;
        while (groups * DocumentsPerFile < documents && groups < MostSharedFiles)
        {
            groups *= 2;
        }

        return groups;
    }

    /// <summary>The group of a path.</summary>
    public static int Of(string path, int groups) => (int)(StableHash.Of(path) % (uint)groups);

    /// <summary>Puts the documents that have a class into files.</summary>
    public static IEnumerable<DocumentGroup> Split(ImmutableArray<ReadDocument> documents, NameTable names)
    {
        int groups = CountOf(documents.Length);
        IEnumerable<NamedDocument> named = Enumerable.Range(0, documents.Length)
            .Where(i => names.Classes[i].Name is not null && documents[i].Document is not null)
            .Select(i => new NamedDocument(names.Classes[i], documents[i].Document!));
        return groups == 0 ? Single(named) : Shared(named, groups);
    }

    private static IEnumerable<DocumentGroup> Single(IEnumerable<NamedDocument> documents)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (NamedDocument document in documents)
        {
            string hint = HintName.Of(document.Class.Path);
            for (int number = 2; !hints.Add(hint); number++)
            {
                hint = HintName.Of(document.Class.Path, number);
            }

            yield return new DocumentGroup(hint, new[] { document }.ToEquatableArray());
        }
    }

    private static List<DocumentGroup> Shared(IEnumerable<NamedDocument> documents, int groups)
    {
        var buckets = new List<NamedDocument>?[groups];
        foreach (NamedDocument document in documents)
        {
            (buckets[Of(document.Class.Path, groups)] ??= []).Add(document);
        }

        var result = new List<DocumentGroup>(groups);
        for (int i = 0; i < groups; i++)
        {
            if (buckets[i] is { } bucket)
            {
                bucket.Sort(static (a, b) => string.CompareOrdinal(a.Class.Path, b.Class.Path));
                result.Add(new DocumentGroup(HintName.OfGroup(i, groups), bucket.ToEquatableArray()));
            }
        }

        return result;
    }
}

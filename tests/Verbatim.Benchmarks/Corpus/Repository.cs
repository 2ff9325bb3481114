namespace Verbatim.Benchmarks.Corpus;

/// <summary>Finds the repository that the benchmarks were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The texts of the documents under <c>seeds/</c>, sorted by path.</summary>
    public static IReadOnlyList<string> SeedTexts() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Generator.sln stands in no folder above the benchmarks.");
    }
}

namespace Verbatim.Tool.Tests;

/// <summary>The folders of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The seeds, as paths from the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "*.txt", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string FullPath(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}

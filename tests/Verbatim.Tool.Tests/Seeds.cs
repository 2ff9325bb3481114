using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Tool.Tests;

/// <summary>The documents of the repository.</summary>
internal static class Seeds
{
    /// <summary>Paths from the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string FullPath(string path) => Path.Combine(Repository.Root, path);
}

namespace Verbatim.Engine.Tests;

/// <summary>Finds files of the repository, and of the material beside it, from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Above("Generator.sln") ?? throw new InvalidOperationException("The tests run outside the repository.");

    /// <summary>The documents that the repository brings.</summary>
    public static string[] Seeds { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The folder of reference documents beside the repository, or null where there is none.</summary>
    public static string? ReferenceFolder { get; } =
        Path.Combine(Root, "..", "shared", "seeds") is var folder && Directory.Exists(folder) ? folder : null;

    private static string? Above(string file)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}

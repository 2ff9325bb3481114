namespace Verbatim.Generator.Inputs;

/// <summary>Paths as the project sees them, the same on every system.</summary>
internal static class RelativePath
{
    /// <summary>The path from <paramref name="directory"/>; from outside of it what two files do not share, or the name alone.</summary>
    public static string Of(string path, string directory)
    {
        string[] file = Segments(path);
        string[] folder = Segments(directory);
        if (folder.Length == 0)
        {
            return file.Length == 0 ? path : file[file.Length - 1];
        }

        int common = 0;
        while (common < folder.Length && common < file.Length - 1 && string.Equals(file[common], folder[common], StringComparison.Ordinal))
        {
            common++;
        }

        // another drive or root
        if (common == 0)
        {
            return file[file.Length - 1];
        }

        IEnumerable<string> up = Enumerable.Repeat("..", folder.Length - common);
        return string.Join("/", up.Concat(file.Skip(common)));
    }

    /// <summary>Forward slashes, and nothing that leads nowhere.</summary>
    public static string Normalise(string path) => string.Join("/", Segments(path));

    private static string[] Segments(string path) =>
        [.. path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(static s => s != ".")];
}

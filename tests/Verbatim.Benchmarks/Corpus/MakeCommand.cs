using System.Globalization;

namespace Verbatim.Benchmarks.Corpus;

/// <summary><c>make N FOLDER</c>: writes N of the documents that everything is measured with.</summary>
internal static class MakeCommand
{
    public static int Run(string count, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (SyntheticDocument document in SyntheticDocuments.Make(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            File.WriteAllText(Path.Combine(folder, document.Name), document.Text);
        }

        return 0;
    }
}

using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>The code that authors read and refer to.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Seeds => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seed(string path)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, path));
        GeneratorRun run = TestProject.Empty.WithDocument(path, text).Run();

        string name = Path.ChangeExtension(path, null).Replace('/', '.');
        SnapshotFile.Verify(run.Source(name), name, "cs");
    }

    [Fact]
    public void Index()
    {
        GeneratorRun run = TestProject.Empty
            .WithDocument("seeds/harbour-vote.txt", "A title\n\nAnd a text.\n")
            .WithDocument("seeds/2024/harvest.txt", "Another\n")
            .WithDocument("standing alone.txt", "Words\n")
            .Run();

        SnapshotFile.Verify(run.Source("Verbatim.Documents"), "three-documents", "cs");
    }
}

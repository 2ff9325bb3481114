using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Generator.Tests;

/// <summary>The code that authors read and refer to.</summary>
public sealed class SnapshotTests
{
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

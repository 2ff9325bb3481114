using System.Reflection;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Tool.Tests;

public sealed class SampleTests
{
    [Fact]
    public void Sample_prints_its_briefing()
    {
        TextWriter standard = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load("Briefing").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(standard);
        }

        SnapshotFile.Verify(output.ToString(), "briefing", "txt");
    }
}

namespace Verbatim.Tool.Tests.Commands;

public sealed class ExplainTests
{
    private const string Article = """
        Mayor opens the bridge

        The bridge is open to all traffic.

        “We have waited nine years for this,” said Ada Quill, the mayor.
        """;

    [Fact]
    public void A_quote_comes_with_its_speaker_and_the_rule_that_decided()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("bridge.txt", Article);

        ToolRun run = ToolRun.Of("explain", path + ":5");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(":5:2  ", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("speaker Ada Quill", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, static line => line.Contains("decides", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_line_every_quote_is_explained()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("bridge.txt", Article + "\n\n“It is a fine bridge,” said Tom Reed, a driver.\n");

        ToolRun run = ToolRun.Of("explain", path);

        Assert.Equal(2, run.Lines.Count(static line => line.Contains("bridge.txt:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_without_quotes_says_so()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("bridge.txt", Article);

        ToolRun run = ToolRun.Of("explain", path + ":3");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(":3: no quotes", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_ends_like_a_line_is_that_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        string path = folder.Write("bridge:12", "The bridge is open\n\nIt has four lanes.");

        Assert.EndsWith("bridge:12: no quotes", Assert.Single(ToolRun.Of("explain", path).Lines), StringComparison.Ordinal);
        Assert.EndsWith("bridge:12:1: no quotes", Assert.Single(ToolRun.Of("explain", path + ":1").Lines), StringComparison.Ordinal);
    }
}

namespace Verbatim.Tool.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("extract")]
    [InlineData("explain")]
    [InlineData("extract --format")]
    [InlineData("extract --format xml some.txt")]
    [InlineData("extract --nonsense some.txt")]
    [InlineData("translate some.txt")]
    public void Wrong_arguments_say_why_and_exit_with_2(string arguments)
    {
        ToolRun run = ToolRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("verbatim: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract --help")]
    [InlineData("explain --help")]
    [InlineData("--version")]
    public void Help_and_version_are_no_mistakes(string arguments)
    {
        ToolRun run = ToolRun.Of(arguments.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("explain")]
    public void Unreadable_files_are_named_and_the_others_still_done(string command)
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.txt", "A title\n\nSome text.");
        string missing = Path.Combine(folder.Path, "missing.txt");

        ToolRun run = ToolRun.Of(command, missing, folder.Path, good);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [$"verbatim: {missing}: no such file", $"verbatim: {folder.Path}: a folder, not a file"],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("good.txt", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_named_and_the_others_still_done()
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.txt", "A title\n\nSome text.");

        ToolRun run = ToolRun.Of("extract", "@" + Path.Combine(folder.Path, "missing.list"), good);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.list: no such file", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }
}

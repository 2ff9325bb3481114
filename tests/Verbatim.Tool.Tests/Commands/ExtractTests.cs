using System.Globalization;
using System.Text.Json;
using Verbatim.Generator.Tests.Infrastructure;

namespace Verbatim.Tool.Tests.Commands;

public sealed class ExtractTests
{
    [Fact]
    public void Prints_one_line_a_document_in_the_order_given()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [.. Enumerable.Range(0, 300).Select(i => folder.Write(Name(i), $"Title {i}\n\n{Filling(i)}"))];
        string[] shuffled = [.. paths.Index().OrderBy(static p => p.Index % 7).Select(static p => p.Item)];

        ToolRun run = ToolRun.Of(["extract", .. shuffled]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(shuffled.Select(Slashes), run.Lines.Select(PathOf));
    }

    [Fact]
    public void Reads_paths_from_a_list_one_a_line_spaces_included()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("with a space.txt", "First\n\nText.");
        string second = folder.Write("--format", "Second\n\nText.");
        string third = folder.Write("third.txt", "Third\n\nText.");
        string list = folder.Write("list", $"{first}\r\n\n{second}\n");

        ToolRun run = ToolRun.Of("extract", "@" + list, third, "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([Slashes(first), Slashes(second), Slashes(third)], run.Lines.Select(PathOf));
    }

    [Fact]
    public void Json_lines_are_the_same_for_one_document_and_for_many()
    {
        string[] seeds = [.. Seeds.Paths.Select(Seeds.FullPath)];

        ToolRun together = ToolRun.Of(["extract", .. seeds]);
        IEnumerable<string> alone = seeds.Select(static seed => ToolRun.Of("extract", seed).Output);

        Assert.Equal(string.Concat(alone), together.Output);
    }

    [Fact]
    public void Extract_prints_a_seed_as_published()
    {
        ToolRun run = ToolRun.Of("extract", Seeds.FullPath("seeds/harbour-vote.txt"));

        // one item a line, so that a difference shows where it is
        string published = run.Output
            .Replace(Slashes(Repository.Root) + "/", string.Empty, StringComparison.Ordinal)
            .Replace(",{\"", ",\n{\"", StringComparison.Ordinal);
        SnapshotFile.Verify(published, "harbour-vote", "txt");
    }

    [Fact]
    public void Text_lays_a_seed_out_with_what_was_found()
    {
        ToolRun run = ToolRun.Of("extract", Seeds.FullPath("seeds/harbour-vote.txt"), "--format", "text");

        SnapshotFile.Verify(
            run.Output.Replace(Slashes(Repository.Root) + "/", string.Empty, StringComparison.Ordinal), "harbour-vote", "txt");
    }

    [Fact]
    public void Progress_is_shown_in_a_terminal_only()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("long.txt", "Title\n\n" + Filling(400));
        string[] many = [.. Enumerable.Repeat(path, 400)];

        Assert.Empty(ToolRun.Of(["extract", .. many]).Error);
        Assert.Empty(ToolRun.Of(terminal: true, "extract", path).Error);
    }

    [Fact]
    public void Text_shows_the_article_without_control_characters_where_it_is_redirected()
    {
        ToolRun run = ToolRun.Of("extract", Seeds.FullPath("seeds/harbour-vote.txt"), "--format", "text");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Council Backs Harbour Wall After Seven-Hour Debate\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Lines, static line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Text_passes_no_control_characters_of_a_document_on()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("hostile.txt", "A title\u001b[2J of\u0007 it\n\nText \u001b]0;owned\u0007 with “\u009bwords” in it.\n");

        ToolRun run = ToolRun.Of("extract", path, "--format", "text");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Output, static c => char.IsControl(c) && c != '\n');
    }

    private static string Name(int index) => index.ToString("000", CultureInfo.InvariantCulture) + ".txt";

    private static string Filling(int index) => string.Concat(Enumerable.Repeat("The ferry left at noon with few aboard. ", index));

    private static string PathOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("path").GetString()!;
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}

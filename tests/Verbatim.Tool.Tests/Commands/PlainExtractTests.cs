using Verbatim.Tool.Commands;

namespace Verbatim.Tool.Tests.Commands;

public sealed class PlainExtractTests
{
    [Theory]
    [InlineData("extract a.txt", "a.txt", "jsonl")]
    [InlineData("extract @list.txt b.txt", "@list.txt b.txt", "jsonl")]
    [InlineData("extract a.txt --format text", "a.txt", "text")]
    [InlineData("extract --format jsonl a.txt b.txt", "a.txt b.txt", "jsonl")]
    public void Paths_and_the_form_are_read(string arguments, string paths, string format)
    {
        PlainExtract? plain = PlainExtract.TryParse(arguments.Split(' '));

        Assert.NotNull(plain);
        Assert.Equal(paths.Split(' '), plain.Paths);
        Assert.Equal(format, plain.Format);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("explain a.txt")]
    [InlineData("extract --help")]
    [InlineData("extract -h")]
    [InlineData("extract /?")]
    [InlineData("extract a.txt --format")]
    [InlineData("extract a.txt --format xml")]
    [InlineData("extract --format text")]
    [InlineData("extract a.txt --format text --format jsonl")]
    [InlineData("extract -- -a.txt")]
    [InlineData("--version")]
    public void Everything_else_is_left_to_the_parser(string arguments) => Assert.Null(PlainExtract.TryParse(arguments.Split(' ')));
}

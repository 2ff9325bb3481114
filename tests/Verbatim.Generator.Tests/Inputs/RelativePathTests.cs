using Verbatim.Generator.Inputs;

namespace Verbatim.Generator.Tests.Inputs;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("/project/seeds/a.txt", "/project/", "seeds/a.txt")]
    [InlineData("/project/seeds/a.txt", "/project", "seeds/a.txt")]
    [InlineData(@"C:\project\seeds\a.txt", @"C:\project\", "seeds/a.txt")]
    [InlineData("/project/../shared/a.txt", "/project/", "../shared/a.txt")]
    [InlineData("/shared/news/a.txt", "/project/", "a.txt")]
    [InlineData("/code/shared/a.txt", "/code/project/", "../shared/a.txt")]
    [InlineData("/project/seeds/a.txt", "", "a.txt")]
    [InlineData("./seeds//a.txt", "", "a.txt")]
    public void Paths_are_those_of_the_project(string path, string directory, string expected) =>
        Assert.Equal(expected, RelativePath.Of(path, directory));
}

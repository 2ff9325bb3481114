using System.Text;
using System.Text.Json;
using Verbatim.Engine;
using Verbatim.Tool.Output;

namespace Verbatim.Tool.Tests.Output;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void Writes_one_json_object_and_a_line_feed()
    {
        using var output = new MemoryStream();

        JsonLinesWriter.Write(output, DocumentReader.Read("A title\n\nSome text.", "a/b.txt", ReadOptions.Default));

        string line = Encoding.UTF8.GetString(output.ToArray());
        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(line);
        Assert.Equal("A title", json.RootElement.GetProperty("title").GetString());
    }
}

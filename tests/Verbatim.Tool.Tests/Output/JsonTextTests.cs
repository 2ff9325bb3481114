using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Verbatim.Tool.Output;

namespace Verbatim.Tool.Tests.Output;

public sealed class JsonTextTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("")]
    [InlineData("Quay 3 \"opens\" \\ again / <b> & 'c'")]
    [InlineData("\b\f\n\r\t\0\u001f\u007f\u0085")]
    [InlineData("“Über” – œuvre… Łódź 東京 € ½ é e\u0301")]
    [InlineData("a\u00A0b\u2009c\u2028d\uFEFFe\uE000f")]
    [InlineData("⛴ 🚢 👩‍🚀")]
    public void Strings_are_written_as_the_framework_writes_them(string text)
    {
        byte[] expected = JsonSerializer.SerializeToUtf8Bytes(text, Relaxed);

        Assert.Equal(Encoding.UTF8.GetString(expected), Written(json => json.String(text)));
    }

    [Theory]
    [InlineData("a\uD800")]
    [InlineData("\uDC00b")]
    [InlineData("\uD800\uD800\uDC00")]
    public void Half_a_pair_is_a_replacement_character(string text)
    {
        string read = JsonSerializer.Deserialize<string>(Written(json => json.String(text)))!;

        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), read);
    }

    [Fact]
    public void Every_character_can_be_read_back()
    {
        string text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Where(static c => !char.IsSurrogate((char)c)).Select(static c => (char)c));

        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(json => json.String(text))));
    }

    [Fact]
    public void Null_and_numbers_stand_without_marks() => Assert.Equal(
        "null,-12,0.50,79228162514264337593543950335",
        Written(static json =>
        {
            json.String(null);
            json.Raw((byte)',');
            json.Number(-12);
            json.Raw((byte)',');
            json.Number(0.50m);
            json.Raw((byte)',');
            json.Number(decimal.MaxValue);
        }));

    private static string Written(Action<JsonText> write)
    {
        using var output = new MemoryStream();
        using (var json = new JsonText(output))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}

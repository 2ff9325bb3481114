using System.Text;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Tests.Text;

public sealed class DecodingTests
{
    private const string Words = "Harbour “opens”\r\nÉlan 😀 and more\r";

    [Fact]
    public void Every_encoding_gives_the_same_document()
    {
        Document plain = Read(new UTF8Encoding(false).GetBytes(Words));

        Assert.Equal(Words, plain.Text);
        Assert.DoesNotContain(plain.Findings, static f => f.Id == "VRB0002");
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            Assert.Equal(plain, Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]));
        }

        Assert.Equal(plain, DocumentReader.Read('\uFEFF' + Words, "a.txt", ReadOptions.Default));
    }

    [Fact]
    public void Undecodable_bytes_are_reported_where_they_stand()
    {
        Document document = Read([.. "One.\r\nTwo "u8, 0xE9, 0xE9, .. " three "u8, 0xFF, .. "."u8]);

        Assert.Equal("One.\r\nTwo \uFFFD\uFFFD three \uFFFD.", document.Text);
        Assert.Equal(
            [("VRB0002", 2, 5, 7), ("VRB0002", 2, 14, 15)],
            document.Findings.Where(static f => f.Id == "VRB0002").Select(static f => (f.Id, f.Line, f.Column, f.EndColumn)));
    }

    [Fact]
    public void Half_a_character_at_the_end_of_UTF_16_is_reported()
    {
        Document document = Read([0xFF, 0xFE, (byte)'A', 0, (byte)'b']);

        Assert.Equal("A\uFFFD", document.Text);
        Assert.Contains(document.Findings, static f => f.Id == "VRB0002" && f.Column == 2);
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_a_few_times_only()
    {
        Document document = Read([.. Enumerable.Repeat<byte[]>([0xFF, (byte)'a'], 1000).SelectMany(static b => b)]);

        Assert.Equal(20, document.Findings.Count(static f => f.Id == "VRB0002"));
    }

    [Fact]
    public void UTF_16_without_a_mark_is_reported()
    {
        Document document = Read(Encoding.Unicode.GetBytes("Harbour opens"));

        Assert.Single(document.Findings, static f => f.Id == "VRB0004");
    }

    [Fact]
    public void What_a_host_read_in_a_one_byte_encoding_is_decoded_again()
    {
        byte[] bytes = [.. "caf"u8, 0xE9, .. " ok"u8];
        string misread = Encoding.Latin1.GetString(bytes);

        Assert.Equal("caf\uFFFD ok", TextDecoder.DecodeAgain(misread, Encoding.Latin1));
        Assert.Equal("café", TextDecoder.DecodeAgain("café", Encoding.UTF8));
        Assert.Equal("café", TextDecoder.DecodeAgain("café", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0 ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    [InlineData("\u200B\u200E")]
    public void A_document_without_words_is_reported_as_empty(string text)
    {
        Document document = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal("VRB0001", Assert.Single(document.Findings).Id);
        Assert.Equal((1, 1), (document.Findings[0].Line, document.Findings[0].Column));
        Assert.Empty(document.Paragraphs);
    }

    [Fact]
    public void A_document_beyond_the_limit_is_reported_and_left_out()
    {
        Document document = DocumentReader.Read("A long text.", "a.txt", new ReadOptions(MaximumLength: 11));

        Assert.Equal("VRB0003", Assert.Single(document.Findings).Id);
        Assert.Equal(["12", "11"], document.Findings[0].Arguments);
        Assert.Empty(document.Paragraphs);
        Assert.DoesNotContain(DocumentReader.Read("A long text.", "a.txt", new ReadOptions(MaximumLength: 12)).Findings, static f => f.Id == "VRB0003");
    }

    private static Document Read(byte[] bytes) => DocumentReader.Read(bytes, "a.txt", ReadOptions.Default);
}

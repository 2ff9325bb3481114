using System.Globalization;
using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Emits a document's data: one UTF-8 literal, or several where one would be too long for the compiler.</summary>
internal sealed class DataEmitter
{
    /// <summary>The greatest number of characters in a literal.</summary>
    public const int LongestLiteral = 1 << 20;

    private const int WordsPerLine = 8;

    private readonly CodeWriter _code;
    private readonly EmissionOptions _options;

    public DataEmitter(CodeWriter code, EmissionOptions options)
    {
        _code = code;
        _options = options;
    }

    /// <summary>Whether the data are a literal that can stand where they are used.</summary>
    public bool IsOneLiteral(ArticleData data) =>
        _options.Compiler.HasSpans && data.Text.Length + data.Table.Length <= LongestLiteral;

    /// <summary>Appends the literal to the current line.</summary>
    public void AppendLiteral(ArticleData data) => AppendLiteral(data.Text, 0, data.Text.Length, data.Table);

    /// <summary>Emits a property that puts the data together.</summary>
    public void EmitProperty(ArticleData data)
    {
        if (_options.Compiler.HasSpans)
        {
            EmitParts(data);
        }
        else
        {
            EmitWords(data);
        }
    }

    private void AppendLiteral(string text, int start, int end, string after = "")
    {
        _code.Text.Append('"');
        Literal.AppendEscaped(_code.Text, text, start, end);
        _code.Text.Append(after).Append("\"u8");
    }

    private void EmitParts(ArticleData data)
    {
        string text = data.Text + data.Table;
        int count = 0;
        int length = 0;
        for (int start = 0; start < text.Length; count++)
        {
            int end = EndOfPart(text, start);
            _code.Indent().Text.Append("private static global::System.ReadOnlySpan<byte> Data").Append(Invariant(count)).Append(" => ");
            AppendLiteral(text, start, end);
            _code.Text.Append(";\n\n");
            length += Encoding.UTF8.GetByteCount(text.ToCharArray(start, end - start));
            start = end;
        }

        EmitJoin(count, length);
    }

    private static int EndOfPart(string text, int start)
    {
        int end = Math.Min(text.Length, start + LongestLiteral);
        return end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private void EmitJoin(int count, int length)
    {
        _code.Line("private static global::System.ReadOnlySpan<byte> Data").Open().Line("get").Open();
        _code.Line($"byte[] data = new byte[{Invariant(length)}];");
        _code.Line("var rest = new global::System.Span<byte>(data);");
        for (int i = 0; i < count; i++)
        {
            _code.Line($"Data{Invariant(i)}.CopyTo(rest);");
            if (i + 1 < count)
            {
                _code.Line($"rest = rest.Slice(Data{Invariant(i)}.Length);");
            }
        }

        _code.Line("return data;").Close().Close();
    }

    // without spans there are no UTF-8 literals: the same bytes, eight a number
    private void EmitWords(ArticleData data)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(data.Text + data.Table);
        _code.Line("private static byte[] Data => global::Verbatim.CompiledArticle.Unpack(new ulong[]").Open();
        StringBuilder text = _code.Text;
        for (int start = 0; start < bytes.Length; start += 8)
        {
            if (start % (8 * WordsPerLine) == 0)
            {
                _code.Indent();
            }

            text.Append("0x").Append(Word(bytes, start).ToString("X16", CultureInfo.InvariantCulture)).Append(',');
            bool lineEnds = start % (8 * WordsPerLine) == 8 * (WordsPerLine - 1) || start + 8 >= bytes.Length;
            text.Append(lineEnds ? '\n' : ' ');
        }

        _code.Close($", {Invariant(bytes.Length)});");
    }

    private static ulong Word(byte[] bytes, int start)
    {
        ulong word = 0;
        for (int i = Math.Min(bytes.Length, start + 8) - 1; i >= start; i--)
        {
            word = (word << 8) | bytes[i];
        }

        return word;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

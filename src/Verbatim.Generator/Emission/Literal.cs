using System.Globalization;
using System.Text;

namespace Verbatim.Generator.Emission;

/// <summary>Puts text between quotation marks so that nothing in it can end the literal.</summary>
internal static class Literal
{
    /// <summary>A string literal.</summary>
    public static string Of(string text)
    {
        var code = new StringBuilder(text.Length + 8).Append('"');
        AppendEscaped(code, text, 0, text.Length);
        return code.Append('"').ToString();
    }

    /// <summary>Appends characters as they stand in a string literal.</summary>
    public static void AppendEscaped(StringBuilder code, string text, int start, int end)
    {
        int run = start;
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('"' or '\\') && !SourceCharacters.NeedsEscape(text, i))
            {
                continue;
            }

            code.Append(text, run, i - run);
            AppendEscape(code, text[i]);
            run = i + 1;
        }

        code.Append(text, run, end - run);
    }

    private static void AppendEscape(StringBuilder code, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                code.Append('\\').Append(character);
                break;
            case '\n':
                code.Append("\\n");
                break;
            case '\r':
                code.Append("\\r");
                break;
            case '\t':
                code.Append("\\t");
                break;
            default:
                code.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}

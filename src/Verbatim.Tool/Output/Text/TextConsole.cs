using Spectre.Console;

namespace Verbatim.Tool.Output.Text;

/// <summary>Makes consoles that write into any writer.</summary>
internal static class TextConsole
{
    private const string Indent = "    ";

    /// <summary>Makes a console that colours its words only where they end up in a terminal that shows colours.</summary>
    public static IAnsiConsole Create(TextWriter writer, int width, bool terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new TextOutput(writer, width, terminal),
    });

    /// <summary>Writes a line of several styles, wrapped between words.</summary>
    public static void WriteStyled(this IAnsiConsole console, params (string Words, Style Style)[] pieces) =>
        console.WriteHanging(string.Empty, string.Empty, pieces);

    /// <summary>Writes an indented line of several styles; where it is too long, the rest is indented further.</summary>
    public static void WriteItem(this IAnsiConsole console, params (string Words, Style Style)[] pieces) =>
        console.WriteHanging(Indent, Indent + Indent, pieces);

    private static void WriteHanging(
        this IAnsiConsole console, string firstIndent, string indent, (string Words, Style Style)[] pieces)
    {
        var text = new HangingText(console.Profile.Width, firstIndent, indent);
        foreach ((string words, Style style) in pieces)
        {
            text.Append(words, style);
        }

        console.Write(text);
    }
}

using Spectre.Console;

namespace Verbatim.Tool.Output.Text;

/// <summary>Makes consoles that write into any writer.</summary>
internal static class TextConsole
{
    /// <summary>Makes a console that colours its words only where they end up in a terminal that shows colours.</summary>
    public static IAnsiConsole Create(TextWriter writer, int width, bool terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new TextOutput(writer, width, terminal),
    });

    /// <summary>Writes a line of several styles; wrapped between words where it is too long.</summary>
    public static void WriteStyled(this IAnsiConsole console, params (string Words, Style Style)[] pieces)
    {
        var line = new Paragraph();
        foreach ((string words, Style style) in pieces)
        {
            line.Append(words, style);
        }

        console.Write(line);
        console.WriteLine();
    }
}

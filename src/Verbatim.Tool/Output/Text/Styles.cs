using Spectre.Console;

namespace Verbatim.Tool.Output.Text;

/// <summary>What each kind of thing looks like in a terminal.</summary>
internal static class Styles
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Title { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Standfirst { get; } = new(decoration: Decoration.Italic);

    public static Style Quote { get; } = new(Color.Green);

    public static Style Figure { get; } = new(Color.Yellow);

    public static Style Date { get; } = new(Color.Aqua);

    public static Style Person { get; } = new(Color.Fuchsia);

    public static Style Link { get; } = new(Color.Blue, decoration: Decoration.Underline);

    public static Style Finding { get; } = new(Color.Red);
}

namespace Verbatim.Tool.Commands;

/// <summary>
/// <c>verbatim extract PATH…</c> as it is mostly called: paths, and at most the form of what is printed. Everything else,
/// mistakes and requests for help included, is left to the parser of the whole command line.
/// </summary>
/// <param name="Paths">The paths, and lists of paths.</param>
/// <param name="Format">The form.</param>
internal sealed record PlainExtract(IReadOnlyList<string> Paths, string Format)
{
    /// <summary>Reads the arguments; null where they are not plain.</summary>
    public static PlainExtract? TryParse(string[] arguments)
    {
        if (arguments.Length < 2 || arguments[0] != ExtractCommand.Name)
        {
            return null;
        }

        var paths = new List<string>(arguments.Length);
        string? format = null;
        for (int i = 1; i < arguments.Length; i++)
        {
            if (format is null && arguments[i] == ExtractCommand.FormatOption && i + 1 < arguments.Length)
            {
                format = arguments[++i];
            }
            else if (IsPath(arguments[i]))
            {
                paths.Add(arguments[i]);
            }
            else
            {
                return null;
            }
        }

        format ??= ExtractCommand.JsonLines;
        return paths.Count > 0 && format is ExtractCommand.JsonLines or ExtractCommand.Text ? new PlainExtract(paths, format) : null;
    }

    // what might be an option or, on Windows, a request for help is not for us to judge
    private static bool IsPath(string argument) => argument.Length > 0 && argument[0] != '-' && argument is not ("/?" or "/h");
}

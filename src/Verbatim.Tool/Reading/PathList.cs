namespace Verbatim.Tool.Reading;

/// <summary>The paths that the arguments stand for, in their order.</summary>
/// <param name="Paths">The paths.</param>
/// <param name="Complete">Whether every list among the arguments could be read.</param>
internal sealed record PathList(IReadOnlyList<string> Paths, bool Complete)
{
    /// <summary>Replaces each <c>@list.txt</c> by its lines; a list that cannot be read is reported and left out.</summary>
    public static PathList Expand(IReadOnlyList<string> arguments, TextWriter error)
    {
        var paths = new List<string>();
        bool complete = true;
        foreach (string argument in arguments)
        {
            if (argument.StartsWith('@'))
            {
                complete &= TryAddLines(argument[1..], paths, error);
            }
            else
            {
                paths.Add(argument);
            }
        }

        return new PathList(paths, complete);
    }

    private static bool TryAddLines(string list, List<string> paths, TextWriter error)
    {
        try
        {
            foreach (string line in File.ReadLines(list))
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    paths.Add(line);
                }
            }

            return true;
        }
        catch (Exception exception) when (ReadFailure.Explains(exception))
        {
            error.WriteLine(ReadFailure.MessageFor(list, exception));
            return false;
        }
    }
}

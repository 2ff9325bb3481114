using System.Text.RegularExpressions;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Quotes;

/// <summary>Gives a part its enclosing marks back: the gold counts them as content, the contract leaves them out.</summary>
internal static partial class Widening
{
    public static Extent Widen(string text, Extent part)
    {
        Match after = Closing().Match(text[part.End..Math.Min(text.Length, part.End + 8)]);
        Match before = Opening().Match(text[Math.Max(0, part.Start - 2)..part.Start]);
        return new Extent(part.Start - before.Length, part.End + after.Length);
    }

    [GeneratedRegex("^[.,!?;:…]*(?:[”“\"]|'')")]
    private static partial Regex Closing();

    [GeneratedRegex("(?:[“”\"]|''|``)$")]
    private static partial Regex Opening();
}

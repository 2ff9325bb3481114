using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Tells from the nearest verb whether a date lies behind or ahead.</summary>
internal static class TenseReader
{
    private const int Window = 12;

    /// <summary>The tense of the words before the date, else of those after it, within its sentence.</summary>
    public static Tense Around(DateScanner scanner, int at)
    {
        Tense before = Search(scanner, at, -1);
        return before == Tense.Unknown ? Search(scanner, at, 1) : before;
    }

    private static Tense Search(DateScanner scanner, int at, int step)
    {
        for (int i = 1; i <= Window; i++)
        {
            int index = at + (i * step);
            if (index < scanner.Begin || index >= scanner.End || EndsSentence(scanner, index))
            {
                break;
            }

            DateWord word = scanner[index];
            if (word.Is(DateRoles.Future | DateRoles.Past) || scanner.HasEnding(index, scanner.Lexicon.PastEnding))
            {
                return word.Is(DateRoles.Future) ? Tense.Future : Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    private static bool EndsSentence(DateScanner scanner, int index) =>
        scanner.IsKind(index, TokenKind.Punctuation)
        && (scanner.IsCharacter(index, '.') || scanner.IsCharacter(index, '!') || scanner.IsCharacter(index, '?') || scanner.IsCharacter(index, ';'));
}

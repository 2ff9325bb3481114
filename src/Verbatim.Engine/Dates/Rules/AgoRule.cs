namespace Verbatim.Engine.Dates.Rules;

/// <summary>“two days ago”, “a month ago”, “1 month and 21 days ago”, “two weeks from now”, “four days from yesterday”.</summary>
internal static class AgoRule
{
    private const string Name = "ago";
    private const int MostSteps = 4;

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        match = default;
        var steps = default(AgoSteps);
        int next = at;
        for (int i = 0; i < MostSteps; i++)
        {
            if (!TryReadStep(scanner, ref next, ref steps))
            {
                return false;
            }

            if (TryReadAnchor(scanner, next, out int end, out int direction, out int anchor))
            {
                match = DateMatch.Of(at, end, Name, steps.Value(scanner, direction, anchor));
                return true;
            }

            next += scanner.IsCharacter(next, ',') || scanner.Is(next, DateRoles.And) ? 1 : 0;
        }

        return false;
    }

    // “a”, “a few”, “several”, “21”; an amount of 0 is one that nothing settles
    private static bool TryReadAmount(DateScanner scanner, ref int next, out int amount)
    {
        bool article = scanner.Is(next, DateRoles.Article);
        next += article ? 1 : 0;
        bool vague = scanner.Is(next, DateRoles.Vague);
        next += vague ? 1 : 0;
        amount = article && !vague ? 1 : 0;
        return article || vague || (NumeralReader.TryRead(scanner, ref next, out amount, out bool ordinal) && !ordinal);
    }

    private static bool TryReadStep(DateScanner scanner, ref int next, ref AgoSteps steps)
    {
        if (!TryReadAmount(scanner, ref next, out int amount))
        {
            return false;
        }

        DateWord unit = scanner[next];
        if (!unit.Is(DateRoles.Unit))
        {
            return false;
        }

        next++;
        steps.Add(amount, (DateUnit)unit.Value);
        return true;
    }

    // what the distance is counted from: now, or a day that is told from now
    private static bool TryReadAnchor(DateScanner scanner, int next, out int end, out int direction, out int anchor)
    {
        anchor = 0;
        direction = -1;
        end = next + 1;
        if (scanner.Is(next, DateRoles.Ago))
        {
            return true;
        }

        if (scanner.Is(next, DateRoles.From) && scanner.Is(next + 1, DateRoles.Now))
        {
            direction = 1;
            end = next + 2;
            return true;
        }

        direction = scanner.Is(next, DateRoles.From) ? 1 : scanner.Is(next, DateRoles.Earlier | DateRoles.YearBefore) ? -1 : 0;
        bool found = scanner.Lexicon.RelativeDays.TryMatch(scanner.Tokens, next + 1, scanner.End, out anchor, out int length);
        end = next + 1 + length;
        return direction != 0 && found;
    }
}

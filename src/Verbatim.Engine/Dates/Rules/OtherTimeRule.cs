using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates.Rules;

/// <summary>“later that month”, “the same week”, “the following Monday”: told from a day that the text names elsewhere.</summary>
internal static class OtherTimeRule
{
    private const string Name = "other-time";

    public static bool TryRead(DateScanner scanner, int at, out DateMatch match)
    {
        int first = scanner.Is(at - 1, DateRoles.Earlier) ? at - 1 : at;
        match = DateMatch.Of(first, WeekdayRule.SkipDayPart(scanner, at + 2), Name, (string?)null);
        bool told = IsStretch(scanner, at + 1) || IsNamed(scanner, at + 1);
        return told && (first < at || !IsJoint(scanner, at) || EndsClause(scanner, at + 1, match.End)) && !scanner.IsDash(match.End) && !GoesOn(scanner, match.End);
    }

    // “left that day.”, though “that” often joins a clause
    private static bool EndsClause(DateScanner scanner, int unit, int end) =>
        scanner.Is(unit, DateRoles.Unit | DateRoles.DayPart) && scanner.Tags[unit] is WordTag.Noun or WordTag.Time && !scanner.IsKind(end, TokenKind.Word);

    /// <summary>Whether the word only joins a clause: “said that Monday was calm”.</summary>
    public static bool IsJoint(DateScanner scanner, int at) => at >= scanner.Begin && scanner.Tags[at] is
        WordTag.Complementiser or WordTag.Relative or WordTag.Subordinator or WordTag.Preposition or WordTag.Pronoun;

    private static bool IsStretch(DateScanner scanner, int at) =>
        scanner.IsLower(at) && !scanner.IsPlural(at)
        && (scanner.Is(at, DateRoles.DayPart) || (scanner.Is(at, DateRoles.Unit) && (DateUnit)scanner[at].Value is not (DateUnit.Hour or DateUnit.Minute)));

    private static bool IsNamed(DateScanner scanner, int at) =>
        (scanner.Is(at, DateRoles.Weekday) || (scanner.Is(at, DateRoles.Month) && scanner.IsCapitalised(at))) && !scanner.Is(at, DateRoles.Short);

    // “same day delivery”
    private static bool GoesOn(DateScanner scanner, int at) =>
        scanner.IsLower(at) && !scanner.Is(at, DateRoles.Follow) && scanner.Tags[at] is WordTag.Noun or WordTag.Adjective;
}

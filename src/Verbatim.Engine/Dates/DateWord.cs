namespace Verbatim.Engine.Dates;

/// <summary>What the language's data say of a word in dates.</summary>
/// <param name="Roles">Where the word can stand.</param>
/// <param name="Value">The number of a month, weekday, unit or season, the amount of a numeral, the distance of a shift.</param>
internal readonly record struct DateWord(DateRoles Roles, int Value)
{
    public bool Is(DateRoles role) => (Roles & role) != 0;

    public DateWord And(DateRoles roles, int? value) => new(Roles | roles, value ?? Value);
}

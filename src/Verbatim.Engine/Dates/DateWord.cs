namespace Verbatim.Engine.Dates;

/// <summary>What the language's data say of a word in dates.</summary>
/// <param name="Roles">Where the word can stand.</param>
/// <param name="Value">The number of a month, weekday, unit or season, the amount of a numeral, the distance of a shift.</param>
/// <param name="Tense">What it tells of the tense of its sentence.</param>
internal readonly record struct DateWord(DateRoles Roles, int Value, TenseRoles Tense)
{
    /// <summary>Whether the data say nothing of the word.</summary>
    public bool IsUnknown => Roles == DateRoles.None && Tense == TenseRoles.None;

    public bool Is(DateRoles role) => (Roles & role) != 0;

    public DateWord And(DateRoles roles, int? value) => this with { Roles = Roles | roles, Value = value ?? Value };
}

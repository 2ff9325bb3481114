namespace Verbatim.Engine.Dates;

/// <summary>What a phrase such as “the week before last” stands for.</summary>
/// <param name="Shift">How many units from now; null where it is counted from something else, as “the next day” is.</param>
/// <param name="Unit">What is counted.</param>
internal readonly record struct RelativeStretch(int? Shift, DateUnit Unit)
{
    /// <summary>The days from the day of writing, where the phrase is such a day.</summary>
    public int? Days => Unit is DateUnit.Day or DateUnit.Night ? Shift : null;
}

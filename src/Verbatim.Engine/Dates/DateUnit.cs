namespace Verbatim.Engine.Dates;

/// <summary>The stretches of time that relative dates count in, numbered as in the language's data.</summary>
internal enum DateUnit
{
    Day = 1,
    Week = 2,
    Month = 3,
    Year = 4,
    Decade = 5,
    Century = 6,
    Weekend = 7,
    Quarter = 8,
    Fortnight = 9,
    Night = 10,
    Hour = 11,
    Minute = 12,
}

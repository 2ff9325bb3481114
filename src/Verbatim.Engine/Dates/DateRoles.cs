namespace Verbatim.Engine.Dates;

/// <summary>Where a word can stand in a date. Given by the language's data files.</summary>
[Flags]
internal enum DateRoles : long
{
    None = 0,

    // named things
    Month = 1L << 0,
    Weekday = 1L << 1,
    Season = 1L << 2,
    Unit = 1L << 3,
    DayPart = 1L << 4,
    Clock = 1L << 5,

    // how far a month or weekday alone is believed
    Short = 1L << 6,
    Ordinary = 1L << 7,
    GivenName = 1L << 8,

    // numbers
    Ordinal = 1L << 9,
    Cardinal = 1L << 10,
    Hundred = 1L << 11,
    Thousand = 1L << 12,
    Zero = 1L << 13,
    Suffix = 1L << 14,
    Decade = 1L << 15,
    Half = 1L << 16,
    QuarterMark = 1L << 17,
    HalfMark = 1L << 18,
    Vague = 1L << 19,

    // what joins the pieces
    Of = 1L << 20,
    The = 1L << 21,
    Article = 1L << 22,
    On = 1L << 23,
    From = 1L << 24,
    Between = 1L << 25,
    To = 1L << 26,
    And = 1L << 27,
    Or = 1L << 28,

    // what stands before and after
    YearStrong = 1L << 29,
    YearBefore = 1L << 30,
    YearWord = 1L << 31,
    YearLink = 1L << 32,
    Place = 1L << 33,
    Determiner = 1L << 34,
    Owner = 1L << 35,
    Modifier = 1L << 36,
    Shift = 1L << 37,
    Earlier = 1L << 38,
    Label = 1L << 39,
    Prefix = 1L << 40,
    Follow = 1L << 41,
    Ago = 1L << 42,

    Now = 1L << 43,
    Measure = 1L << 44,

    /// <summary>Some rule or phrase begins with the word.</summary>
    Opening = 1L << 45,

    // clock times
    TimeBefore = 1L << 46,
    HalfDay = 1L << 47,
    OClock = 1L << 48,
    HourZone = 1L << 49,
    ClockLink = 1L << 53,

    // quantities
    Amount = 1L << 54,
    Hedge = 1L << 55,

    // what another day is counted from, or told by
    Offset = 1L << 56,
    Apart = 1L << 57,
    Other = 1L << 58,
    Part = 1L << 59,
    Final = 1L << 60,

    /// <summary>What follows is what something is meant for.</summary>
    Aim = 1L << 50,

    /// <summary>Some phrase of the data begins with the word.</summary>
    Phrase = 1L << 51,
    Era = 1L << 52,
    BusinessYear = 1L << 61,

    /// <summary>Some phrase of the data has it as its second word.</summary>
    Inner = 1L << 62,
}

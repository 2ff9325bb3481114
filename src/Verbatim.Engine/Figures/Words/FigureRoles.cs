namespace Verbatim.Engine.Figures.Words;

/// <summary>What small words do around numbers.</summary>
[Flags]
internal enum FigureRoles : ulong
{
    None = 0,
    To = 1 << 0,
    RangeOr = 1 << 1,
    RangeAnd = 1 << 2,
    Between = 1 << 3,
    From = 1 << 4,
    Of = 1 << 5,
    In = 1 << 6,
    Out = 1 << 7,
    Article = 1 << 8,
    Definite = 1 << 9,
    Per = 1 << 10,
    SlashPer = 1 << 11,
    Clock = 1 << 12,
    ClockZone = 1 << 13,
    YearBefore = 1 << 14,
    Month = 1 << 15,
    Road = 1 << 16,
    Fold = 1 << 17,
    MultipleAfter = 1 << 18,
    FractionAfter = 1 << 19,
    Aged = 1 << 20,
    OrdinalSuffix = 1 << 21,
    Several = 1 << 22,
    Score = 1 << 23,
    NotOne = 1 << 24,
    NumberSign = 1 << 25,
    Plus = 1 << 26,
    PronounPerson = 1 << 27,
    Copula = 1 << 28,
    RatioNoun = 1 << 29,

    /// <summary>A state that what is counted can be in: “killed”.</summary>
    State = 1 << 30,

    /// <summary>What amounts are counted by: “three dollars a head”.</summary>
    Rate = 1UL << 31,

    /// <summary>After a noun that so counts nothing: “a year earlier”.</summary>
    NotRateAfter = 1UL << 32,
    DividedBy = 1UL << 33,
    For = 1UL << 34,
    Worth = 1UL << 35,

    /// <summary>A pronoun that takes up the subject said before: “it”.</summary>
    StandIn = 1UL << 36,

    /// <summary>A preposition that begins no part of the phrase before it: “at”.</summary>
    NotTail = 1UL << 37,

    /// <summary>Parts that can be times: “quarters”.</summary>
    Period = 1UL << 38,

    /// <summary>Before a number of times: “the last two quarters”.</summary>
    PeriodBefore = 1UL << 39,

    /// <summary>Says in which direction a length reaches: “tall”.</summary>
    Dimension = 1UL << 40,

    /// <summary>Makes a number one of about its size: “thirty-something”.</summary>
    Vague = 1UL << 41,

    /// <summary>Makes a number the name of a place in an order: “the bottom three”.</summary>
    RankBefore = 1UL << 42,
    The = 1UL << 43,

    /// <summary>A verb that has one thing for its subject: “is”.</summary>
    Singular = 1UL << 44,

    /// <summary>Between the minutes and the hour: “half past six”.</summary>
    Past = 1UL << 45,

    /// <summary>The letter of a screen's lines: “a 4K film”.</summary>
    Lines = 1UL << 46,

    /// <summary>Before a telephone number: “call 999”.</summary>
    Dial = 1UL << 47,

    /// <summary>Those who have an age: “adults over 65”.</summary>
    Person = 1UL << 48,
}

namespace Verbatim.Engine.Figures.Words;

/// <summary>What small words do around numbers.</summary>
[Flags]
internal enum FigureRoles : ulong
{
    None = 0,
    To = 1UL << 0,
    RangeOr = 1UL << 1,
    RangeAnd = 1UL << 2,
    Between = 1UL << 3,
    From = 1UL << 4,
    Of = 1UL << 5,
    In = 1UL << 6,
    Out = 1UL << 7,
    Article = 1UL << 8,
    Definite = 1UL << 9,
    Per = 1UL << 10,
    Clock = 1UL << 11,
    YearBefore = 1UL << 12,
    Road = 1UL << 13,
    Fold = 1UL << 14,
    MultipleAfter = 1UL << 15,
    FractionAfter = 1UL << 16,
    Aged = 1UL << 17,

    /// <summary>Behind the digits of a place: the “th” of “5th”.</summary>
    OrdinalSuffix = 1UL << 18,
    Score = 1UL << 19,
    NotOne = 1UL << 20,
    NumberSign = 1UL << 21,
    PronounPerson = 1UL << 22,
    Copula = 1UL << 23,

    /// <summary>A state that what is counted can be in: “killed”.</summary>
    State = 1UL << 24,

    /// <summary>What amounts are counted by: “three dollars a head”.</summary>
    Rate = 1UL << 25,

    /// <summary>After a noun that so counts nothing: “a year earlier”.</summary>
    NotRateAfter = 1UL << 26,
    DividedBy = 1UL << 27,
    For = 1UL << 28,
    Worth = 1UL << 29,

    /// <summary>A pronoun that takes up the subject said before: “it”.</summary>
    StandIn = 1UL << 30,

    /// <summary>A preposition that begins no part of the phrase before it: “at”.</summary>
    NotTail = 1UL << 31,

    /// <summary>Parts that can be times: “quarters”.</summary>
    Period = 1UL << 32,

    /// <summary>Before a number of times: “the last two quarters”.</summary>
    PeriodBefore = 1UL << 33,

    /// <summary>Says in which direction a length reaches: “tall”.</summary>
    Dimension = 1UL << 34,

    /// <summary>Makes a number one of about its size: “thirty-something”.</summary>
    Vague = 1UL << 35,

    /// <summary>Makes a number the name of a place in an order: “the bottom three”.</summary>
    RankBefore = 1UL << 36,
    The = 1UL << 37,

    /// <summary>A verb that has one thing for its subject: “is”.</summary>
    Singular = 1UL << 38,

    /// <summary>Between the minutes and the hour: “half past six”.</summary>
    Past = 1UL << 39,

    /// <summary>The letter of a screen's lines: “a 4K film”.</summary>
    Lines = 1UL << 40,

    /// <summary>Before a telephone number: “call 999”.</summary>
    Dial = 1UL << 41,

    /// <summary>Those who have an age: “adults over 65”.</summary>
    Person = 1UL << 42,

    /// <summary>The suffix of places that end in one: the “st” of “21st”.</summary>
    SuffixOfOne = 1UL << 43,
    SuffixOfTwo = 1UL << 44,
    SuffixOfThree = 1UL << 45,

    /// <summary>Between two lengths: “12 by 15 feet”.</summary>
    By = 1UL << 46,

    /// <summary>A verb that “up” and “down” make one of change: “go down”.</summary>
    Motion = 1UL << 47,

    /// <summary>Shows that pounds are money: “spent 20 pounds”.</summary>
    MoneyWord = 1UL << 48,

    /// <summary>The letter of mobile networks: “5G”.</summary>
    Generation = 1UL << 49,

    /// <summary>Makes a proportion of two numbers: “one in every five”.</summary>
    Every = 1UL << 50,

    /// <summary>The letter of a scale of temperature: the “C” of “7 C”.</summary>
    DegreeLetter = 1UL << 51,

    /// <summary>Speaks of heat or cold: “forecast”.</summary>
    Heat = 1UL << 52,

    /// <summary>Before zero: “30 below zero”.</summary>
    BelowZero = 1UL << 53,
    AboveZero = 1UL << 54,

    /// <summary>Before or behind a year: “44 BC”.</summary>
    Era = 1UL << 55,

    /// <summary>Behind a fraction in digits: the “rds” of “2/3rds”.</summary>
    PartsSuffix = 1UL << 56,

    /// <summary>Behind a round number in digits that stands for many: the “s” of “100s of boats”.</summary>
    PluralSuffix = 1UL << 57,

    /// <summary>Linked to a number that is no year, however it looks: “a total of 1990”.</summary>
    Amount = 1UL << 58,
    At = 1UL << 59,

    /// <summary>What people do at an age: “died at 92”.</summary>
    LifeEvent = 1UL << 60,

    /// <summary>Says how far an amount is from a limit: the “slightly” of “slightly over 40”, the “tad” of “a tad over 40”.</summary>
    Degree = 1UL << 61,

    /// <summary>Who has children: “a mother of two”.</summary>
    Parent = 1UL << 62,

    /// <summary>A verb whose “up” and “down” say nothing of change: “gave up 5 points”.</summary>
    Phrasal = 1UL << 63,
}

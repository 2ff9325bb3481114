namespace Verbatim.Generator.Inputs;

/// <summary>The kinds of item that get named members.</summary>
[Flags]
internal enum MemberKinds
{
    None = 0,
    Quotes = 1,
    Figures = 2,
    People = 4,
    Dates = 8,
    All = Quotes | Figures | People | Dates,
}

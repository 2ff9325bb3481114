namespace Verbatim.Engine.Phrases;

/// <summary>Which forms of its verb a word can be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,

    /// <summary>“says”.</summary>
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

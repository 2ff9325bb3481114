namespace Verbatim.Engine.People;

/// <summary>By which pronoun somebody or something is taken up.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
    Neuter,
}

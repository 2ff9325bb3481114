namespace Verbatim.Engine.People.Pronouns;

/// <summary>How many a pronoun stands for.</summary>
internal enum PronounNumber : byte
{
    Any,
    One,
    Many,
}

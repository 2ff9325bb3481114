namespace Verbatim.Engine.People;

/// <summary>How many a pronoun stands for.</summary>
internal enum PronounNumber : byte
{
    Any,
    One,
    Many,
}

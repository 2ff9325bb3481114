namespace Verbatim.Engine.People.Pronouns;

/// <summary>What the language's data say of a pronoun.</summary>
internal readonly record struct PronounWord(PronounCase Case, Gender Gender, PronounNumber Number);

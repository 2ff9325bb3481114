namespace Verbatim.Engine.People.Pronouns;

/// <summary>A pronoun outside speech, and whom it was found to mean.</summary>
/// <param name="Token">The pronoun.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Entity">Who is meant.</param>
internal readonly record struct PronounMention(int Token, int Sentence, int Block, Entity Entity);

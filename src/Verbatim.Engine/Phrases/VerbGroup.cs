namespace Verbatim.Engine.Phrases;

/// <summary>A reporting verb where it stands, with its auxiliaries and the adverbs among them: “has also said”.</summary>
/// <param name="Tokens">All of it.</param>
/// <param name="VerbAt">The index of the reporting verb's own first token.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Form">Which form of the verb it is here.</param>
/// <param name="Passive">“was told”.</param>
/// <param name="Negated">“did not say”.</param>
/// <param name="Infinitive">“to say”: it has no subject of its own.</param>
internal readonly record struct VerbGroup(
    TokenRange Tokens, int VerbAt, ReportingVerb Verb, VerbForms Form, bool Passive, bool Negated, bool Infinitive)
{
    /// <summary>A participle or infinitive with no auxiliary: “adding”, “to say”. Its subject is that of another verb.</summary>
    public bool Dependent => Infinitive || (Form is VerbForms.Gerund or VerbForms.Participle && Tokens.First == VerbAt);
}

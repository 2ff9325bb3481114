namespace Verbatim.Engine.People;

/// <summary>Words that name an entity.</summary>
/// <param name="TitleFirst">The first token of a title or role before the name, else <paramref name="First"/>.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Entity">What is named.</param>
/// <param name="Traits">How the name stands there.</param>
internal readonly record struct Mention(int TitleFirst, int First, int End, int Block, Entity Entity, MentionTraits Traits)
{
    public bool Has(MentionTraits traits) => (Traits & traits) != 0;
}

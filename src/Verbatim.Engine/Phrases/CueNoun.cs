namespace Verbatim.Engine.Phrases;

/// <summary>A noun for what somebody says, thinks or wants: “claim”.</summary>
/// <param name="Complements">What may follow it.</param>
/// <param name="Prepositions">The prepositions that may follow it, as bits; see <see cref="PhraseLexicon.PrepositionBit"/>.</param>
internal sealed record CueNoun(Complements Complements, uint Prepositions)
{
    public bool Takes(Complements complements) => (Complements & complements) != 0;
}

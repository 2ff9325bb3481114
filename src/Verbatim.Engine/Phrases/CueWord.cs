namespace Verbatim.Engine.Phrases;

/// <summary>A noun or adjective for what somebody says, thinks or wants: “claim”, “eager”.</summary>
/// <param name="Complements">What may follow it.</param>
/// <param name="Prepositions">The prepositions that may follow it, as bits; see <see cref="PhraseLexicon.PrepositionBit"/>.</param>
internal sealed record CueWord(Complements Complements, uint Prepositions)
{
    public bool Takes(Complements complements) => (Complements & complements) != 0;
}

namespace Verbatim.Engine.Phrases;

/// <summary>A verb by which somebody is said to have said, written, thought, wanted or felt something.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Strength">How readily marked words beside it are its speech.</param>
/// <param name="Kinds">What it reports.</param>
/// <param name="Complements">What may follow it.</param>
/// <param name="Prepositions">The prepositions that may follow it, as bits; see <see cref="PhraseLexicon.PrepositionBit"/>.</param>
/// <param name="ObjectPrepositions">The prepositions that may follow it and its object.</param>
internal sealed record ReportingVerb(
    string Lemma,
    VerbStrength Strength,
    VerbKinds Kinds,
    Complements Complements,
    uint Prepositions,
    uint ObjectPrepositions)
{
    public bool Is(VerbKinds kinds) => (Kinds & kinds) != 0;

    public bool Takes(Complements complements) => (Complements & complements) != 0;
}

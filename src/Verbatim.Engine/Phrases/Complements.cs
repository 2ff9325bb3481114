namespace Verbatim.Engine.Phrases;

/// <summary>What may follow a reporting verb or a cue noun as the thing that is reported.</summary>
[Flags]
internal enum Complements : ushort
{
    None = 0,

    /// <summary>A clause, with its conjunction or without.</summary>
    That = 1,

    /// <summary>A clause that begins with “whether”, “how”, “why”.</summary>
    Wh = 2,

    /// <summary>An infinitive.</summary>
    To = 4,

    /// <summary>A noun phrase.</summary>
    Noun = 8,
    Gerund = 16,

    /// <summary>Somebody, then an infinitive: “urged the council to act”.</summary>
    ObjectTo = 32,

    /// <summary>Somebody, then a clause: “told reporters that it was late”.</summary>
    ObjectThat = 64,

    /// <summary>Somebody, then a question: “asked them whether it was late”.</summary>
    ObjectWh = 128,

    /// <summary>A preposition of the verb's own, then the thing; see <see cref="ReportingVerb.Prepositions"/>.</summary>
    Preposition = 256,

    /// <summary>Somebody, a preposition, then the thing; see <see cref="ReportingVerb.ObjectPrepositions"/>.</summary>
    ObjectPreposition = 512,
}

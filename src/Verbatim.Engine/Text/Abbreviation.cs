namespace Verbatim.Engine.Text;

/// <summary>When the period after a word belongs to it.</summary>
internal enum Abbreviation : byte
{
    /// <summary>Never: the word is no abbreviation.</summary>
    None,

    /// <summary>Where the word is capitalised: “Mr.”, “Sen.”; the sentence goes on.</summary>
    BeforeName,

    /// <summary>Where digits follow: “No. 4”, “pp. 3”.</summary>
    BeforeNumber,

    /// <summary>Where the word is capitalised: “Calif.”; the sentence may end there too.</summary>
    Capitalised,

    /// <summary>Always: “Inc.”, “vs.”; the sentence may end there too.</summary>
    Always,
}

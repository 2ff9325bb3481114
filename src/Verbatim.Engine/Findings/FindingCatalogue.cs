namespace Verbatim.Engine.Findings;

/// <summary>Every finding there is. Ids are never reused; a finding that is given up keeps its number.</summary>
public static class FindingCatalogue
{
    /// <summary>The document has no text.</summary>
    public static FindingDefinition EmptyDocument { get; } = new(
        "VRB0001", FindingSeverity.Warning, "Empty document", "The document has no text");

    /// <summary>The bytes are not text in the encoding they claim.</summary>
    public static FindingDefinition UndecodableBytes { get; } = new(
        "VRB0002", FindingSeverity.Warning, "Undecodable bytes", "These bytes are not text in the document's encoding; save it as UTF-8");

    /// <summary>The document is longer than the limit.</summary>
    public static FindingDefinition OversizedDocument { get; } = new(
        "VRB0003",
        FindingSeverity.Error,
        "Oversized document",
        "The document has {0} characters, more than the limit of {1}; it is left out");

    /// <summary>The document holds U+0000, which no text has.</summary>
    public static FindingDefinition NullCharacter { get; } = new(
        "VRB0004",
        FindingSeverity.Warning,
        "Null character",
        "The document holds U+0000: it is no text, or UTF-16 without a byte-order mark; save it as UTF-8");

    /// <summary>The file is there and cannot be read.</summary>
    public static FindingDefinition UnreadableDocument { get; } = new(
        "VRB0005", FindingSeverity.Error, "Unreadable document", "The document cannot be read; it is left out");

    /// <summary>No line of the document reads like a title.</summary>
    public static FindingDefinition NoTitle { get; } = new(
        "VRB1001", FindingSeverity.Info, "No title", "The document begins without a title");

    /// <summary>A quotation mark opens and nothing closes it in its paragraph.</summary>
    public static FindingDefinition UnclosedMark { get; } = new(
        "VRB2001",
        FindingSeverity.Warning,
        "Unclosed quotation mark",
        "The quotation mark before “{0}” is not closed in its paragraph");

    /// <summary>Words are quoted as speech and nobody is named as the speaker.</summary>
    public static FindingDefinition NoSpeaker { get; } = new(
        "VRB2002", FindingSeverity.Info, "Quote without a speaker", "Nobody is named as the speaker of “{0}”");

    /// <summary>A number is too large or too precise for <see cref="decimal"/>.</summary>
    public static FindingDefinition FigureOutOfRange { get; } = new(
        "VRB3001", FindingSeverity.Warning, "Figure out of range", "The figure “{0}” does not fit a decimal; it is left out");

    /// <summary>A date in digits can be read in two orders and nothing in the document tells which.</summary>
    public static FindingDefinition DateOrder { get; } = new(
        "VRB3002",
        FindingSeverity.Info,
        "Ambiguous order of a date",
        "“{0}” can be read day first or month first; it is read as {1}, by the custom of the language");

    /// <summary>Two items of a document want one name.</summary>
    public static FindingDefinition NameTaken { get; } = new(
        "VRB4001", FindingSeverity.Info, "Two items want one name", "“{0}” wants the name {1}, which is taken; it is called {2}");

    /// <summary>The consumer's language version has no UTF-8 literals.</summary>
    public static FindingDefinition UnsupportedLanguageVersion { get; } = new(
        "VRB5001",
        FindingSeverity.Error,
        "Unsupported language version",
        "Documents are compiled for C# 11 or later, and this project uses C# {0}; set LangVersion to 11 or later");

    /// <summary>A property or key has a value that is not one of its own.</summary>
    public static FindingDefinition BadSetting { get; } = new(
        "VRB5002", FindingSeverity.Warning, "Bad setting", "{0} cannot be “{1}”; the default holds (possible: {2})");

    /// <summary>Two documents want one class name.</summary>
    public static FindingDefinition ClassNameTaken { get; } = new(
        "VRB6001",
        FindingSeverity.Warning,
        "Two documents want one class name",
        "This document and {0} both want the class name {1}; this one's is {2}");

    /// <summary>The engine failed on a document.</summary>
    public static FindingDefinition EngineFailure { get; } = new(
        "VRB9001",
        FindingSeverity.Error,
        "Internal error",
        "An error inside Verbatim; the document is left out and the others are compiled ({0})");

    /// <summary>Every definition, by id.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } =
    [
        EmptyDocument,
        UndecodableBytes,
        OversizedDocument,
        NullCharacter,
        UnreadableDocument,
        NoTitle,
        UnclosedMark,
        NoSpeaker,
        FigureOutOfRange,
        DateOrder,
        NameTaken,
        UnsupportedLanguageVersion,
        BadSetting,
        ClassNameTaken,
        EngineFailure,
    ];
}

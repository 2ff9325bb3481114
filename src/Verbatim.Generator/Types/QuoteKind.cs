namespace Verbatim;

/// <summary>How a quote is given.</summary>
internal enum QuoteKind
{
    /// <summary>Everything said stands in quotation marks, and somebody said it.</summary>
    Direct,

    /// <summary>Part of a reported clause stands in quotation marks.</summary>
    Mixed,

    /// <summary>Reported speech with no quotation marks.</summary>
    Indirect,

    /// <summary>An embedded post attributed by its signature line.</summary>
    Post,

    /// <summary>Words in quotation marks that nobody is quoted as saying: a title, a name, scare quotes.</summary>
    Term,
}

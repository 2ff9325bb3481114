namespace Verbatim.Engine.Dates;

/// <summary>Reads the date that begins at a token, or declines.</summary>
/// <param name="scanner">The tokens, and what the language says of them.</param>
/// <param name="at">The index of the first token.</param>
/// <param name="match">The date.</param>
internal delegate bool DateRule(DateScanner scanner, int at, out DateMatch match);

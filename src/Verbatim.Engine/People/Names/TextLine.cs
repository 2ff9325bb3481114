namespace Verbatim.Engine.People.Names;

/// <summary>One line of a block.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="TitleCase">Whether every word of weight has its capital, so that capitals prove nothing.</param>
internal readonly record struct TextLine(int First, int End, int Block, bool TitleCase);

namespace Verbatim.Engine.Sentences;

/// <summary>A sentence, by its tokens.</summary>
/// <param name="FirstToken">The index of the first token.</param>
/// <param name="EndToken">The index just past the last one, closing marks included.</param>
/// <param name="Block">The index of the block it stands in.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken, int Block);

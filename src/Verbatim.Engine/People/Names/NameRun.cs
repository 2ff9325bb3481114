namespace Verbatim.Engine.People.Names;

/// <summary>Capitalised words in a row, with what joins them.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">Just past the last one.</param>
/// <param name="Block">The index of the block.</param>
/// <param name="SentenceStart">Whether a sentence begins with it.</param>
/// <param name="AfterArticle">Whether an article stands before it.</param>
/// <param name="Joined">Whether a preposition joins its parts: “Ministry of Health”.</param>
internal readonly record struct NameRun(int First, int End, int Block, bool SentenceStart, bool AfterArticle, bool Joined);

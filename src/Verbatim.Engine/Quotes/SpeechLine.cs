using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes;

/// <summary>A line that has segments.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="FirstSegment">The index of its first segment.</param>
/// <param name="EndSegment">The index just past its last one.</param>
/// <param name="Block">The index of its block.</param>
internal readonly record struct SpeechLine(TokenRange Tokens, int FirstSegment, int EndSegment, int Block);

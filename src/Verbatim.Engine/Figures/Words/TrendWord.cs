using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Words;

/// <summary>What a word says of the direction of a change.</summary>
internal readonly record struct TrendWord(FigureTrend Trend, bool IsAdverb, bool IsVerbOnly, bool NeedsBy, bool OfLevels);

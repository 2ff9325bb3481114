using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Words;

/// <summary>How words limit the number after them, and the one before them.</summary>
internal readonly record struct BoundWords(FigureBound? Before, FigureBound? After);

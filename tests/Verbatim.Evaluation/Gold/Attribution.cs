using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Gold;

/// <summary>What an annotator tied together: who is said, by which words, to have said what.</summary>
internal sealed record Attribution(IReadOnlyList<Extent> Content, IReadOnlyList<Extent> Source, IReadOnlyList<Extent> Cue);

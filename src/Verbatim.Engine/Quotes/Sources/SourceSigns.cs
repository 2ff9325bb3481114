using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Collects the signs of one candidate.</summary>
internal static class SourceSigns
{
    /// <summary>All signs of the candidate at the index, which has that of its rule.</summary>
    public static SignSet Collect(QuoteScope scope, int segment, ValueList<SourceCandidate> candidates, int index)
    {
        SpeechSegment current = scope.Segments[segment];
        Attribution attribution = candidates[index].Attribution;
        SignSet signs = RivalSigns.Add(scope, current, candidates, index);
        signs = CueSigns.Add(scope, attribution, signs);
        signs = CuePlaceSigns.Add(scope, current, attribution, signs);
        signs = MentionSigns.Add(scope, attribution, signs);
        if (segment > 0 && scope.Segments[segment - 1].Attribution is { } before && before.Source == attribution.Source)
        {
            signs.Add(SourceSign.SpokeBefore);
        }

        return signs;
    }
}

using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Collects the signs of one segment.</summary>
internal static class TermSigns
{
    public static SignSet Collect(QuoteScope scope, int segment)
    {
        var signs = default(SignSet);
        signs.Add(TermSign.Always);
        WordSigns.AddTo(ref signs, scope, scope.Segments[segment]);
        PlaceSigns.AddTo(ref signs, scope, segment);
        SpeakerSigns.AddTo(ref signs, scope, scope.Segments[segment]);
        TermSignPairs.AddTo(ref signs);
        return signs;
    }
}

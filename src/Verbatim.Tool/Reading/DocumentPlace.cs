using System.Globalization;

namespace Verbatim.Tool.Reading;

/// <summary>A document, or one of its lines.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Line">The line, 1-based, or null for all of them.</param>
internal sealed record DocumentPlace(string Path, int? Line)
{
    /// <summary>Reads <c>PATH</c> or <c>PATH:LINE</c>; a file whose name ends in a colon and digits is that file.</summary>
    public static DocumentPlace Parse(string place)
    {
        int colon = place.LastIndexOf(':');
        return colon > 0
            && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int line)
            && !File.Exists(place)
            ? new DocumentPlace(place[..colon], line)
            : new DocumentPlace(place, null);
    }
}

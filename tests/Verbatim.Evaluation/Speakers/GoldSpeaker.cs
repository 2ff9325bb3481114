using System.Text.Json;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Speakers;

/// <summary>A quote of the gold with the one who said it.</summary>
/// <param name="Content">The whole content.</param>
/// <param name="Segments">What stands in marks.</param>
/// <param name="Source">The words that name the speaker there, or null.</param>
/// <param name="Name">The canonical speaker, or null where nobody is quoted.</param>
/// <param name="Type">Person, organisation, nameless, several, document, or null.</param>
/// <param name="Accepted">Further right answers; null among them means that nobody is right too.</param>
/// <param name="IsDebatable">Whether annotators could quarrel about it.</param>
/// <param name="HasApostrophes">Whether doubled apostrophes stand for its marks.</param>
internal sealed record GoldSpeaker(
    Extent Content,
    List<Extent> Segments,
    Extent? Source,
    string? Name,
    string? Type,
    List<string?> Accepted,
    bool IsDebatable,
    bool HasApostrophes)
{
    public bool IsPerson => (Type ?? (Name is null ? null : "person")) == "person";

    /// <summary>Reads one record; its offsets count code points.</summary>
    public static GoldSpeaker Read(JsonElement record, CodePoints points)
    {
        Extent ExtentOf(JsonElement pair) => points.Extent(pair[0].GetInt32(), pair[1].GetInt32());
        JsonElement? Property(string name) =>
            record.TryGetProperty(name, out JsonElement found) && found.ValueKind is not JsonValueKind.Null ? found : null;
        bool Is(string name) => Property(name) is { ValueKind: JsonValueKind.True };
        return new GoldSpeaker(
            ExtentOf(record.GetProperty("content")),
            [.. (Property("segments")?.EnumerateArray() ?? default).Select(ExtentOf)],
            Is("sourceCueSwapped") ? null : Property("source") is { } source ? ExtentOf(source) : null,
            Property("speaker")?.GetString(),
            Property("type")?.GetString(),
            [.. (Property("alsoAccept")?.EnumerateArray() ?? default).Select(static a => a.GetString())],
            Is("debatable"),
            Property("marks")?.GetString() == "apostrophes");
    }
}

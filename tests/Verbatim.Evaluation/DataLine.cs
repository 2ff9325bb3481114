using Verbatim.Engine.Languages;

namespace Verbatim.Evaluation;

/// <summary>One line of the engine's data files, as strings.</summary>
/// <param name="Key">The words.</param>
/// <param name="Fields">What stands behind them.</param>
internal sealed record DataLine(string Key, IReadOnlyList<string> Fields)
{
    public static DataLine Of(LexiconEntry entry) =>
        new(entry.Key.ToString(), [.. Enumerable.Range(0, entry.FieldCount).Select(i => entry.Field(i).ToString())]);

    /// <summary>The field at that index, or the empty string.</summary>
    public string Field(int index) => index < Fields.Count ? Fields[index] : string.Empty;
}

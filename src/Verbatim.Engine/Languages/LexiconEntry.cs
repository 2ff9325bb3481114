namespace Verbatim.Engine.Languages;

/// <summary>One line of a data file: <c>words | field | field</c>.</summary>
/// <param name="File">The file, without folder and ending.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Key">The words.</param>
/// <param name="Fields">What stands between the bars after them, trimmed; may be empty.</param>
internal sealed record LexiconEntry(string File, int Line, string Key, string[] Fields)
{
    /// <summary>The field at that index, or the empty string.</summary>
    public string Field(int index) => index < Fields.Length ? Fields[index] : string.Empty;
}

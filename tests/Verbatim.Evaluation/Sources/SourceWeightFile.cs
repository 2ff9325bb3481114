using System.Globalization;
using Verbatim.Engine.Quotes.Sources;

namespace Verbatim.Evaluation.Sources;

/// <summary>The file of weights that a language has.</summary>
internal static class SourceWeightFile
{
    private const string Header = """
        # How much each sign of somebody who may have said the words in quotation marks speaks for its being the speaker. The
        # weights of the signs that hold are added; the candidate with the greatest sum is the speaker.
        # Fitted and written by tests/Verbatim.Evaluation (train-sources); CONTRIBUTING says how. A sign without a line weighs nothing.
        #
        #   sign | weight
        """;

    /// <summary>The file's text, sorted by sign.</summary>
    public static string Text(IReadOnlyList<int> weights)
    {
        IEnumerable<string> lines = Enum.GetValues<SourceSign>()
            .Where(s => weights[(int)s] != 0)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s} | {weights[(int)s]}"))
            .Order(StringComparer.Ordinal);
        return string.Join('\n', [.. Header.Split('\n').Select(static l => l.TrimEnd()), .. lines, string.Empty]);
    }
}

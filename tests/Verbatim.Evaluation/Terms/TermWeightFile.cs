using System.Globalization;
using Verbatim.Engine.Quotes.Terms;

namespace Verbatim.Evaluation.Terms;

/// <summary>The file of weights that a language has.</summary>
internal static class TermWeightFile
{
    private const string Header = """
        # How much each sign of words in quotation marks speaks for a term: a title, a name, a label, a scare quote. Less than
        # nothing speaks for speech. The weights of the signs that hold are added; above zero the words are a term.
        # Fitted and written by tests/Verbatim.Evaluation (train-terms); CONTRIBUTING says how. A sign without a line weighs nothing.
        #
        #   sign | weight
        """;

    /// <summary>The file's text, sorted by sign.</summary>
    public static string Text(IReadOnlyList<int> weights)
    {
        IEnumerable<string> lines = Enum.GetValues<TermSign>()
            .Where(s => weights[(int)s] != 0)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s} | {weights[(int)s]}"))
            .Order(StringComparer.Ordinal);
        return string.Join('\n', [.. Header.Split('\n').Select(static l => l.TrimEnd()), .. lines, string.Empty]);
    }
}

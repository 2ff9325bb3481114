using System.Text.RegularExpressions;

namespace Verbatim.Evaluation.Text;

/// <summary>The tokens of a text by the characters they cover: words, doubled apostrophes, single signs.</summary>
internal sealed partial class TokenMap
{
    private readonly int[] _tokenAt;
    private readonly List<bool> _isWord = [];

    /// <param name="text">The text.</param>
    /// <param name="isCounted">Whether a token that starts there counts.</param>
    public TokenMap(string text, Func<int, bool> isCounted)
    {
        _tokenAt = new int[text.Length];
        Array.Fill(_tokenAt, -1);
        foreach (Match token in Tokens().Matches(text))
        {
            if (isCounted(token.Index))
            {
                _tokenAt.AsSpan(token.Index, token.Length).Fill(_isWord.Count);
                _isWord.Add(char.IsLetterOrDigit(text[token.Index]));
            }
        }
    }

    /// <summary>How many words stand in a stretch of text.</summary>
    public static int CountWords(ReadOnlySpan<char> text) => Words().Count(text);

    /// <summary>The words of a stretch of text.</summary>
    public static IEnumerable<string> WordsOf(string text) => Words().Matches(text).Select(static m => m.Value);

    /// <summary>The numbers of the tokens that share a character with the extents.</summary>
    public HashSet<int> In(IEnumerable<Extent> extents, bool wordsOnly)
    {
        var found = new HashSet<int>();
        foreach (Extent extent in extents)
        {
            for (int i = Math.Max(0, extent.Start); i < Math.Min(_tokenAt.Length, extent.End); i++)
            {
                int token = _tokenAt[i];
                if (token >= 0 && (!wordsOnly || _isWord[token]))
                {
                    found.Add(token);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"[^\W_]+|''|\S")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"[^\W_]+")]
    private static partial Regex Words();
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Invariants;

/// <summary>Texts made to be slow. What is not linear takes minutes here, and the tests give up.</summary>
public sealed class HostileTextTests
{
    private const int Size = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Repeated { get; } =
    [
        "a", "A", "1", "“", "”", "\"", "'", "‘", "’", "(", ")", "[", "<", "<a ", "@", "#", ".", "!", ",", "…", "-", "—", "\n", "\r\n", "\r", "%", "$", "\0",
        "\uFFFD", "\uD83D", "Aa ", "Aa Bb, ", "AB ", "a.", "A.", "A. ", "1,", "1.", "1 ", "1-", "1 to ", "“a”", "“a” ", "“a", "\"a\" ", "“A.” ", "'a ", "‘a ",
        "“ ‘ ", "said ", "she said, ", "He said that ", "“no,” she said. ", "according to Lee, ", "Lee said. ", "who said that ", "I ", "the ", "of ", "and ", "Ann Lee ",
        "Mr. Lee ", "1 million ", "more than ", "between 1 and ", "per cent of ", "May ", "May 1, ", "Monday ", "www.", "http://", "a.b.", "a-", "a’", "a'b", "A&",
        "— Lee (@lee)\n", "a\n— Lee (@lee)\n", "LEE: a\n", "- a\n", "# a\n", "Aa Bb\n", "a\n\n", "(a)\n", "By Ann Lee\n", "“a\n", "May 1, 2024\n", "A b.\n", "* * *\n",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task One_thing_over_and_over_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));

        Document document = await Task.Run(() => DocumentReader.Read(text, "a.txt", ReadOptions.Default)).WaitAsync(Patience);

        DocumentInvariants.Check(document);
    }
}

using Verbatim.Generator.Model;

namespace Verbatim.Generator.Tests;

/// <summary>Which documents share a file.</summary>
public sealed class GroupingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(256, 0)]
    [InlineData(257, 32)]
    [InlineData(1000, 64)]
    [InlineData(10000, 512)]
    public void Many_documents_share_files(int documents, int groups) => Assert.Equal(groups, Grouping.CountOf(documents));

    [Fact]
    public void Groups_are_of_one_size_or_nearly()
    {
        int[] sizes = new int[64];
        for (int i = 0; i < 1000; i++)
        {
            sizes[Grouping.Of($"seeds/news/{i}.txt", 64)]++;
        }

        Assert.InRange(sizes.Max(), 16, 40);
    }

    [Fact]
    public void The_hash_is_the_same_for_ever() => Assert.Equal(0xC4086E94, StableHash.Of("seeds/harbour-vote.txt"));

    [Fact]
    public void Hint_names_tell_folders_from_file_names()
    {
        string[] hints = [.. new[] { "a/b.txt", "a.b.txt", "a_b.txt", "a b.txt", "A/b.txt" }.Select(static path => HintName.Of(path))];

        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, static hint => Assert.Matches("^[A-Za-z0-9._-]+$", hint));
    }
}

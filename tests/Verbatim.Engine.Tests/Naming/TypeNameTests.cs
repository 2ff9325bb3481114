using Verbatim.Engine.Naming;

namespace Verbatim.Engine.Tests.Naming;

public sealed class TypeNameTests
{
    [Theory]
    [InlineData("harbour-vote.txt", "HarbourVote")]
    [InlineData("seeds/local/harbour_vote.final.txt", "HarbourVoteFinal")]
    [InlineData(@"seeds\harbour vote.txt", "HarbourVote")]
    [InlineData("HARBOUR.txt", "Harbour")]
    [InlineData("UN vote.txt", "UNVote")]
    [InlineData("harbourVote", "HarbourVote")]
    [InlineData("2024-harbour.txt", "Document2024Harbour")]
    [InlineData("000_d83f.txt", "Document000D83f")]
    [InlineData("élan-vital.txt", "ÉlanVital")]
    [InlineData("rock’n’roll.txt", "Rocknroll")]
    [InlineData("quotes.txt", "QuotesDocument")]
    [InlineData("system.txt", "SystemDocument")]
    [InlineData("class.txt", "Class")]
    [InlineData(".txt", "DocumentDocument")]
    [InlineData("…", "DocumentDocument")]
    [InlineData("", "DocumentDocument")]
    public void Is_made_from_the_file_name(string path, string expected) =>
        Assert.Equal(expected, NamingStage.TypeNameOf(path));
}

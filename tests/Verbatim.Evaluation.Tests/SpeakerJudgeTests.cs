using Verbatim.Evaluation.Speakers;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Tests;

public sealed class SpeakerJudgeTests
{
    [Theory]
    [InlineData("Ada Quist", "Ada Quist", "person", "Exact")]
    [InlineData("Mayor Ada Quist (Lille)", "Ada Quist", "person", "Exact")]
    [InlineData("Quist", "Ada Quist", "person", "Right")]
    [InlineData("A. Quist", "Ada Quist", "person", "Right")]
    [InlineData("Rob Quist", "Robert Quist", "person", "Right")]
    [InlineData("Jo Quist", "John Quist", "person", "Wrong")]
    [InlineData("Ben Quist", "Ada Quist", "person", "Wrong")]
    [InlineData("Bea Quist", "Beatrice “Bea” Quist", "person", "Exact")]
    [InlineData("Ada Núñez Jr.", "Ada Nunez", "person", "Exact")]
    [InlineData("the doctor", "Ada Quist's doctor", "nameless", "Right")]
    [InlineData("Ada Quist", "Ada Quist's doctor", "nameless", "Wrong")]
    [InlineData("Lille Harbour Board", "The Lille Harbour Board", "organisation", "Exact")]
    [InlineData("Board", "The Lille Harbour Board of Trade", "organisation", "Right")]
    [InlineData("Lille", "The Lille Harbour Board", "organisation", "Wrong")]
    [InlineData(null, "Ada Quist", "person", "Wrong")]
    [InlineData("Ada Quist", null, null, "Wrong")]
    [InlineData(null, null, null, "Exact")]
    public void Judges_names(string? predicted, string? gold, string? type, string verdict) =>
        Assert.Equal(verdict, SpeakerJudge.Judge(predicted, Gold(gold, type)).ToString());

    [Fact]
    public void Accepts_what_the_gold_accepts_too()
    {
        GoldSpeaker gold = Gold("Ada Quist", "person") with { Accepted = ["the harbour board", null] };

        Assert.Equal(Verdict.Right, SpeakerJudge.Judge("Harbour board", gold));
        Assert.Equal(Verdict.Right, SpeakerJudge.Judge(null, gold));
    }

    private static GoldSpeaker Gold(string? name, string? type) => new(new Extent(0, 1), [], null, name, type, [], false, false);
}

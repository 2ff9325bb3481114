using Verbatim.Evaluation.Figures;

namespace Verbatim.Evaluation.Tests;

public sealed class QuantityScorerTests
{
    private static readonly Quantity Boats = new(40, null, "boat", ">", ["harbour"]);

    [Fact]
    public void The_same_quantity_scores_on_every_measure()
    {
        QuantityScores scores = Score([Boats], [Boats]);

        Assert.All([scores.Value, scores.Unit, scores.Change, scores.Partial, scores.Complete], static c => Assert.Equal(100, c.F1));
    }

    [Fact]
    public void A_wrong_unit_leaves_the_value_right()
    {
        QuantityScores scores = Score([Boats], [Boats with { Unit = "ship" }]);

        Assert.Equal(100, scores.Value.F1);
        Assert.Equal(0, scores.Unit.F1);
    }

    [Fact]
    public void The_value_counts_once_though_two_predictions_have_it() =>
        Assert.Equal(1, Score([Boats], [Boats with { Unit = "ship" }, Boats with { Unit = "raft" }]).Value.Right);

    [Fact]
    public void A_range_agrees_with_the_same_range_only()
    {
        Quantity range = Boats with { Upper = 50 };

        Assert.Equal(1, Score([range], [range]).Value.Right);
        Assert.Equal(0, Score([range], [Boats]).Value.Right);
    }

    [Fact]
    public void Concepts_are_partly_right_where_one_word_is_shared()
    {
        QuantityScores scores = Score([Boats with { Concepts = ["old", "harbour"] }], [Boats]);

        Assert.Equal((1, 0), (scores.Partial.Right, scores.Complete.Right));
    }

    [Theory]
    [InlineData("the harbour of Lille", "harbour Lille")]
    [InlineData("Lille's “old” harbour, the quay", "Lille old harbour quay")]
    [InlineData("US ports", "US ports")]
    [InlineData("Quist & Co., the very same harbour", "Quist & Co. harbour")]
    [InlineData("harbours at night,", "harbours night")]
    [InlineData("it", "-")]
    [InlineData(null, "-")]
    public void Concepts_lose_function_words(string? concept, string expected) =>
        Assert.Equal(expected, string.Join(' ', Concepts.OfFigure(concept)));

    private static QuantityScores Score(Quantity[] gold, Quantity[] predicted)
    {
        var scores = new QuantityScores();
        new QuantityScorer(scores, null).Add("Forty boats.", gold, predicted);
        return scores;
    }
}

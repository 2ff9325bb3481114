using System.Text.Json;
using Verbatim.Evaluation.Specs;

namespace Verbatim.Evaluation.Tests;

public sealed class SpecScorerTests
{
    [Theory]
    [InlineData("7 October 2023", "full")]
    [InlineData("3/7/17", "full")]
    [InlineData("7 October", "partial")]
    [InlineData("3/7", "partial")]
    [InlineData("next Tuesday", "relative")]
    public void Dates_are_sorted_by_what_they_write_down(string text, string expected) => Assert.Equal(expected, DateClass.Of(text));

    [Fact]
    public void A_date_found_with_its_value_is_right()
    {
        SpecScores scores = Score("""
            [{"Input": "We sail on 7 October 2023.", "Results": [{"Text": "7 october 2023", "Start": 11, "Length": 14,
              "Value": {"Timex": "2023-10-07", "FutureResolution": {"date": "2023-10-07"}, "PastResolution": {"date": "2023-10-07"}}}]}]
            """);

        Assert.Equal((100, 100), (scores.Span.F1, scores.Value.F1));
        Assert.Equal(1, scores.Clean);
    }

    [Fact]
    public void What_is_found_beside_the_gold_is_too_much()
    {
        SpecScores scores = Score("""[{"Input": "We sail on 7 October 2023.", "Results": []}]""");

        Assert.Equal((0, 1, 0), (scores.Clean, scores.Span.Predicted, scores.Span.Gold));
    }

    [Fact]
    public void Excused_cases_do_not_count() =>
        Assert.Equal(0, Score("""[{"Input": "We sail on 7 October 2023.", "NotSupported": "python, dotnet", "Results": []}]""").Cases);

    private static SpecScores Score(string cases)
    {
        using JsonDocument json = JsonDocument.Parse(cases);
        return new SpecScorer(SpecModel.DateParser, null).Score(json.RootElement, null);
    }
}

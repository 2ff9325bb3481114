using Verbatim.Engine.Model;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Quotes;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Tests;

public sealed class QuoteScorerTests
{
    private const string Text = "😀 “We mend nets,” Ada Quist said. “And sails.” Her boat is the “Tern”.\nHe says the quay is wet.";

    [Fact]
    public void The_gold_scored_against_itself_is_perfect()
    {
        QuoteScores scores = Score(Direct("We mend nets"), Direct("And sails"), Indirect(), Term("Tern"));

        Assert.Equal(100, scores.Exact.F1);
        Assert.Equal(100, scores.Balanced);
        Assert.Equal(100, scores.Speaker.OfAll);
        Assert.Equal(100, scores.Cue.OfAll);
        Assert.Equal(100, scores.Attributions.F1);
        Assert.Equal(100, scores.QuotedParts.F1);
        Assert.Equal(100, scores.Tokens.F1);
    }

    [Fact]
    public void Speech_is_direct_and_the_rest_of_the_marks_are_terms()
    {
        GoldArticle article = Article();

        Assert.Equal(["We mend nets,", "And sails."], article.Direct.Select(d => d.Segment.Extent.In(Text)));
        Assert.Equal(["Tern"], article.Terms.Select(t => t.Extent.In(Text)));
    }

    [Fact]
    public void Nothing_predicted_scores_nothing()
    {
        QuoteScores scores = Score();

        Assert.Equal(0, scores.Exact.F1);
        Assert.Equal(50, scores.Balanced);
        Assert.Equal(0, scores.Speaker.OfAll);
        Assert.Equal(2, scores.Speaker.Gold);
    }

    [Fact]
    public void A_term_taken_for_speech_costs_balance_and_precision()
    {
        QuoteScores scores = Score(Direct("We mend nets"), Direct("And sails"), Direct("Tern"));

        Assert.Equal(50, scores.Balanced);
        Assert.Equal(100, scores.Exact.Recall);
        Assert.InRange(scores.Exact.Precision, 66, 67);
    }

    [Fact]
    public void A_wrong_speaker_is_found_but_not_right()
    {
        QuoteScores scores = Score(Direct("We mend nets") with { Mention = At("He") });

        Assert.Equal((1, 0), (scores.Speaker.Found, scores.Speaker.Right));
        Assert.Equal(0, scores.QuotedParts.Right);
        Assert.Equal(1, scores.Contents.Predicted);
    }

    [Fact]
    public void A_mixed_quote_is_cut_to_what_stands_in_marks()
    {
        Extent whole = new(At("We mend").Start, At("sails").End);

        Assert.Equal(2, Score(Direct("We mend nets") with { Kind = QuoteKind.Mixed, Parts = [whole], Content = [whole] }).Exact.Right);
        Assert.Equal(0, Score(Direct("We mend nets") with { Parts = [whole], Content = [whole] }).Exact.Right);
    }

    [Theory]
    [InlineData("Ada Quist", "name")]
    [InlineData("He", "pronoun")]
    [InlineData("the quay", "description")]
    [InlineData("Her boat", "description")]
    public void Sources_are_sorted_by_form(string source, string form) => Assert.Equal(form, SourceForm.Of(Text, At(source)));

    private static GoldArticle Article()
    {
        // brat counts code points: the picture before the text is one
        string Span(string words) => $"{At(words).Start - 1} {At(words).End - 1}";
        string[] lines =
        [
            $"T1\tSource {Span("Ada Quist")}\t-", $"T2\tCue {Span("said")}\t-", $"T3\tContent {Span("“We mend nets,”")};{Span("“And sails.”")}\t-",
            $"T4\tSource {Span("He says"[..2])}\t-", $"T5\tCue {Span("says")}\t-", $"T6\tContent {Span("the quay is wet")}\t-",
            "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3", "E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6",
        ];
        return new GoldArticle("a", Text, BratFile.Read(lines, Text));
    }

    private static QuoteScores Score(params PredictedQuote[] quotes)
    {
        var scores = new QuoteScores();
        new QuoteScorer(scores, null).Add(Article(), quotes);
        return scores;
    }

    private static PredictedQuote Direct(string words) =>
        new(QuoteKind.Direct, [At(words)], [At(words)], At("Ada Quist"), At("said"), "Ada Quist");

    private static PredictedQuote Indirect() =>
        new(QuoteKind.Indirect, [At("the quay is wet")], [At("the quay is wet")], At("He"), At("says"), null);

    private static PredictedQuote Term(string words) => new(QuoteKind.Term, [At(words)], [At(words)], null, null, null);

    // “He” is also the start of “Her”
    private static Extent At(string words)
    {
        int start = words == "He" ? Text.IndexOf("He says", StringComparison.Ordinal) : Text.IndexOf(words, StringComparison.Ordinal);
        return new Extent(start, start + words.Length);
    }
}

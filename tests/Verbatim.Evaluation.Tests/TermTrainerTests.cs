using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Terms;

namespace Verbatim.Evaluation.Tests;

public sealed class TermTrainerTests
{
    private const int Always = TermTrainer.Always;
    private const int Title = 1;
    private const int Verb = 2;
    private const int Neither = 3;
    private const int Signs = 5;

    private static readonly TermPlan Plan = new(TermWeight: 1, Threshold: 0, Penalty: 1);

    private static readonly TermExample[] Examples =
    [
        .. Repeat(9, true, Always, Title), .. Repeat(1, false, Always, Title),
        .. Repeat(9, false, Always, Verb), .. Repeat(1, true, Always, Verb),
        .. Repeat(5, true, Always, Neither), .. Repeat(5, false, Always, Neither),
    ];

    [Fact]
    public void A_sign_of_terms_weighs_for_terms_and_a_sign_of_speech_against()
    {
        int[] weights = TermTrainer.Train(Examples, Signs, Plan);

        Assert.InRange(weights[Title], 10, 30);
        Assert.InRange(weights[Verb], -30, -10);
        Assert.InRange(weights[Neither], -1, 1);
        Assert.Equal(0, weights[4]);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights_in_whatever_order()
    {
        int[] weights = TermTrainer.Train(Examples, Signs, Plan);

        Assert.Equal(weights, TermTrainer.Train(Examples, Signs, Plan));
        Assert.Equal(weights, TermTrainer.Train([.. Examples.Reverse()], Signs, Plan));
    }

    [Fact]
    public void Terms_that_count_more_are_told_more_often()
    {
        Assert.True(SumOf(Neither, Plan with { TermWeight = 3 }) > SumOf(Neither, Plan));
        Assert.Equal(SumOf(Neither, Plan) - 7, SumOf(Neither, Plan with { Threshold = 7 }));
    }

    [Fact]
    public void A_dear_weight_is_a_small_one() =>
        Assert.InRange(TermTrainer.Train(Examples, Signs, Plan with { Penalty = 50 })[Title], 1, TermTrainer.Train(Examples, Signs, Plan)[Title] - 1);

    [Fact]
    public void What_is_kept_back_is_not_learned_from()
    {
        // fold 1 has the only terms: without it nothing tells a title
        TermExample[] examples = [.. Repeat(9, false, Always, Title), .. Repeat(9, true, Always, Title).Select(static e => e with { Fold = 1 })];
        List<(TermExample Example, int Sum)> sums = TermTrainer.CrossValidate(examples, Signs, Plan);

        Assert.Equal(18, sums.Count);
        Assert.All(sums, static s => Assert.Equal(s.Example.Fold == 0, s.Sum > 0));
    }

    [Fact]
    public void Examples_are_the_marked_segments_as_the_annotator_sorted_them()
    {
        const string Text = "Nets\n\n“We mend nets by the quay,” Ada Quist said. Her boat is called “Tern”.\n";
        int start = Text.IndexOf('“', StringComparison.Ordinal);
        int end = Text.IndexOf('”', StringComparison.Ordinal) + 1;
        string[] lines = [$"T1\tContent {start} {end}\t-", "E1\tAttribution:T1 Content:T1"];
        var corpus = new TermCorpus(folds: 5);
        corpus.Add(new GoldArticle("a", Text, BratFile.Read(lines, Text)));

        Assert.Equal([false, true], corpus.Examples.Select(static e => e.IsTerm));
        Assert.Equal((1, 1), (corpus.Direct, corpus.Terms));
        Assert.All(corpus.Examples, static e => Assert.Contains(Always, e.Signs));
    }

    [Fact]
    public void The_file_is_sorted_and_leaves_out_what_weighs_nothing()
    {
        int[] weights = new int[200];
        weights[2] = -4;
        weights[0] = 3;
        weights[1] = 12;
        string[] entries = [.. TermWeightFile.Text(weights).Split('\n').Where(static l => !l.StartsWith('#'))];

        Assert.Equal(["Always | 3", "OneWord | 12", "TwoWords | -4", string.Empty], entries);
    }

    private static int SumOf(int sign, TermPlan plan)
    {
        int[] weights = TermTrainer.Train(Examples, Signs, plan);
        return weights[Always] + weights[sign];
    }

    private static IEnumerable<TermExample> Repeat(int times, bool isTerm, params int[] signs) =>
        Enumerable.Repeat(new TermExample(0, signs, isTerm), times);
}

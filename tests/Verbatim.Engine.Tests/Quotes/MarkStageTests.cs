using CsCheck;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class MarkStageTests
{
    private static readonly string[] Pieces =
        ["“", "”", "\"", "'", "‘", "’", "''", "``", "«", "»", " ", "word", "s", "5", ",", ".", "—", "\n", "<b>"];

    [Theory]
    [InlineData("“Rain is coming,” she said.", "Rain is coming,")]
    [InlineData("\"Rain is coming,\" she said.", "Rain is coming,")]
    [InlineData("''Rain is coming,'' she said.", "Rain is coming,")]
    [InlineData("``Rain is coming,'' she said.", "Rain is coming,")]
    [InlineData("«Rain is coming», she said.", "Rain is coming")]
    [InlineData("He called it \"rain\"—\"or worse.\"", "rain|or worse.")]
    [InlineData("She has ”faith“ in it", "faith")]
    [InlineData("“Rain\", he said", "Rain")]
    [InlineData("“Rain,“ he said, ”and sun,”", "Rain,|and sun,")]
    public void Pairs_double_marks_of_every_style(string text, string expected) => Assert.Equal(expected, Contents(text));

    [Theory]
    [InlineData("Mayor calls plan ‘a gift’ to town", "a gift")]
    [InlineData("Mayor: 'We are ready' for floods", "We are ready")]
    [InlineData("Unions hail 'the workers' day of rest'", "the workers' day of rest")]
    [InlineData("‘Rock ’n’ roll is back’ in Oslo", "Rock ’n’ roll is back")]
    [InlineData("‘60 Seconds’ ends its run", "60 Seconds")]
    public void Pairs_single_marks(string text, string expected) => Assert.Equal(expected, Contents(text));

    [Theory]
    [InlineData("The workers’ hall and the teachers’ club")]
    [InlineData("The ’90s and the '80s were kind to the Jones’ shop")]
    [InlineData("Go get ’em, the class of ’05 sang, 'twas fun")]
    [InlineData("It's a dog's life, don't you think")]
    [InlineData("He is 6'2\" tall and his son 5'11\" tall")]
    [InlineData("<tweet author=\"Ann Lee\">")]
    [InlineData("no more,” he said")]
    public void Leaves_apostrophes_measures_markup_and_strays_alone(string text) => Assert.Equal(string.Empty, Contents(text));

    [Fact]
    public void Inches_do_not_close_speech() => Assert.Equal("He is 6'2\" tall", Contents("\"He is 6'2\" tall\", she said"));

    [Fact]
    public void Nested_segments_have_levels() => Assert.Equal(
        ["0:She said, ‘Call it “home,” son,’ and left.", "1:Call it “home,” son,", "2:home,"],
        Segments("“She said, ‘Call it “home,” son,’ and left.”").Select(static s => $"{s.Level}:{s.Words}"));

    [Fact]
    public void Single_marks_next_to_doubled_apostrophes_stay_inside() => Assert.Equal(
        ["0:It isn't 'over.'", "1:over."],
        Segments("He added: ''It isn't 'over.''' Then he left.").Select(static s => $"{s.Level}:{s.Words}"));

    [Fact]
    public void Single_segment_does_not_cross_double_marks() =>
        Assert.Equal("we will ‘go there,|home’ and", Contents("“we will ‘go there,” she said, “home’ and”"));

    [Fact]
    public void Unclosed_mark_ends_with_its_paragraph_and_is_reported()
    {
        const string Text = "Title\nShe said, “We are late and\nNothing else. “Fine,” he said.";
        DocumentContext context = Run(Text);

        Assert.Equal(["We are late and", "Fine,"], context.Segments.Select(s => s.Content.In(Text)));
        Assert.Equal([false, true], context.Segments.Select(static s => s.Closed));
        (FindingDefinition definition, Model.Span span, string[] arguments) = Assert.Single(context.Findings);
        Assert.Equal(FindingCatalogue.UnclosedMark, definition);
        Assert.Equal("“", span.In(Text));
        Assert.Equal("We are late and", Assert.Single(arguments));
    }

    [Fact]
    public void Overtaken_opening_mark_is_reported_and_dropped()
    {
        DocumentContext context = Run("Title\n“One thing. “Another thing,” he said.");

        Assert.Equal("Another thing,", Assert.Single(context.Segments).Content.In(context.Text));
        Assert.Equal("One thing.", Assert.Single(Assert.Single(context.Findings).Arguments)[..10]);
    }

    [Fact]
    public void Speech_that_goes_on_in_the_next_paragraph_is_not_reported()
    {
        DocumentContext context = Run("Title\n“We are late.\n“We are very late,” he said.");

        Assert.Equal(2, context.Segments.Count);
        Assert.Empty(context.Findings);
    }

    [Fact]
    public void Any_arrangement_of_marks_gives_ordered_nested_segments() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 60]
            .Sample(pieces => Holds(string.Concat(pieces.Select(static p => Pieces[p]))), iter: 3000);

    private static bool Holds(string text)
    {
        DocumentContext context = Run(text);
        int start = 0;
        foreach (MarkedSegment segment in context.Segments)
        {
            Block block = context.Blocks[segment.Block];
            bool inside = block.Span.Contains(segment.Content) && segment.Content.Length >= 0;
            bool tokens = segment.FirstToken <= segment.EndToken && segment.EndToken <= block.EndToken;
            bool nested = context.Segments.Count(s => s != segment && s.Content.Contains(segment.Content)) >= segment.Level;
            if (!inside || !tokens || !nested || segment.Content.Start < start)
            {
                return false;
            }

            start = segment.Content.Start;
        }

        return true;
    }

    private static string Contents(string text) =>
        string.Join('|', Segments(text).Where(static s => s.Level == 0).Select(static s => s.Words));

    private static List<(int Level, string Words)> Segments(string text)
    {
        DocumentContext context = Run(text);
        return [.. context.Segments.Select(s => (s.Level, s.Content.In(text)))];
    }

    private static DocumentContext Run(string text)
    {
        var context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);
        StructureStage.Run(context);
        MarkStage.Run(context);
        return context;
    }
}

using Verbatim.Evaluation.Marks;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Tests;

public sealed class SegmentReaderTests
{
    [Theory]
    [InlineData("She said “no” and “never again.”", "no|never again.")]
    [InlineData("She said \"no\" and ''never again.''", "no|never again.")]
    [InlineData("“He called it ‘a mess’ twice,” she said.", "He called it ‘a mess’ twice,")]
    [InlineData("“He called it “a mess” twice,” she said.", "He called it “a mess” twice,")]
    [InlineData("“The first goes on.\n“The second ends.”", "The first goes on.|The second ends.")]
    [InlineData("He said ”fine“ and left.", "fine")]
    [InlineData("<a title=\"quay\">the quay</a> is \"wet\"", "wet")]
    [InlineData("No marks, it's plain.", "")]
    [InlineData("An empty “” pair.", "")]
    public void Pairs_outermost_marks_within_paragraphs(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SegmentReader.Of(text).Select(s => s.Extent.In(text))));

    [Fact]
    public void Trims_stops_and_marks()
    {
        const string Text = " “Well, …‘no’.” ";

        Assert.Equal("Well, …‘no", Trimming.Trim(Text, new Extent(0, Text.Length)).In(Text));
    }
}

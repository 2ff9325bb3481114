using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class EmptyMarksTests
{
    [Theory]
    [InlineData("“,” she said.")]
    [InlineData("“Yes,” she said, “,” and left.")]
    [InlineData("“Yes ,” she said, “ , ” and left.")]
    public void Marks_around_nothing_but_a_comma_hold_no_speech(string text)
    {
        Document document = DocumentReader.Read(text, "a.txt", ReadOptions.Default);

        Assert.All(document.Quotes, static quote => Assert.NotEqual(0, quote.Span.Length));
        Assert.All(document.Quotes, static quote => Assert.All(quote.Parts, static part => Assert.NotEqual(0, part.Length)));
        Assert.All(document.Quotes.Where(static q => q.Kind == QuoteKind.Direct), quote => Assert.Equal("Yes", quote.Span.In(text)));
    }
}

using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Dates;

public sealed class DateOrderTests
{
    [Fact]
    public void A_date_read_by_custom_is_reported()
    {
        Document document = Read("The bridge was closed on 3/7/2017.");

        Finding finding = Assert.Single(document.Findings, static f => f.Id == FindingCatalogue.DateOrder.Id);
        Assert.Equal(document.Dates[0].Span, finding.Span);
        Assert.Equal("2017-03-07", document.Dates[0].Value);
    }

    [Theory]
    [InlineData("The bridge was closed on 3/7/2017 and opened on 25/9/2017.")]
    [InlineData("The bridge was closed on 13/7/2017.")]
    [InlineData("The bridge was closed on 2017-03-07.")]
    [InlineData("The bridge was closed on 3/3/2017.")]
    public void A_date_that_the_document_settles_is_not(string text) =>
        Assert.DoesNotContain(Read(text).Findings, static f => f.Id == FindingCatalogue.DateOrder.Id);

    private static Document Read(string text) => DocumentReader.Read(text, "a.txt", ReadOptions.Default);
}

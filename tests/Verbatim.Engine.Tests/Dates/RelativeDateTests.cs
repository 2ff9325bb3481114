using Verbatim.Engine.Dates;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Tests.Dates;

public sealed class RelativeDateTests
{
    // a Tuesday
    private const string Written = "2025-07-08";

    [Theory]
    [InlineData("The mayor resigned yesterday.", "yesterday=2025-07-07")]
    [InlineData("The mayor spoke the day before yesterday.", "the day before yesterday=2025-07-06")]
    [InlineData("The mayor will speak tomorrow evening.", "tomorrow evening=2025-07-09")]
    [InlineData("The mayor resigned on Monday.", "Monday=2025-07-07")]
    [InlineData("The mayor resigned on Tuesday.", "Tuesday=2025-07-08")]
    [InlineData("The mayor will speak on Monday.", "Monday=2025-07-14")]
    [InlineData("A stormy Monday.", "Monday=null")]
    [InlineData("She left last week.", "last week=2025-W27")]
    [InlineData("She left last month.", "last month=2025-06")]
    [InlineData("She left earlier this year.", "earlier this year=2025")]
    [InlineData("She left last Friday.", "last Friday=2025-07-04")]
    [InlineData("She leaves this Friday.", "this Friday=2025-07-11")]
    [InlineData("She leaves next Friday.", "next Friday=null")]
    [InlineData("She left last July.", "last July=2024-07")]
    [InlineData("She left last August.", "last August=2024-08")]
    [InlineData("She left last March.", "last March=null")]
    [InlineData("She left two days ago.", "two days ago=2025-07-06")]
    [InlineData("She left a month and 3 days ago.", "a month and 3 days ago=2025-06-05")]
    [InlineData("She left three years ago.", "three years ago=2022")]
    [InlineData("She left a few weeks ago.", "a few weeks ago=null")]
    [InlineData("She returns two weeks from now.", "two weeks from now=2025-07-22")]
    [InlineData("The siege ended on March 18.", "March 18=2025-03-18")]
    [InlineData("The siege ended on December 18.", "December 18=2024-12-18")]
    [InlineData("The court will sit on March 18.", "March 18=2026-03-18")]
    [InlineData("A cold March 18 in Oslo.", "March 18=--03-18")]
    [InlineData("The rest is due on Friday the 11th.", "Friday the 11th=2025-07-11")]
    [InlineData("They meet on the first Monday of next month.", "the first Monday of next month=2025-08-04")]
    [InlineData("Sales fell in the first quarter of this year.", "first quarter of this year=2025-01/2025-03")]
    [InlineData("The keeper, who turns 63 in October, made tea.", "October=--10")]
    [InlineData("It opens on Monday and closed the road.", "Monday=null")]
    [InlineData("The court will be asked on Monday to rule.", "Monday=2025-07-14")]
    [InlineData("The raid carried out on Monday failed.", "Monday=2025-07-07")]
    [InlineData("They were told to come on Monday.", "Monday=null")]
    [InlineData("On Monday, the court ruled.", "Monday=2025-07-07")]
    [InlineData("The meeting set for Monday is off.", "Monday=null")]
    [InlineData("It fell three times below the August average.", "August=--08")]
    [InlineData("It rained on the eve of its last night.", "")]
    [InlineData("She sang on “Today” and on Last Week Live.", "")]
    [InlineData("Over the past two years she waited 3 weeks.", "")]
    public void Counts_from_the_day_of_writing(string text, string expected) => Assert.Equal(expected, Dates(text, Written));

    [Theory]
    [InlineData("The mayor resigned on Monday.")]
    [InlineData("The mayor resigned yesterday.")]
    [InlineData("The mayor resigned last week.")]
    [InlineData("The mayor resigned two days ago.")]
    public void Has_no_value_where_the_day_of_writing_is_unknown(string text) => Assert.EndsWith("=null", Dates(text, null), StringComparison.Ordinal);

    [Theory]
    [InlineData("It opened on 3/7/2017.", "3/7/2017=2017-03-07")]
    [InlineData("It opened on 3/7/2017 and shut on 25/8/2019.", "3/7/2017=2017-07-03; 25/8/2019=2019-08-25")]
    [InlineData("Opened 3/7/2017, shut 25/8/2019, sold 9/30/2020.", "3/7/2017=null; 25/8/2019=2019-08-25; 9/30/2020=2020-09-30")]
    [InlineData("It opened on 3/7/2017 and shut on 25 August.", "3/7/2017=2017-07-03; 25 August=--08-25")]
    [InlineData("It opened on 5/5/2017.", "5/5/2017=2017-05-05")]
    public void Orders_day_and_month_as_the_document_does(string text, string expected) => Assert.Equal(expected, Dates(text, null));

    [Theory]
    [InlineData("It fell on Labor Day 2016.", "Labor Day 2016=2016-09-05")]
    [InlineData("It fell on Easter Monday, 2024.", "Easter Monday, 2024=2024-04-01")]
    [InlineData("It fell on Memorial Day 2021.", "Memorial Day 2021=2021-05-31")]
    [InlineData("Shops close on Christmas Eve.", "Christmas Eve=--12-24")]
    [InlineData("It ends before Thanksgiving.", "Thanksgiving=null")]
    [InlineData("Christmas trees grow on Easter Island.", "")]
    public void Finds_named_days_in_their_year(string text, string expected) => Assert.Equal(expected, Dates(text, null));

    private static string Dates(string text, string? published)
    {
        var context = new DocumentContext("Title\n" + text, "a.txt", ReadOptions.Default, CancellationToken.None);
        StructureStage.Run(context);
        SentenceStage.Run(context);
        TagStage.Run(context);
        context.Published = published;
        DateStage.Run(context);
        return string.Join("; ", context.Dates.Select(d => d.Span.In(context.Text) + "=" + (d.Value ?? "null")));
    }
}

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
    [InlineData("The vote is a fortnight on Friday.", "a fortnight on Friday=2025-07-25")]
    [InlineData("The vote is a week from Monday.", "a week from Monday=2025-07-21")]
    [InlineData("She left the day before Christmas.", "the day before Christmas=2024-12-24")]
    [InlineData("She left two days after May 3, 2021.", "two days after May 3, 2021=2021-05-05")]
    [InlineData("She left a week ago Monday.", "a week ago Monday=2025-06-30")]
    [InlineData("She left a year ago today.", "a year ago today=2024-07-08")]
    [InlineData("She left a couple of weeks ago.", "a couple of weeks ago=null")]
    [InlineData("She left weeks ago.", "weeks ago=null")]
    [InlineData("It formed 1.2 million years ago.", "")]
    [InlineData("It formed hundreds of years ago.", "")]
    [InlineData("It came a few minutes later.", "")]
    [InlineData("She left this Sunday.", "this Sunday=null")]
    [InlineData("She left on Tuesday last.", "Tuesday last=2025-07-01")]
    [InlineData("She left five years ago this week.", "five years ago this week=null")]
    [InlineData("She left two weeks ago on Monday.", "two weeks ago on Monday=2025-06-23")]
    [InlineData("She left thirty-odd years ago.", "")]
    [InlineData("She will leave in a week or two.", "")]
    [InlineData("She left in the summer of last year.", "summer of last year=2024-22")]
    [InlineData("She left half a year ago.", "half a year ago=null")]
    [InlineData("She left two and a half years ago.", "two and a half years ago=null")]
    [InlineData("She left more than ten years ago.", "ten years ago=null")]
    [InlineData("She left two or three days ago.", "two or three days ago=null")]
    [InlineData("She left 100 years ago.", "100 years ago=1925")]
    [InlineData("She left the week before last.", "the week before last=2025-W26")]
    [InlineData("She leaves the year after next.", "the year after next=2027")]
    [InlineData("She left the previous day.", "the previous day=null")]
    [InlineData("She left a week later.", "a week later=null")]
    [InlineData("She left ten days later.", "")]
    [InlineData("She left later that month.", "later that month=null")]
    [InlineData("She left the following Monday.", "following Monday=null")]
    [InlineData("She said that Monday was calm.", "Monday=2025-07-07")]
    [InlineData("They sell same day tickets.", "")]
    [InlineData("She sang every Monday.", "Monday=null")]
    [InlineData("She sang on a Monday.", "Monday=null")]
    [InlineData("She left the Monday after.", "Monday=null")]
    [InlineData("She left on the second Monday.", "the second Monday=null")]
    [InlineData("They blamed her for Monday.", "Monday=null")]
    [InlineData("It rained from Monday to Wednesday.", "from Monday to Wednesday=2025-06-30/2025-07-02")]
    [InlineData("It will rain Friday and Saturday.", "Friday=2025-07-11; Saturday=2025-07-12")]
    [InlineData("It will rain between Friday and Monday.", "between Friday and Monday=2025-07-11/2025-07-14")]
    [InlineData("She left on December 5 last year.", "December 5 last year=2024-12-05")]
    [InlineData("She left in May of this year.", "May of this year=2025-05")]
    [InlineData("She left this weekend.", "this weekend=2025-07-05/2025-07-06")]
    [InlineData("She will leave next weekend.", "next weekend=null")]
    [InlineData("She will leave this coming Monday.", "this coming Monday=2025-07-14")]
    [InlineData("She will leave by the end of the month.", "end of the month=2025-07")]
    [InlineData("She had left by the end of the month.", "end of the month=null")]
    [InlineData("She left at the end of last year.", "end of last year=2024")]
    [InlineData("She left on the 20th of the month.", "the 20th of the month=null")]
    [InlineData("She will leave in three weeks.", "in three weeks=2025-07-29")]
    [InlineData("She read it in three weeks.", "")]
    [InlineData("She is to leave on Friday.", "Friday=2025-07-11")]
    [InlineData("She is leaving on Friday.", "Friday=2025-07-11")]
    [InlineData("She may leave on Friday.", "Friday=2025-07-11")]
    [InlineData("She may have left on Friday.", "Friday=2025-07-04")]
    [InlineData("She will have left by Friday.", "Friday=2025-07-11")]
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
    [InlineData("It fell on the last Friday of May 2021.", "the last Friday of May 2021=2021-05-28")]
    [InlineData("It fell on the last day of February 2024.", "the last day of February 2024=2024-02-29")]
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

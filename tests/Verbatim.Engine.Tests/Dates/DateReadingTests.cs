using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Dates;

public sealed class DateReadingTests
{
    [Theory]
    [InlineData("The vote is on October 7, 2023, in Lille.", "October 7, 2023=2023-10-07")]
    [InlineData("The vote is on 7 October 2023 in Lille.", "7 October 2023=2023-10-07")]
    [InlineData("The vote is on 2023-10-07 in Lille.", "2023-10-07=2023-10-07")]
    [InlineData("The vote is on Oct. 7 in Lille.", "Oct. 7=--10-07")]
    [InlineData("The vote is on the 7th of October in Lille.", "7th of October=--10-07")]
    [InlineData("The vote is on Saturday, Oct. 7, 2023.", "Saturday, Oct. 7, 2023=2023-10-07")]
    [InlineData("The vote is on 25/12/2020.", "25/12/2020=2020-12-25")]
    [InlineData("The vote is on 12/25/2020.", "12/25/2020=2020-12-25")]
    [InlineData("The vote is on 25.12.2020.", "25.12.2020=2020-12-25")]
    [InlineData("The vote is on 25-Dec-2020.", "25-Dec-2020=2020-12-25")]
    [InlineData("The vote is on 2/30/2020.", "2/30/2020=null")]
    [InlineData("The vote is on Feb. 29, 2019.", "Feb. 29, 2019=null")]
    [InlineData("The vote is on 29 February 2019.", "29 February 2019=null")]
    [InlineData("The vote is on 16-Nov-16.", "16-Nov-16=2016-11-16")]
    [InlineData("The vote is on Monday, the 23rd of January 2018.", "Monday, the 23rd of January 2018=2018-01-23")]
    [InlineData("It closed on the fifth of November in 1999.", "fifth of November in 1999=1999-11-05")]
    [InlineData("On 2016, October 7 it closed.", "2016, October 7=2016-10-07")]
    [InlineData("It closed in October of the year 2016.", "October of the year 2016=2016-10")]
    [InlineData("logged 2018-10-05T10:38:07.190Z there", "2018-10-05T10:38:07.190Z=2018-10-05T10:38:07.190Z")]
    [InlineData("logged 2018-10-05T10:38:07+02:00 there", "2018-10-05T10:38:07+02:00=2018-10-05T10:38:07+02:00")]
    [InlineData("Posted 1 September 2019 11:30 by Lee", "1 September 2019=2019-09-01; 11:30=T11:30")]
    [InlineData("It opened on September the twenty-first, nineteen eighty-four.", "September the twenty-first, nineteen eighty-four=1984-09-21")]
    [InlineData("It closed on the 22nd May 2023 in Hull.", "22nd May 2023=2023-05-22")]
    [InlineData("It closed on the 5th day of March, 2019.", "5th day of March, 2019=2019-03-05")]
    [InlineData("It closed on 2 / 29 / 2020 in Hull.", "2 / 29 / 2020=2020-02-29")]
    [InlineData("It closed on August 15, '45.", "August 15, '45=1945-08-15")]
    [InlineData("It closed on 12/25/38.", "12/25/38=2038-12-25")]
    public void Reads_days(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("The harbour froze in 2021.", "2021=2021")]
    [InlineData("The 2016 election was close.", "2016=2016")]
    [InlineData("The gale was 2018s worst storm.", "2018=2018")]
    [InlineData("The gale was 2018's worst storm.", "2018=2018")]
    [InlineData("She led the guild from 2014 to 2016.", "from 2014 to 2016=2014/2016")]
    [InlineData("The 2014-16 outbreak was the worst.", "2014-16=2014/2016")]
    [InlineData("Rents soared in the 1990s.", "1990s=1990/1999")]
    [InlineData("Rents soared in the ’90s.", "’90s=1990/1999")]
    [InlineData("It began in May 2016.", "May 2016=2016-05")]
    [InlineData("It began in the spring of 2014.", "spring of 2014=2014-21")]
    [InlineData("It began in July.", "July=--07")]
    [InlineData("It began in late July.", "late July=--07")]
    [InlineData("Sales fell in the third quarter of 2016.", "third quarter of 2016=2016-07/2016-09")]
    [InlineData("The mill dates from the 19th century.", "19th century=1801/1900")]
    [InlineData("The fair runs from May 3 to 7.", "from May 3 to 7=--05-03/--05-07")]
    [InlineData("The fair runs May 3-7, 2016.", "May 3-7, 2016=2016-05-03/2016-05-07")]
    [InlineData("The fair ran 3–7 May 2016.", "3–7 May 2016=2016-05-03/2016-05-07")]
    [InlineData("It was built in 2001, 2003 and 2005.", "2001=2001; 2003=2003; 2005=2005")]
    [InlineData("It was built in 2018 rather than 2016.", "2018=2018; 2016=2016")]
    [InlineData("It takes between 2000 and 3000 people.", "")]
    [InlineData("He wrote rather than \"90 boats sank.\"", "")]
    [InlineData("The fair ran 5/6 March 2019.", "5/6 March 2019=2019-03-05/2019-03-06")]
    [InlineData("The fair ran on May 3 and 4, 2016.", "May 3 and 4, 2016=2016-05-03/2016-05-04")]
    [InlineData("The fair ran on May 3 and 4.", "May 3 and 4=--05-03/--05-04")]
    [InlineData("It fell on May 3 and 4 boats sank.", "May 3=--05-03")]
    public void Reads_partial_dates_and_spans(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("Doors open at half past six.", "half past six=null")]
    [InlineData("Doors open at quarter to nine.", "quarter to nine=null")]
    [InlineData("Doors open at quarter to nine pm.", "quarter to nine pm=T20:45")]
    [InlineData("Doors open at ten past five p.m. in Hull.", "ten past five p.m.=T17:10")]
    [InlineData("Doors open at five o'clock.", "five o'clock=null")]
    [InlineData("It takes five to ten loaves.", "")]
    [InlineData("It fell by half to 6 boats.", "")]
    [InlineData("Doors open at 9:30 a.m. and close at noon.", "9:30 a.m.=T09:30; noon=T12:00")]
    [InlineData("The quake struck at 15:00 GMT.", "15:00 GMT=T15:00Z")]
    [InlineData("The debate starts at 9pm ET.", "9pm ET=T21:00")]
    [InlineData("The train leaves at 12 a.m. EST.", "12 a.m. EST=T00:00-05:00")]
    public void Reads_times_of_day(string text, string expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("He may march with 18 others.")]
    [InlineData("The March on Dover began with April Jones.")]
    [InlineData("Theresa May may win.")]
    [InlineData("She is 18 years old and waited 3 months.")]
    [InlineData("The town has 2000 people and 1984 cars.")]
    [InlineData("The crowd was in excess of 2000.")]
    [InlineData("It is from around 1900 to around 2500.")]
    [InlineData("He went from 1000 to 2000 hires over the past two years.")]
    [InlineData("The bridge cost $2016 and weighs 1999 kg.")]
    [InlineData("Flight 2016 left Gate 1998.")]
    [InlineData("The final score was 21-14 after 9:30 of play.")]
    [InlineData("See https://news.example/2016/05/12/story and 192.168.10.12.")]
    [InlineData("A second look, a third try, the fall in prices.")]
    [InlineData("The Sunday Times said so.")]
    [InlineData("Call 555-2016 now.")]
    public void Leaves_everything_else_alone(string text) => Assert.Equal(string.Empty, Dates(text));

    internal static string Dates(string text)
    {
        Document document = DocumentReader.Read(text, "a.txt", ReadOptions.Default);
        return string.Join("; ", document.Dates.Select(d => d.Span.In(document.Text) + "=" + (d.Value ?? "null")));
    }
}

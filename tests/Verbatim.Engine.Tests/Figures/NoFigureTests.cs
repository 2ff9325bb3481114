using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Figures;

/// <summary>Numbers that are no figures.</summary>
public sealed class NoFigureTests
{
    [Theory]
    [InlineData("The room is four-nought-two.")]
    [InlineData("Gate 12 C is shut.")]
    [InlineData("She passed Grade 7 C in the hot hall.")]
    [InlineData("She sat in seat 14F in the heat.")]
    [InlineData("They had oh so good a point.")]
    [InlineData("1/7 2/7 3/7 1/9 2/9 4/9")]
    [InlineData("It opened on October 7, 2023 in Hull.")]
    [InlineData("It opened in 2021.")]
    [InlineData("The 1997 final was long.")]
    [InlineData("It starts at 6pm.")]
    [InlineData("It starts at 9:35.")]
    [InlineData("A Boeing 737 landed.")]
    [InlineData("The S&P 500 closed early.")]
    [InlineData("He bought an iPhone 11 there.")]
    [InlineData("The G7 met in Hull.")]
    [InlineData("They filed for Chapter 11 again.")]
    [InlineData("Send it to Hull HU1 2AB soon.")]
    [InlineData("She lives at 14 Harbour Road.")]
    [InlineData("Call +44-1482-300-300 now.")]
    [InlineData("See https://example.com/2024/57000 for more.")]
    [InlineData("Follow @boat57000 for more.")]
    [InlineData("It is a two-state plan.")]
    [InlineData("It was a one-sided match.")]
    [InlineData("MAYOR IS ASKED OF TWO STATE SOLUTION")]
    [InlineData("Nobody wants to be the one who left.")]
    [InlineData("No one was there.")]
    [InlineData("The part is vkt-482m.")]
    [InlineData("They are open 24/7.")]
    [InlineData("It happened in the 1990s.")]
    [InlineData("They lined up four-three-three.")]
    [InlineData("She lives at 221B Mill Lane.")]
    [InlineData("The office is on 020 7946 0000 all day.")]
    [InlineData("Ring (555) 010-9999 now.")]
    [InlineData("Ring 555-0199 now.")]
    [InlineData("Call 0800 123 456 now.")]
    [InlineData("In doubt call 999.")]
    [InlineData("It has a Windows 10 PC.")]
    [InlineData("It runs Python 3.9 now.")]
    [InlineData("They watched a 4K film.")]
    [InlineData("They met at half past six.")]
    [InlineData("They met at quarter to nine.")]
    [InlineData("They met at ten past five.")]
    [InlineData("They watched the Six Nations there.")]
    [InlineData("He bought it in a 7-Eleven shop.")]
    [InlineData("They have T-72 tanks.")]
    [InlineData("They read from Genesis 1:1-3 there.")]
    [InlineData("It is a fifty-fifty chance.")]
    [InlineData("The 486 is an old chip.")]
    [InlineData("He mended the 8088 chip.")]
    [InlineData("The club slipped into the bottom three.")]
    [InlineData("It is a play of thirty-something lovers.")]
    [InlineData("They wait in room 12.")]
    [InlineData("It runs v2.0 now.")]
    [InlineData("They sent a 13F filing.")]
    [InlineData("A C-130 landed.")]
    [InlineData("They sold a PS5 there.")]
    [InlineData("It was filmed in 4K.")]
    [InlineData("She has type 2 diabetes.")]
    [InlineData("He sat in seat 14A.")]
    [InlineData("It stands on page 12 of the book.")]
    public void Nothing_here(string text) => Assert.Equal(string.Empty, FigureReading.Describe(text));

    [Fact]
    public void The_marker_of_a_list_is_no_figure() =>
        Assert.Equal("3 Count pear", FigureReading.Describe("How to begin\n1. Wash three pears.\n2. Dry them."));

    [Theory]
    [InlineData("They counted 50,000 in Hull.", "50000 Count")]
    [InlineData("It starts at 6pm with 40 boats.", "40 Count boat")]
    [InlineData("In 2019 they sold 2000 boats.", "2000 Count boat")]
    [InlineData("Profit fell over the last two quarters.", "2 Count quarter")]
    [InlineData("They sold 2m tall plants.", "2 Measure metre")]
    [InlineData("They have 9mm pistols.", "9 Measure millimetre")]
    [InlineData("The scores of 90 are final.", "90 Count")]
    [InlineData("The 250 who left were tired.", "250 Count")]
    [InlineData("The top five clubs met.", "5 Count club")]
    [InlineData("He carries a 75 -300 mm lens.", "75..300 Measure millimetre")]
    [InlineData("They call 300 people.", "300 Count people")]
    [InlineData("Over the past three or four years it fell.", "3..4 Duration year")]
    [InlineData("It sells 5k-20k boats.", "5000..20000 Count boat")]
    [InlineData("At this point five men left.", "5 Count man")]
    [InlineData("They won in wards 3,5,7 and 1,234,567 homes.", "3 Count; 5 Count; 7 Count; 1234567 Count home")]
    public void Units_are_not_guessed(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("They counted 99999999999999999999999999999999999 boats.")]
    [InlineData("They counted 0.00000000000000000000000000000000001 boats.")]
    [InlineData("They counted 900000000000000000000 billion boats.")]
    [InlineData("They counted 1e99 boats.")]
    public void A_number_past_decimal_is_reported_and_left_out(string text)
    {
        Document document = FigureReading.Read(text);

        Assert.Empty(document.Figures.AsSpan().ToArray());
        Assert.Contains(document.Findings.AsSpan().ToArray(), f => f.Id == FindingCatalogue.FigureOutOfRange.Id);
    }
}

using Verbatim.Engine.Model;
using Verbatim.Evaluation.Figures;

namespace Verbatim.Evaluation.Tests;

public sealed class UnitNamesTests
{
    [Theory]
    [InlineData("kilometer", FigureKind.Measure, "kilometre")]
    [InlineData("kilometres", FigureKind.Measure, "km")]
    [InlineData("US dollar", FigureKind.Money, "United States dollars")]
    [InlineData("CHF", FigureKind.Money, "Swiss franc")]
    [InlineData("gigawatt-hours", FigureKind.Measure, "GWh")]
    public void Names_spellings_and_symbols_of_one_unit_meet(string one, FigureKind kind, string other) =>
        Assert.Equal(UnitNames.Of(one, kind, 3), UnitNames.Of(other, kind, 3));

    [Theory]
    [InlineData("pound", FigureKind.Money, "pound sterling")]
    [InlineData("pound", FigureKind.Measure, "pound-mass")]
    [InlineData("year", FigureKind.Age, "year of age")]
    [InlineData("days", FigureKind.Age, "day of age")]
    [InlineData("dollar a barrel", FigureKind.Money, "dollar per barrel")]
    [InlineData("meter/boat", FigureKind.Measure, "metre per boat")]
    [InlineData("time", FigureKind.Ratio, "count")]
    [InlineData("20-ton meter boat", FigureKind.Count, "20-ton metre boat")]
    [InlineData(null, FigureKind.Percentage, "percentage")]
    [InlineData(null, FigureKind.Count, "-")]
    public void Our_unit_meets_the_name_in_the_gold(string? ours, FigureKind kind, string gold) =>
        Assert.Equal(UnitNames.OfGold(gold), UnitNames.Of(ours, kind, 3));

    [Theory]
    [InlineData("mile", FigureKind.Measure, "nautical mile")]
    [InlineData("mile", FigureKind.Measure, "kilometre")]
    [InlineData("dollar", FigureKind.Money, "Canadian dollar")]
    [InlineData("pound", FigureKind.Money, "pound-mass")]
    [InlineData("ton", FigureKind.Measure, "metric ton")]
    [InlineData("year", FigureKind.Duration, "year of age")]
    [InlineData("harbour boat", FigureKind.Count, "boat")]
    public void Different_units_stay_apart(string ours, FigureKind kind, string gold) =>
        Assert.NotEqual(UnitNames.OfGold(gold), UnitNames.Of(ours, kind, 3));

    [Theory]
    [InlineData("m")]
    [InlineData("mp")]
    [InlineData("g")]
    public void Short_words_for_things_counted_are_no_symbols(string word) => Assert.Equal(word, UnitNames.Of(word, FigureKind.Count, 3));

    [Theory]
    [InlineData("boat", 0.5, "% boat")]
    [InlineData(null, 0.5, "% -")]
    [InlineData("boat", 2, "boat")]
    [InlineData("time", 0.5, "time")]
    public void Fractions_of_things_are_marked(string? unit, double value, string expected) =>
        Assert.Equal(expected, UnitNames.Of(unit, FigureKind.Ratio, value));

    [Fact]
    public void A_fraction_meets_the_one_in_the_gold() =>
        Assert.Equal(UnitNames.OfGold("% metres"), UnitNames.Of("meter", FigureKind.Ratio, 0.5));

    [Fact]
    public void Aliases_stand_for_units_that_the_engine_knows()
    {
        var units = new UnitTable();

        Assert.All(WordList.Lines("unit-aliases"), l => Assert.NotNull(units.Find(l.Split(" = ")[1], null)));
    }

    [Fact]
    public void Aliases_are_not_what_the_engine_says_already()
    {
        var units = new UnitTable();

        Assert.All(
            WordList.Lines("unit-aliases").Select(static l => l.Split(" = ")),
            a => Assert.NotEqual(a[1], units.Find(a[0], null)));
    }
}

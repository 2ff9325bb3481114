using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Figures;

public sealed class FigureReadingTests
{
    [Theory]
    [InlineData("It weighs 3kg.", "3 Measure kilogram")]
    [InlineData("It weighs three kilograms.", "3 Measure kilogram")]
    [InlineData("The plant makes 40 MW.", "40 Measure megawatt")]
    [InlineData("The plant made 40MWh.", "40 Measure megawatt hour")]
    [InlineData("The file has 256GB.", "256 Measure gigabyte")]
    [InlineData("The line takes 30Mbps.", "30 Measure megabit per second")]
    [InlineData("It was 98.6°F.", "98.6 Measure fahrenheit")]
    [InlineData("It was 20 degrees Celsius.", "20 Measure celsius")]
    [InlineData("The van did 50mph.", "50 Measure mile per hour")]
    [InlineData("The van did 80 km/h.", "80 Measure kilometre per hour")]
    [InlineData("A 1.8m fence stood there.", "1.8 Measure metre")]
    [InlineData("They caught 12.3m tonnes.", "12300000 Measure metric ton")]
    [InlineData("The field has 32m².", "32 Measure square metre")]
    [InlineData("The pump moves 200 barrels a day.", "200 Measure barrel per day")]
    [InlineData("Turnout was 61 per cent.", "61 Percentage percentage")]
    [InlineData("Turnout was 61%.", "61 Percentage percentage")]
    [InlineData("The margin is 30 basis points.", "30 Percentage basis point")]
    [InlineData("It costs A$15.", "15 Money australian dollar")]
    [InlineData("It costs HK$15.", "15 Money hong kong dollar")]
    [InlineData("It costs $15.", "15 Money dollar")]
    [InlineData("It costs C$1.5m.", "1500000 Money canadian dollar")]
    [InlineData("It costs RM23.50.", "23.50 Money malaysian ringgit")]
    [InlineData("It costs Rs500.", "500 Money indian rupee")]
    [InlineData("It costs Rs5,000 crore.", "50000000000 Money indian rupee")]
    [InlineData("It costs Dh500.", "500 Money united arab emirates dirham")]
    [InlineData("It costs $5 AUD.", "5 Money australian dollar")]
    [InlineData("She weighs 12st 5lb.", "12 Measure stone; 5 Measure pound")]
    [InlineData("It costs 40p.", "40 Money penny")]
    [InlineData("It costs £3.2bn.", "3200000000 Money pound sterling")]
    [InlineData("It costs 5 million pounds.", "5000000 Money pound sterling")]
    [InlineData("It weighs 5 pounds.", "5 Measure pound")]
    [InlineData("It costs thirteen dollars forty-five cents.", "13.45 Money dollar")]
    [InlineData("It costs $3.50 a head.", "3.50 Money dollar per head")]
    [InlineData("Oil is at $52 a barrel.", "52 Money dollar per barrel")]
    [InlineData("It paid a 12-cent-a-share dividend.", "12 Money cent per share")]
    [InlineData("The wait is 16 hours.", "16 Duration hour")]
    [InlineData("She is 29 years old.", "29 Age year of age")]
    [InlineData("A 15-year-old sailor won.", "15 Age year of age")]
    [InlineData("Ann Lee, 54, sails.", "54 Age year of age")]
    [InlineData("A man aged 87 sails.", "87 Age year of age")]
    [InlineData("She will be 35 by then.", "35 Age year of age")]
    [InlineData("People over 65 sail free.", "65 MoreThan Age year of age")]
    [InlineData("Children aged under 5 sail free.", "5 LessThan Age year of age")]
    [InlineData("The over-50s sail free.", "50 MoreThan Age year of age")]
    [InlineData("Of the 18-24s none sailed.", "18..24 Age year of age")]
    [InlineData("Workers over 300 left.", "300 MoreThan Count")]
    [InlineData("Leeds beat York 3-1.", "3..1 Score")]
    [InlineData("Leeds won two-nil.", "2..0 Score")]
    [InlineData("Leeds lost three-one in York.", "3..1 Score")]
    [InlineData("The room is four-nought-two.", "4 Count; 0 Count; 2 Count")]
    [InlineData("Ten minus four is six.", "10 Count; 4 Count; 6 Count")]
    [InlineData("Ten plus four is fourteen.", "10 Count; 4 Count; 14 Count")]
    [InlineData("A few thousand boats sailed.", "1000..10000 Count boat")]
    [InlineData("Several hundred boats sailed.", "100..1000 Count boat")]
    [InlineData("A couple of hundred boats sailed.", "200 About Count boat")]
    public void Measures(string text, string expected) => Assert.Equal(Normalise(expected), FigureReading.Describe(text));

    [Theory]
    [InlineData("They sank 14 wooden boats.", "14 Count wooden boat")]
    [InlineData("There were five of the wooden boats.", "5 Count wooden boat")]
    [InlineData("Two of Lee's deputies left.", "2 Count Lee deputy")]
    [InlineData("They bought 900 sheep.", "900 Count sheep")]
    [InlineData("They have three children.", "3 Count child")]
    [InlineData("They count 300 women.", "300 Count woman")]
    [InlineData("They saw 20 people.", "20 Count people")]
    [InlineData("They saw 100+ boats.", "100 AtLeast Count boat")]
    [InlineData("They saw twenty-odd boats.", "20 About Count boat")]
    [InlineData("They sailed for 30-plus years.", "30 AtLeast Duration year")]
    [InlineData("They read the 12-page report.", "12 Count page")]
    [InlineData("They sold 14 first-team players.", "14 Count first-team player; 1 Ordinal")]
    [InlineData("They sank three of the 12 boats.", "3 Count boat; 12 Count boat")]
    [InlineData("She has a free-throw percentage of 87.5.", "87.5 Percentage percentage")]
    [InlineData("They asked what percentage of 87 voters left.", "87 Count voter")]
    [InlineData("They sank five of the three-ton boats.", "5 Count three-ton boat; 3 Measure ton")]
    [InlineData("It costs about 8 or $9.", "8 About Money dollar; 9 Money dollar")]
    [InlineData("The index lost 162 points, or 2 per cent, to fall to 7,425.", "162 Down Count point; 2 Down Percentage percentage; 7425 Count point")]
    [InlineData("They make three tests per day.", "3 Count test per day")]
    [InlineData("Half the houses stood empty.", "0.5 Ratio house")]
    public void Counts(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("They sold 10 to 15 boats.", "10..15 Count boat")]
    [InlineData("They sold 10-15 boats.", "10..15 Count boat")]
    [InlineData("They sold 10–15 boats.", "10..15 Count boat")]
    [InlineData("They sold between ten and fifteen boats.", "10..15 Count boat")]
    [InlineData("They sold three or four boats.", "3..4 Count boat")]
    [InlineData("They paid £10-15m.", "10000000..15000000 Money pound sterling")]
    [InlineData("They built a 10-15m fence.", "10..15 Measure metre")]
    [InlineData("They sold two to three million boats.", "2000000..3000000 Count boat")]
    [InlineData("They sold two to three dozen boats.", "24..36 Count boat")]
    [InlineData("It was minus 5 to minus 10 degrees.", "-10..-5 Measure degree")]
    [InlineData("They got five- to 10-year terms.", "5..10 Duration year")]
    [InlineData("They took three- or four-day trips.", "3..4 Duration day")]
    [InlineData("They paid $10 to $15 billion.", "10000000000..15000000000 Money dollar")]
    [InlineData("They paid $10-15 billion.", "10000000000..15000000000 Money dollar")]
    [InlineData("They paid $500,000 to $1 million.", "500000..1000000 Money dollar")]
    [InlineData("They paid 3 to 4 per cent.", "3..4 Percentage percentage")]
    [InlineData("They paid between 5% and 6%.", "5..6 Percentage percentage")]
    [InlineData("It asks 18-to-25-year-olds.", "18..25 Age year of age")]
    [InlineData("It took from 35 to 40 minutes.", "35..40 Duration minute")]
    [InlineData("It is more than 10 and less than 20.", "10..20 Count")]
    [InlineData("At most 100 and at least 20 apples grew.", "20..100 Count apple")]
    public void Ranges(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("over 300 boats", FigureBound.MoreThan)]
    [InlineData("more than 300 boats", FigureBound.MoreThan)]
    [InlineData("at least 300 boats", FigureBound.AtLeast)]
    [InlineData("no fewer than 300 boats", FigureBound.AtLeast)]
    [InlineData("300 or more boats", FigureBound.AtLeast)]
    [InlineData("300 boats or more", FigureBound.AtLeast)]
    [InlineData("300-plus boats", FigureBound.AtLeast)]
    [InlineData("up to 300 boats", FigureBound.AtMost)]
    [InlineData("no more than 300 boats", FigureBound.AtMost)]
    [InlineData("fewer than 300 boats", FigureBound.LessThan)]
    [InlineData("under 300 boats", FigureBound.LessThan)]
    [InlineData("not quite 300 boats", FigureBound.LessThan)]
    [InlineData("slightly more than 300 boats", FigureBound.MoreThan)]
    [InlineData("up to around 300 boats", FigureBound.AtMost)]
    [InlineData("nearly 300 boats", FigureBound.About)]
    [InlineData("some 300 boats", FigureBound.About)]
    [InlineData("an estimated 300 boats", FigureBound.About)]
    [InlineData("~300 boats", FigureBound.About)]
    [InlineData("exactly 300 boats", FigureBound.Exactly)]
    public void Bounds(string form, FigureBound bound)
    {
        Figure figure = FigureReading.Single("They have " + form + ".");

        Assert.Equal(300, figure.Value);
        Assert.Equal(bound, figure.Bound);
    }

    [Theory]
    [InlineData("Prices rose 2 per cent.", FigureTrend.Up)]
    [InlineData("Prices rose by 2 per cent.", FigureTrend.Up)]
    [InlineData("Prices were up 2 per cent.", FigureTrend.Up)]
    [InlineData("Prices ended 2 per cent higher.", FigureTrend.Up)]
    [InlineData("They saw a drop of 2 per cent.", FigureTrend.Down)]
    [InlineData("Prices have fallen more than 2 per cent.", FigureTrend.Down)]
    [InlineData("Prices rose to 2 per cent.", FigureTrend.None)]
    [InlineData("The tax is 2 per cent.", FigureTrend.None)]
    public void Trends(string text, FigureTrend trend)
    {
        Assert.Equal(trend, FigureReading.Single(text).Trend);
        Assert.Equal(2, FigureReading.Single(text).Value);
    }

    [Theory]
    [InlineData("The flood left at least nine sailors dead and 22 injured.", "sailor dead; sailor injured")]
    [InlineData("The storm hit the coast, killing over 900, injuring more than 1,300, with over 200 still missing.", " killed;  injured;  missing")]
    [InlineData("The index rose 2 per cent.", "percentage index")]
    [InlineData("The town charges a fee of $30.", "dollar fee, town")]
    [InlineData("About 60 per cent of the voters stayed away.", "percentage voters")]
    [InlineData("The mill rose 1 per cent, while the Harbour 500 gained 2 per cent.", "percentage mill; percentage Harbour 500")]
    [InlineData("Ports were up, with the wider index advancing 2 per cent.", "percentage wider index")]
    [InlineData("The council cut its forecast to $5 million.", "dollar forecast, council")]
    [InlineData("They brought down the rate to 4 per cent.", "percentage rate")]
    [InlineData("Sales in the quarter rose 5 per cent.", "percentage Sales")]
    [InlineData("Mill to cut 400 jobs", "job Mill")]
    [InlineData("They sold the quiet 40-acre farm.", "acre quiet farm")]
    [InlineData("Players over the age of 21 left.", "year of age Players")]
    [InlineData("There are 300 people who have been freed.", "people freed")]
    [InlineData("Some 40 were missing, 15 hurt.", " missing;  hurt")]
    [InlineData("The pump makes 450 Nm (332 lb-ft) of torque.", "newton metre torque, pump; pound-foot torque, pump")]
    [InlineData("They built four-, five- and six-cylinder engines.", "cylinder engines; cylinder engines; cylinder engines")]
    [InlineData("The mill trades on 6.5 times earnings.", "time earnings, mill")]
    public void Says_what_figures_are_about(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", FigureReading.Read(text).Figures.AsSpan().ToArray().Select(static f => f.Unit + " " + f.Concept)));

    [Fact]
    public void Spans_reach_from_the_bound_to_the_unit_of_measure()
    {
        const string text = "They raised about 19 per cent, then over 57,000 boats left for US$3.5bn.";

        string[] spans = [.. FigureReading.Read(text).Figures.AsSpan().ToArray().Select(f => f.Span.In(text))];
        string[] numbers = [.. FigureReading.Read(text).Figures.AsSpan().ToArray().Select(f => f.Number.In(text))];

        Assert.Equal(["about 19 per cent", "over 57,000", "US$3.5bn"], spans);
        Assert.Equal(["19", "57,000", "3.5bn"], numbers);
    }

    private static string Normalise(string expected) => expected.Replace(".50 ", ".5 ", StringComparison.Ordinal);
}

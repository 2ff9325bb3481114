namespace Verbatim.Engine.Tests.Figures;

public sealed class AmountFormTests
{
    [Theory]
    [InlineData("the loan was sold at 97 . 8125 pct", "97.8125 Percentage percentage")]
    [InlineData("the franc rose to 2 . 4125 , up 0 . 0035", "2.4125 Count; 0.0035 Up Count")]
    [InlineData("he came in 3 . 1987 was wet", "3 Count")]
    [InlineData("the mill has 14 , 000 bakers", "14000 Count baker")]
    [InlineData("they hold a one - quarter stake", "0.25 Ratio")]
    public void Cut_text(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("Baked at gas mark 6.", "")]
    [InlineData("The tank holds 5 C to 12 C.", "5..12 Measure celsius")]
    [InlineData("The cellar is 5°-12°C.", "5..12 Measure celsius")]
    [InlineData("He is 6' 2\" tall.", "6 Measure foot; 2 Measure inch")]
    [InlineData("It took 2h 34m 5s.", "2 Duration hour; 34 Duration minute; 5 Duration second")]
    [InlineData("He won the 100m hurdles.", "100 Measure metre")]
    [InlineData("The shed is 6m x 7m.", "6 Measure metre; 7 Measure metre")]
    [InlineData("The shed is 6m by 7m.", "6 Measure metre; 7 Measure metre")]
    [InlineData("She is five foot four.", "5 Measure foot; 4 Measure inch")]
    [InlineData("He weighs 11 stone 6.", "11 Measure stone; 6 Measure pound")]
    [InlineData("The mat costs nine pounds 50.", "9.5 Money pound sterling")]
    [InlineData("They moved 6 cu. yd. of sand.", "6 Measure cubic yard")]
    [InlineData("It slows at 6 m/s^2.", "6 Measure metre per second squared")]
    [InlineData("They baked it at 180 deg. C for an hour.", "180 Measure celsius")]
    [InlineData("The metal melts in heat above 900 K.", "900 MoreThan Measure kelvin")]
    [InlineData("They cooled the metal to 4 K.", "4 Measure kelvin")]
    [InlineData("He waited 6 mths.", "6 Duration month")]
    [InlineData("A pony costs 40 guineas.", "40 Money guinea")]
    [InlineData("A pony costs Bs 40.", "40 Money venezuelan bolívar")]
    public void Units(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("Two fifths of bakers agreed; a fifth did not.", "0.4 Ratio baker; 0.2 Ratio")]
    [InlineData("Two boats sank and a third was towed.", "2 Count boat; 3 Ordinal")]
    [InlineData("Some 40% of bakers agreed and a quarter disagreed.", "40 About Percentage percentage; 0.25 Ratio")]
    [InlineData("Quarter of bakers agreed.", "0.25 Ratio baker")]
    [InlineData("They ordered three gross of nails.", "432 Count nail")]
    [InlineData("He paid 60 grand for the boat.", "60000 Count")]
    [InlineData("They made five mln dlrs.", "5000000 Money dollar")]
    [InlineData("Scores were hurt.", "20..200 Count")]
    [InlineData("Scores were level.", "")]
    [InlineData("They make forty grand a year.", "40000 Count")]
    [InlineData("They own two grand pianos.", "2 Count grand piano")]
    [InlineData("The error is plus or minus 4 points.", "4 About Count point")]
    [InlineData("The error is ±4%.", "4 About Percentage percentage")]
    public void Numerals(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("As few as 15 came.", "15 AtLeast Count")]
    [InlineData("As little as $15 will do.", "15 AtLeast Money dollar")]
    [InlineData("Not even 15 bakers came.", "15 LessThan Count baker")]
    [InlineData("Nothing less than 15 will do.", "15 AtLeast Count")]
    [InlineData("The best part of 40 bakers came.", "40 About Count baker")]
    [InlineData("Close on 40 bakers came.", "40 About Count baker")]
    [InlineData("They sold not far off 40.", "40 About Count")]
    [InlineData("They sold 40 loaves, give or take.", "40 About Count loaf")]
    [InlineData("They sold 40 loaves, if not more.", "40 AtLeast Count loaf")]
    [InlineData("They sold 40, or possibly more.", "40 AtLeast Count")]
    [InlineData("The sum may top $15 billion.", "15000000000 MoreThan Money dollar")]
    [InlineData("They sold considerably fewer than 40.", "40 LessThan Count")]
    [InlineData("They sold little short of 40.", "40 LessThan Count")]
    public void Bounds(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("They sold considerably more than 40.", "considerably more than 40")]
    [InlineData("They sold a tad under 40.", "a tad under 40")]
    [InlineData("They sold only slightly fewer than 40.", "slightly fewer than 40")]
    public void Words_of_degree_belong_to_the_bound(string text, string expected) =>
        Assert.Equal(expected, FigureReading.Single(text).Span.In(text));

    [Theory]
    [InlineData("Sales fell by more than a fifth to $88.", "0.2 MoreThan Down Ratio; 88 Money dollar")]
    [InlineData("Sales were down a tenth on the year.", "0.1 Down Ratio")]
    [InlineData("Sales were up by almost a quarter.", "0.25 About Up Ratio")]
    [InlineData("The boat is a fifth lighter than the barge.", "0.2 Ratio")]
    [InlineData("They lost a fifth game.", "5 Ordinal")]
    [InlineData("They raised the fee by half a point.", "0.5 Up Count point")]
    [InlineData("They lowered the main fee by $5.", "5 Down Money dollar")]
    [InlineData("Turnout was 61 per cent, up from 54.", "61 Percentage percentage; 54 Percentage percentage")]
    [InlineData("They raised $5.", "5 Money dollar")]
    [InlineData("The fund gave up 4%.", "4 Percentage percentage")]
    [InlineData("The fund ended up 4%.", "4 Up Percentage percentage")]
    [InlineData("Loaves are 4% cheaper.", "4 Down Percentage percentage")]
    public void Changes(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("One in 4 million win.", "0.00000025 Ratio")]
    [InlineData("One in 2.5 million win.", "0.0000004 Ratio")]
    [InlineData("They have a 1-in-20 chance.", "0.05 Ratio")]
    [InlineData("They fear a one-in-100-year storm.", "")]
    [InlineData("It fell a quarter percentage point.", "0.25 Down Percentage percentage point")]
    [InlineData("They want a half-percentage-point rise.", "0.5 Up Percentage percentage point")]
    [InlineData("They led at half-time.", "")]
    [InlineData("They sold nearly twice as many.", "2 About Ratio time")]
    public void Proportions(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));

    [Theory]
    [InlineData("Add 300g of butter.", "300 Measure gram")]
    [InlineData("The mill added $300.", "300 Up Money dollar")]
    public void What_is_ordered_is_no_change(string text, string expected) => Assert.Equal(expected, FigureReading.Describe(text));
}

namespace Verbatim.Engine.Tests.Figures;

/// <summary>One value, many ways to write it.</summary>
public sealed class NumeralCorpusTests
{
    private static readonly (decimal Value, string[] Forms)[] Corpus =
    [
        (0.5m, ["half a litre", "0.5 litres", ".5 litres", "½ litre", "1/2 litre", "one-half litre", "half of one per cent", "point five per cent", "zero-point-five per cent"]),
        (0.25m, ["one quarter of the boats", "a quarter of the boats", "1/4 of the boats", "¼ of the boats", "one in four boats", "1 in 4 boats"]),
        (0.75m, ["three quarters of the boats", "three-quarters of the boats", "3/4 of the boats", "three out of four boats", "three in four boats", "three-quarters of a mile"]),
        (2m / 3m, ["two thirds of the boats", "two-thirds of the boats"]),
        (1.5m, ["an hour and a half", "one-and-a-half hours", "1-1/2 hours", "1 1/2 hours", "one hour and a half"]),
        (2.5m, ["two and a half miles", "2 1/2 miles", "2½ miles", "2.5 miles", "two point five miles", "two-and-a-half miles", "two miles and a half"]),
        (3m / 21m, ["three twenty-firsts of the boats", "three twenty firsts of the boats"]),
        (0.04m, ["one twenty-fifth of the boats", "a twenty-fifth of the boats", "4 hundredths of the boats", "two fiftieths of the boats"]),
        (100m / 35m, ["one hundred thirty-fifths"]),
        (26m, ["one hundred and thirty fifths"]),
        (0.03m, ["three one-hundredths of the boats", "3 hundredths of the boats", "three hundredths of the boats"]),
        (7m, ["seven boats", "7 boats", "Seven boats"]),
        (12m, ["twelve boats", "a dozen boats", "12 boats"]),
        (36m, ["three dozen boats", "thirty-six boats", "thirty six boats", "3 dozens boats"]),
        (103m, ["one hundred and three boats", "a hundred and three boats", "103 boats", "1 hundred and 3 boats"]),
        (2500m, ["twenty-five hundred boats", "two thousand five hundred boats", "2,500 boats", "2.5 thousand boats", "2.5k boats", "two and a half thousand boats"]),
        (57_000m, ["57,000 boats", "57 000 boats", "57\u00A0000 boats", "57\u2009000 boats", "57 thousand boats", "fifty-seven thousand boats", "57k boats"]),
        (500_000m, ["half a million boats", "half-a-million boats", "500,000 boats", "0.5m boats", "five hundred thousand boats", "a half million boats"]),
        (1_234_567.5m, ["1,234,567.5 litres", "1 234 567.5 litres", "12,34,567.5 litres", "1.234.567,5 litres"]),
        (1_500_000m, ["one and a half million boats", "1.5 million boats", "1.5mn boats", "one million and a half boats", "15 lakh boats"]),
        (30_000_000m, ["3 crore boats", "three crore boats", "30 million boats", "thirty million boats"]),
        (400_000_000m, ["4 hundred million boats", "four hundred million boats", "400m boats", "0.4bn boats"]),
        (3_500_000_000m, ["$3.5bn", "$3.5 billion", "US$3.5bn", "3.5 billion dollars", "three and a half billion dollars", "USD3.5bn", "USD 3.5bn"]),
        (0.000623m, ["6.23x10^-4 litres", "6.23 × 10^-4 litres", "6.23 x 10⁻⁴ litres", "0.000623 litres"]),
        (32.75m, ["32.75 per cent", "32 . 75 per cent"]),
        (7_000_000m, ["$7MM", "7 MM dollars", "7m printed and bound copies", "$7m"]),
        (10_000_000_000m, ["1e10 litres", "ten billion litres"]),
        (2m + (6m / 7m), ["2 6/7 litres", "two and six sevenths litres"]),
        (0.76m, ["19/25 litres"]),
        (1_000_000m, ["another million boats", "a cool million"]),
        (2_000_000_000_000_000_000_000_000_000m, ["2 octillion litres"]),
        (98_765.5m, ["98'765.5 litres", "98'765.50 litres", "98,765.5 litres"]),
        (-5m, ["minus 5 degrees", "-5 degrees", "minus five degrees", "negative five degrees", "−5 degrees"]),
        (-17m, ["-17", "minus seventeen", "minus 17", "negative seventeen"]),
        (0.0075m, ["7.5e-3 litres", "7.5E-3 litres", "7.5 x 10^-3 litres"]),
        (1024m, ["2^10 litres", "2 ^ 10 litres"]),
        (410_000m, ["4.1e5 litres", "4.1E+5 litres", "4.1 * 10^5 litres", "4.1 × 10⁵ litres"]),
        (3.5m, ["3 and a half litres", "3 and 1/2 litres", "3 ½ litres", "three point five litres"]),
        (18m, ["a dozen and a half"]),
        (30m, ["two and a half dozen boats", "2.5 dozen boats"]),
        (1m / 3m, ["1 third of the boats", "one third of the boats"]),
        (12.75m, ["12 point 75 litres", "twelve point seven five litres", "twelve point seventy-five litres", "12.75 litres"]),
        (100.5m, ["a hundred point five litres", "one hundred point five litres"]),
        (2m / 7m, ["2/7 of the boats", "two sevenths of the boats"]),
        (0.02m, ["one person in 50", "one boat in every 50", "one in 50 boats", "about 1 child in 50"]),
        (0.2m, ["one child in five", "two people in ten", "one in five boats"]),
        (70m, ["three score and ten", "threescore and ten years", "seventy years"]),
        (80m, ["four score years", "fourscore years"]),
        (125m, ["5 to the power of 3", "five to the power of three", "five to the third power", "5 raised to the third power", "5^3"]),
        (105m, ["one hundred & five boats", "hundred and five boats", "one-hundred-and-five boats", "a hundred and five boats"]),
        (100_000m, ["hundred thousand boats", "a hundred thousand boats"]),
        (6500m, ["6 thousand 5 hundred boats", "6 thousand five hundred boats"]),
        (4_200_000_000m, ["4 billion 200 million boats", "four billion two hundred million boats"]),
        (3_400_000m, ["3 million and 400 thousand boats", "three million and four hundred thousand boats"]),
        (98_765_432m, ["98'765'432 litres", "98_765_432 litres", "98 765 432 litres"]),
        (144m, ["a gross of boats"]),
        (20m, ["a score of boats"]),
        (200m, ["a couple of hundred boats", "a couple hundred boats"]),
        (20_000m, ["20K boats", "20k boats", "20K"]),
        (2_000_000_000_000m, ["2T", "$2T", "two trillion litres"]),
        (0m, ["nil", "nought", "zero"]),
        (6m, ["a sixfold rise", "a six fold", "a six-fold rise", "six times the price", "6 times the price"]),
        (2305m, ["two thousand, three hundred and five boats", "two thousand, three hundred five boats", "two thousand three hundred and five boats"]),
        (2_300_506m, ["two million, three hundred thousand, five hundred and six boats", "two million three hundred thousand five hundred and six boats", "2,300,506 boats"]),
        (4_000_037_000m, ["four billion, thirty-seven thousand litres", "four billion thirty-seven thousand litres"]),
        (0.00001m, ["one hundred-thousandth of a litre", "a hundred thousandth of a litre", "0.00001 litres"]),
        (3m / 32m, ["three thirty-seconds of a litre", "three thirty seconds of a litre", "3/32 of a litre"]),
        (0.7m, ["oh point seven litres", "nought point seven litres", "point seven litres", "7/10 of a litre"]),
        (6.02m, ["six point oh two litres", "six point nought two litres"]),
        (-2_000_000m, ["minus two million degrees", "minus 2 million degrees"]),
        (-1_000_000m, ["minus a million degrees", "negative one million degrees"]),
        (-0.5m, ["minus half", "minus point five", "minus one half", "-½ litre"]),
        (0.2m, ["one in five boats", "one in every five boats", "one out of every five boats", "one of every five boats", "a fifth of the boats"]),
        (0.00004m, ["one in 25,000 boats", "1 in 25,000 boats", "one in twenty-five thousand boats"]),
        (0.000001m, ["one in a million", "one in 1,000,000"]),
        (2_750_000m, ["2 3/4 million boats", "2¾ million boats", "two and three-quarter million boats", "two and three quarters million boats"]),
        (1.75m, ["one and three quarter miles", "one and three-quarter miles", "1 3⁄4 miles", "1 3/4 miles"]),
        (450m, ["four and a half hundred boats", "450 boats"]),
        (12_345_678.9m, ["12 345 678,9 litres", "12 345 678.9 litres", "12.345.678,9 litres"]),
        (2.25m, ["a two-and-a-quarter-fold rise", "2.25-fold growth"]),
        (5m / 6m, ["5/6ths of the boats", "five sixths of the boats", "5/6 of the boats"]),
        (2_500_000m, ["two and half million boats", "2.5 million boats", "two and a half million boats"]),
        (3.14159m, ["3,14159 litres", "3.14159 litres", "three point one four one five nine litres"]),
        (300_000_000m, ["3·10^8 litres", "3 × 10⁸ litres", "3x10^8 litres"]),
        (1_000_000m, ["10⁶ litres", "10^6 litres", "a million litres"]),
        (1_000_000_000_000m, ["£1tr", "£1tn", "£1 trillion"]),
        (3_500m, ["3 thousand 500 boats", "three thousand five hundred boats"]),
        (321m, ["3 hundred 21 boats", "3 hundred and 21 boats"]),
        (302m, ["three-nought-two boats", "three-zero-two litres"]),
        (12_000_000m, ["12mn boats", "12 mn boats", "12mn"]),
    ];

    public static TheoryData<string, string> Forms()
    {
        var data = new TheoryData<string, string>();
        foreach ((decimal value, string[] forms) in Corpus)
        {
            foreach (string form in forms)
            {
                data.Add(form, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads(string form, string value)
    {
        decimal expected = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        foreach (string text in new[] { form, "They had " + form + ".", "The report says " + form + " in all" })
        {
            Assert.Equal((double)expected, (double)FigureReading.Single(text).Value, 12);
            Assert.Null(FigureReading.Single(text).Upper);
        }
    }

    [Theory]
    [InlineData("thousands of herons", 1_000, 10_000)]
    [InlineData("tens of thousands of herons", 10_000, 100_000)]
    [InlineData("hundreds of millions of herons", 100_000_000, 1_000_000_000)]
    [InlineData("dozens of herons", 12, 120)]
    [InlineData("scores of herons", 20, 200)]
    [InlineData("100s of herons", 100, 1_000)]
    [InlineData("1000s of herons", 1_000, 10_000)]
    [InlineData("10s of thousands of herons", 10_000, 100_000)]
    public void Plurals_that_name_no_number_are_ranges(string form, int lower, int upper)
    {
        Assert.Equal(lower, FigureReading.Single("They saw " + form + ".").Value);
        Assert.Equal(upper, FigureReading.Single("They saw " + form + ".").Upper);
        Assert.Equal("heron", FigureReading.Single("They saw " + form + ".").Unit);
    }

    [Theory]
    [InlineData("third", 3)]
    [InlineData("21st", 21)]
    [InlineData("twenty-fifth", 25)]
    [InlineData("two hundredth", 200)]
    [InlineData("one hundred and first", 101)]
    [InlineData("two thousand and first", 2001)]
    public void Ordinals_are_a_kind_of_their_own(string form, int value)
    {
        Assert.Equal(value + " Ordinal", FigureReading.Describe("It was the " + form + " attempt."));
    }
}

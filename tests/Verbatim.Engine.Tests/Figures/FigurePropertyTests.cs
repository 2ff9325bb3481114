using System.Globalization;
using CsCheck;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Figures;

public sealed class FigurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "1", "23", "4,567", "0.5", ".5", "1/2", "½", "7th", "two", "twenty", "-", "–", "to", "and", "between", "half", "a", "an", "million", "bn", "m",
        "hundred", "thirds", "dozen", "dozens", "of", "in", "over", "$", "US$", "€", "%", "per cent", "per", "kg", "km/h", "°", "C", "'", "\"", "(", ")",
        ",", ".", ":", "/", "^", "x10", "e10", "+", "~", ">", "point", "minus", "times", "fold", "year", "old", "boats", "rose", "fell", "by", "killed",
        "USD5", "RM2.5mil", "Boeing", "one", "\n", "the", "is", "a.m.", "2019", "99999999999999999999999999999", "\u00A0", "²", "…", "“", "”", "quarters", "scores", "call", "past", "who", "rate", "cut", "to", "from", "with", "index", "advancing", "top", "people", "Harbour",
        "lost", "-Eleven", "3,5,7", "0800", "(555)", "×", "⁻⁴", "twenty-firsts", "fifth", "Rs", "s", "years", "ago", "hurt", "st", "4K", "of", "for",
    ];

    [Fact]
    public void Decimals_read_back_as_they_were_written() =>
        Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 6], Gen.Int[0, 5]).Sample((digits, places, form) =>
        {
            decimal value = new decimal(digits) / (decimal)Math.Pow(10, places);
            string plain = value.ToString("0.######", CultureInfo.InvariantCulture);
            string grouped = value.ToString("#,##0.######", CultureInfo.InvariantCulture);
            string text = form switch
            {
                0 => "It weighs " + plain + " kg.",
                1 => "It weighs " + grouped + " kg.",
                2 => "It costs $" + grouped + " now.",
                3 => "It costs EUR " + grouped + " now.",
                4 => "It is over " + plain + "% now.",
                _ => "They had " + grouped.Replace(',', '\u00A0') + " litres.",
            };
            Figure[] figures = FigureReading.Read(text).Figures.AsSpan().ToArray();
            return figures.Length == 1 && figures[0].Value == value && figures[0].Upper is null;
        });

    [Fact]
    public void Whole_numbers_in_words_read_back() =>
        Gen.Int[1, 999_999_999].Sample(value => FigureReading.Single("They saw " + InWords(value) + " boats.").Value == value);

    [Fact]
    public void Any_pieces_are_read_without_fault() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(Gen.Bool.Array[40], (pieces, spaces) =>
            string.Concat(pieces.Select((p, i) => spaces[i] ? " " + p : p))).Sample(text =>
        {
            Document document = FigureReading.Read(text);
            foreach (Figure figure in document.Figures.AsSpan())
            {
                Assert.True(figure.Span.Length > 0 && figure.Span.End <= document.Text.Length);
                Assert.True(figure.Span.Contains(figure.Number), text);
            }
        });

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Gen.String[0, 200].Sample(text => _ = FigureReading.Read(text));

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static string InWords(int value) => value switch
    {
        >= 1_000_000 => Join(InWords(value / 1_000_000) + " million", value % 1_000_000),
        >= 1000 => Join(InWords(value / 1000) + " thousand", value % 1000),
        >= 100 => value % 100 == 0 ? Small[value / 100] + " hundred" : Small[value / 100] + " hundred and " + InWords(value % 100),
        >= 20 => value % 10 == 0 ? Tens[value / 10] : Tens[value / 10] + "-" + Small[value % 10],
        _ => Small[value],
    };

    private static string Join(string head, int rest) => rest == 0 ? head : head + " " + InWords(rest);
}

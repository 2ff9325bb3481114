using System.Globalization;
using CsCheck;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Dates;

public sealed class DatePropertyTests
{
    private static readonly string[] Forms =
    [
        "MMMM d, yyyy", "MMMM d yyyy", "MMM. d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMMM, yyyy", "yyyy-MM-dd",
        "yyyy/MM/dd", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "d-MMM-yyyy", "dd/MMM/yyyy", "dd.MM.yyyy",
        "yyyy-MMM-dd",
    ];

    private static readonly Gen<DateTime> Days = Gen.Int[0, 401_000].Select(d => new DateTime(1000, 1, 1).AddDays(d));

    private static readonly Gen<string> Fragments = Of(
        "May", "march", "7", "2016", "19", "to", "from", "between", "and", "the", "of", "last", "this", "Friday", "ago", "two", "years",
        "-", "–", "/", ".", ",", ":", "30", "31", "0", "9999", "10000", "s", "’", "'90", "p.m.", "GMT", "first", "quarter", "noon", "\n", "\r\n", "$",
        "twenty", "thousand", "Easter", "a", "few", "mid", "early", "12/31/1999", "1.2.3", "99.99.9999", "T10", "”", "\uD83D", "century");

    [Fact]
    public void Any_day_in_any_full_form_reads_back_as_its_iso_value() =>
        Gen.Select(Days, Of(Forms)).Sample(static (day, form) =>
        {
            string written = day.ToString(form, CultureInfo.InvariantCulture);
            DateMention date = Assert.Single(Read("Nobody was there on " + written + " but her.").Dates);

            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Value);
            Assert.Equal(written.Length, date.Span.Length);
        });

    [Fact]
    public void Numeric_forms_read_back_where_only_one_order_is_possible() =>
        Days.Where(static d => d.Day > 12).Sample(static day =>
        {
            foreach (string form in (string[])["M/d/yyyy", "d/M/yyyy", "MM-dd-yyyy", "dd-MM-yyyy"])
            {
                string written = day.ToString(form, CultureInfo.InvariantCulture);
                Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Assert.Single(Read("On " + written + " it rained.").Dates).Value);
            }
        });

    [Fact]
    public void Times_read_back() =>
        Gen.Int[0, 1439].Sample(static minutes =>
        {
            DateTime time = DateTime.MinValue.AddMinutes(minutes);
            string expected = time.ToString("'T'HH:mm", CultureInfo.InvariantCulture);
            foreach (string form in (string[])["h:mm tt", "h:mmtt", "h.mm tt"])
            {
                Assert.Equal(expected, Assert.Single(Read("It rang at " + time.ToString(form, CultureInfo.InvariantCulture) + " again.").Dates).Value);
            }

            Assert.Equal(expected + "Z", Assert.Single(Read("It rang at " + time.ToString("HH:mm", CultureInfo.InvariantCulture) + " GMT.").Dates).Value);
        });

    [Fact]
    public void Whatever_the_text_dates_stand_in_order_apart_and_inside_it() =>
        Gen.Select(Fragments.Array[1, 25], Of(" ", "", "\u00A0")).Sample(static (fragments, joint) =>
        {
            Document document = Read(string.Join(joint, fragments));
            int end = 0;
            foreach (DateMention date in document.Dates)
            {
                Assert.True(date.Span.Start >= end && date.Span.Length > 0 && date.Span.End <= document.Text.Length);
                end = date.Span.End;
            }
        });

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Document Read(string text) => DocumentReader.Read(text, "a.txt", ReadOptions.Default);
}

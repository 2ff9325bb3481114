using System.Text;
using CsCheck;
using Verbatim.Engine;
using Verbatim.Generator.Emission;

namespace Verbatim.Generator.Tests.Library;

/// <summary>What the generator writes is what the emitted type reads.</summary>
public sealed class TableReaderTests
{
    [Fact]
    public void Any_number_comes_back() => Gen.OneOf(Gen.Int, Gen.Int[0, 5_000], Gen.Const(int.MinValue), Gen.Const(int.MaxValue))
        .Array[0, 50].Sample(static numbers => Assert.Equal(numbers, Read(numbers, static (t, n) => t.Number(n), Number)));

    [Fact]
    public void Any_signed_number_comes_back() => Gen.OneOf(Gen.Int, Gen.Int[-100, 100])
        .Array[0, 50].Sample(static numbers => Assert.Equal(numbers, Read(numbers, static (t, n) => t.Signed(n), TableReader.Signed)));

    [Fact]
    public void Any_decimal_comes_back_with_its_scale() => Gen.OneOf(Gen.Decimal, Gen.Int[0, 5_000].Select(static i => (decimal)i))
        .Array[0, 50].Sample(static values => AssertDecimals(values));

    [Fact]
    public void Decimals_of_news_come_back_with_their_scale() => AssertDecimals(
        0m, 0.00m, -0.0m, 1m, 1.50m, 18.4m, -3m, 899m, 900m, 57_000m, 4_600_000m, 4_600_000_000m, 2_000_000_000_000_000m, 4_600_000.00m,
        int.MaxValue, uint.MaxValue, 1e28m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m);

    [Fact]
    public void Small_numbers_take_one_character() =>
        Assert.All(Enumerable.Range(0, 64), static number => Assert.Equal(1, new TableWriter().Number(number).Length));

    [Fact]
    public void No_character_needs_an_escape()
    {
        var table = new TableWriter();
        for (int number = 0; number < 5_000; number++)
        {
            table.Number(number);
        }

        Assert.DoesNotContain(table.ToString(), static c => c is <= ' ' or '"' or '\\' or > '~');
    }

    [Fact]
    public void Literals_have_few_sizes()
    {
        int[] sizes = [.. Enumerable.Range(6_000, 2_000).Select(static length => SizeOf(new string('a', length))).Distinct()];

        Assert.InRange(sizes.Length, 2, 64);
        Assert.Equal(SizeOf(new string('é', 1_000)), SizeOf(new string('a', 2_000)));
    }

    // with the zero that the compiler puts behind it
    private static int SizeOf(string text)
    {
        ArticleData data = ArticleTable.Of(DocumentReader.Read(text, "seeds/a.txt", ReadOptions.Default));
        int size = Encoding.UTF8.GetByteCount(data.Text + data.Table) + 1;
        Assert.InRange(size, text.Length, (text.Length + 100) * 3);
        return size;
    }

    private static void AssertDecimals(params decimal[] values) => Assert.Equal(
        values.Select(decimal.GetBits),
        Read(values, static (t, v) => t.Decimal(v), TableReader.Decimal).Select(decimal.GetBits));

    private static int Number(byte[] table, ref int position) => TableReader.Number(table, ref position);

    private delegate T Reader<T>(byte[] table, ref int position);

    private static T[] Read<T>(T[] values, Func<TableWriter, T, TableWriter> write, Reader<T> read)
    {
        byte[] table = Encoding.ASCII.GetBytes(values.Aggregate(new TableWriter(), write).ToString());
        int position = 0;
        T[] result = [.. values.Select(_ => read(table, ref position))];
        Assert.Equal(table.Length, position);
        return result;
    }
}

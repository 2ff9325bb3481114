namespace Verbatim.Generator.Tests.Library;

/// <summary>The emitted type, compiled here from its source.</summary>
public sealed class AmountTests
{
    private static readonly FigureBound[] Bounds = Enum.GetValues<FigureBound>();

    [Theory]
    [InlineData("Exactly", 5, true, false, true, false)]
    [InlineData("MoreThan", 5, true, true, false, false)]
    [InlineData("AtLeast", 5, true, null, null, false)]
    [InlineData("LessThan", 5, false, false, true, true)]
    [InlineData("AtMost", 5, null, false, true, null)]
    [InlineData("About", 5, null, null, null, null)]
    [InlineData("MoreThan", 6, null, null, null, null)]
    [InlineData("LessThan", 6, false, false, true, true)]
    [InlineData("AtLeast", 4, true, true, false, false)]
    [InlineData("AtMost", 4, null, null, null, null)]
    public void Comparing_respects_the_bound(string bound, int limit, bool? atLeast, bool? moreThan, bool? atMost, bool? lessThan)
    {
        Amount amount = Cows(5, Enum.Parse<FigureBound>(bound));

        Assert.Equal(
            (atLeast, moreThan, atMost, lessThan),
            (amount.IsAtLeast(limit), amount.IsMoreThan(limit), amount.IsAtMost(limit), amount.IsLessThan(limit)));
    }

    [Fact]
    public void A_range_lies_between_its_ends()
    {
        var amount = new Amount(10, 15, FigureBound.Exactly, FigureKind.Money, "dollar");

        Assert.Equal((true, null, false), (amount.IsAtLeast(10), amount.IsAtLeast(12), amount.IsAtLeast(16)));
        Assert.Equal((true, null, false), (amount.IsAtMost(15), amount.IsAtMost(12), amount.IsAtMost(9)));
        Assert.Null(amount.CompareTo(amount));
    }

    [Fact]
    public void Two_amounts_are_compared_where_the_bounds_allow()
    {
        Assert.Equal(-1, Cows(5).CompareTo(Cows(6)));
        Assert.Equal(0, Cows(5).CompareTo(Cows(5)));
        Assert.Equal(1, Cows(6, FigureBound.MoreThan).CompareTo(Cows(6)));
        Assert.Equal(-1, Cows(6, FigureBound.LessThan).CompareTo(Cows(6, FigureBound.AtLeast)));
        Assert.Null(Cows(6, FigureBound.AtMost).CompareTo(Cows(6, FigureBound.AtLeast)));
        Assert.Null(Cows(5, FigureBound.MoreThan).CompareTo(Cows(6)));
        Assert.Null(Cows(5).CompareTo(new Amount(6, null, FigureBound.Exactly, FigureKind.Money, "dollar")));
    }

    [Fact]
    public void Comparing_either_way_gives_the_same_answer()
    {
        foreach (FigureBound left in Bounds)
        {
            foreach (FigureBound right in Bounds)
            {
                Assert.Equal(-Cows(5, left).CompareTo(Cows(6, right)), Cows(6, right).CompareTo(Cows(5, left)));
            }
        }
    }

    [Fact]
    public void Amounts_of_one_unit_add_up()
    {
        Assert.Equal(Cows(7), Cows(3) + Cows(4));
        Assert.Equal(Cows(7, FigureBound.MoreThan), Cows(3, FigureBound.AtLeast) + Cows(4, FigureBound.MoreThan));
        Assert.Equal(Cows(7, FigureBound.AtMost), Cows(3) + Cows(4, FigureBound.AtMost));
        Assert.Equal(Cows(7, FigureBound.About), Cows(3, FigureBound.About) + Cows(4));
        Assert.Equal(
            new Amount(13, 18, FigureBound.Exactly, FigureKind.Count, "cow"),
            Cows(3) + new Amount(10, 15, FigureBound.Exactly, FigureKind.Count, "cow"));
    }

    [Fact]
    public void Dollars_are_not_added_to_cows()
    {
        var dollars = new Amount(4, null, FigureBound.Exactly, FigureKind.Money, "dollar");

        Assert.False(Cows(3).TryAdd(dollars, out _));
        Assert.Throws<InvalidOperationException>(() => Cows(3) + dollars);
        Assert.False(dollars.TryAdd(new Amount(4, null, FigureBound.Exactly, FigureKind.Money, "euro"), out _));
    }

    [Fact]
    public void What_makes_no_sense_is_not_added()
    {
        var third = new Amount(3, null, FigureBound.Exactly, FigureKind.Ordinal, null);
        var largest = new Amount(decimal.MaxValue, null, FigureBound.Exactly, FigureKind.Count, "cow");

        Assert.False(third.TryAdd(third, out _));
        Assert.False(largest.TryAdd(Cows(1), out _));
        Assert.False(Cows(3, FigureBound.AtLeast).TryAdd(Cows(4, FigureBound.AtMost), out _));
        Assert.False(Cows(3, FigureBound.About).TryAdd(Cows(4, FigureBound.AtMost), out _));
    }

    private static Amount Cows(decimal value, FigureBound bound = FigureBound.Exactly) => new(value, null, bound, FigureKind.Count, "cow");
}

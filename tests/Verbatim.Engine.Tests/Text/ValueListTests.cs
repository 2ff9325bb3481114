using Verbatim.Engine.Text;

namespace Verbatim.Engine.Tests.Text;

public sealed class ValueListTests
{
    [Fact]
    public void Grows_and_keeps_the_order()
    {
        ValueList<int> list = Of(Enumerable.Range(0, 100));

        Assert.Equal(Enumerable.Range(0, 100), list);
        Assert.Equal(Enumerable.Range(0, 100), list.ToArray());
        Assert.Equal(99, list.Last);
    }

    [Fact]
    public void Items_are_changed_in_place()
    {
        ValueList<int> list = Of([1, 2, 3]);
        list[1] = 7;
        list.RemoveAt(0);
        list.RemoveLast();

        Assert.Equal([7], list);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
    }

    [Fact]
    public void An_item_of_the_list_itself_can_be_added_while_it_grows()
    {
        ValueList<int> list = Of(Enumerable.Range(1, 8));
        list.Add(in list[0]);

        Assert.Equal(1, list.Last);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(37)]
    [InlineData(1000)]
    public void Sorts_and_leaves_equal_items_in_their_order(int count)
    {
        var random = new Random(count);
        (int Key, int Place)[] items = [.. Enumerable.Range(0, count).Select(i => (random.Next(10), i))];
        ValueList<(int Key, int Place)> list = Of(items);
        list.Sort(0, static (left, right) => left.Key.CompareTo(right.Key));

        Assert.Equal(items.OrderBy(static i => i.Key), list);
    }

    [Fact]
    public void Sorts_only_from_the_index_on()
    {
        ValueList<int> list = Of([9, 8, 3, 1, 2]);
        list.Sort(2, static (left, right) => left.CompareTo(right));

        Assert.Equal([9, 8, 1, 2, 3], list);
    }

    private static ValueList<T> Of<T>(IEnumerable<T> items)
    {
        var list = new ValueList<T>();
        foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}

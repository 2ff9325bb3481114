using System.Collections;

namespace Verbatim.Engine.Text;

/// <summary>
/// A list of structures. Its items are read in place, without copying. <see cref="List{T}"/> would do, but is compiled anew
/// for each structure while the program starts; what stands in this assembly is compiled ahead of time.
/// </summary>
/// <typeparam name="T">The items' type.</typeparam>
internal sealed class ValueList<T> : IReadOnlyList<T>
{
    private const int FirstCapacity = 8;

#pragma warning disable CA1825 // Array.Empty would be compiled for each structure too
    private static readonly T[] NoItems = new T[0];
#pragma warning restore CA1825

    private T[] _items;

    public ValueList() => _items = NoItems;

    public ValueList(int capacity) => _items = new T[capacity];

    public int Count { get; private set; }

    /// <summary>The item that was added last.</summary>
    public ref T Last => ref this[Count - 1];

    T IReadOnlyList<T>.this[int index] => this[index];

    /// <summary>The item, until another is added.</summary>
    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                ThrowOutside();
            }

            return ref _items[index];
        }
    }

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            AddToLarger(item);
            return;
        }

        _items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void RemoveAt(int index)
    {
        Array.Copy(_items, index + 1, _items, index, Count - index - 1);
        Count--;
    }

    public void Clear()
    {
        // what items refer to must not be kept alive by a list that is used again
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        Array.Copy(_items, items, Count);
        return items;
    }

    /// <summary>Sorts the items from that index on; equal ones stay in their order.</summary>
    public void Sort(int first, Comparison<T> comparison)
    {
        if (!IsSorted(first, comparison))
        {
            MergeSort.Sort(_items, first, Count, comparison);
        }
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    // the item may stand in the list itself
    private void AddToLarger(T item)
    {
        Arrays.Grow(ref _items, Math.Max(FirstCapacity, Count + 1));
        _items[Count++] = item;
    }

    private static void ThrowOutside() => throw new ArgumentOutOfRangeException("index");

    private bool IsSorted(int first, Comparison<T> comparison)
    {
        for (int i = first + 1; i < Count; i++)
        {
            if (comparison(_items[i - 1], _items[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes from item to item.</summary>
    internal struct Enumerator(ValueList<T> list)
    {
        private int _index = -1;

        public readonly ref readonly T Current => ref list._items[_index];

        public bool MoveNext() => ++_index < list.Count;
    }
}

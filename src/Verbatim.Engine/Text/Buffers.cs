namespace Verbatim.Engine.Text;

/// <summary>
/// Arrays that are used again from document to document, by all threads. Like <see cref="System.Buffers.ArrayPool{T}"/>,
/// which is compiled anew for each structure while the program starts.
/// </summary>
/// <typeparam name="T">The items' type.</typeparam>
internal static class Buffers<T>
{
    private const int Shortest = 256;

    /// <summary>As many as there may be threads at work, and some.</summary>
    private const int Kept = 16;

    /// <summary>What one great document has blown up is not kept for the next.</summary>
    private const int LongestKept = 1 << 17;

    private static readonly T[]?[] Free = new T[]?[Kept];

    /// <summary>An array that holds nothing, and was not rented.</summary>
#pragma warning disable CA1825 // Array.Empty would be compiled for each structure too
    public static T[] None { get; } = new T[0];
#pragma warning restore CA1825

    /// <summary>An array of at least that length; what it holds is anything.</summary>
    public static T[] Rent(int length)
    {
        for (int i = 0; i < Free.Length; i++)
        {
            if (Free[i] is { } free && free.Length >= length && Interlocked.CompareExchange(ref Free[i], null, free) == free)
            {
                return free;
            }
        }

        return new T[Capacity(length)];
    }

    /// <summary>Gives an array back, which must not be used any more.</summary>
    public static void Return(T[] array)
    {
        if (array.Length is < Shortest or > LongestKept)
        {
            return;
        }

        for (int i = 0; i < Free.Length; i++)
        {
            T[]? other = Free[i];
            if ((other is null || other.Length < array.Length) && Interlocked.CompareExchange(ref Free[i], array, other) == other)
            {
                return;
            }
        }
    }

    // powers of two, so that documents of about one length share their arrays
    private static int Capacity(int length)
    {
        int capacity = Shortest;
        while (capacity < length && capacity < int.MaxValue / 2)
        {
            capacity *= 2;
        }

        return Math.Max(capacity, length);
    }
}

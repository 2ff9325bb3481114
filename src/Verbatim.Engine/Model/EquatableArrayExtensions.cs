namespace Verbatim.Engine.Model;

/// <summary>Makes <see cref="EquatableArray{T}"/> from other collections.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies <paramref name="items"/> into an array that is equal by its items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>Copies <paramref name="items"/> into an array that is equal by its items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items)
        where T : IEquatable<T> => new(items.ToArray());
}

namespace Verbatim.Engine.Text;

/// <summary>
/// Arrays that grow. <see cref="Array.Resize"/> does the same, but is compiled anew for each structure while the program
/// starts; what stands in this assembly is compiled ahead of time.
/// </summary>
internal static class Arrays
{
    /// <summary>Makes the array at least that long, and at least twice as long as it was.</summary>
    public static void Grow<T>(ref T[] items, int length)
    {
        var larger = new T[Math.Max(length, items.Length * 2)];
        Array.Copy(items, larger, items.Length);
        items = larger;
    }
}

namespace Verbatim.Engine.Text;

/// <summary>Sorts arrays of structures; equal items stay in their order.</summary>
internal static class MergeSort
{
    public static void Sort<T>(T[] items, int first, int end, Comparison<T> comparison)
    {
        var spare = new T[end - first];
        for (int width = 1; width < end - first; width *= 2)
        {
            for (int left = first; left + width < end; left += 2 * width)
            {
                Merge(items, left, left + width, Math.Min(end, left + (2 * width)), spare, comparison);
            }
        }
    }

    private static void Merge<T>(T[] items, int left, int middle, int end, T[] spare, Comparison<T> comparison)
    {
        int count = middle - left;
        Array.Copy(items, left, spare, 0, count);
        int from = 0;
        for (int to = left, right = middle; from < count; to++)
        {
            items[to] = right < end && comparison(items[right], spare[from]) < 0 ? items[right++] : spare[from++];
        }
    }
}

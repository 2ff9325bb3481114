namespace Verbatim.Engine.Text;

/// <summary>The bits of a number.</summary>
internal static class Bits
{
    // of a number with one bit, the product's top six bits are different for each place
    private const ulong DeBruijn = 0x03F79D71B4CB0A89;

    private static readonly byte[] Places = FindPlaces();

    /// <summary>The place of the lowest bit that is set; some bit must be.</summary>
    public static int Lowest(ulong bits) => Places[((bits & (0 - bits)) * DeBruijn) >> 58];

    private static byte[] FindPlaces()
    {
        var places = new byte[64];
        for (int i = 0; i < places.Length; i++)
        {
            places[((1UL << i) * DeBruijn) >> 58] = (byte)i;
        }

        return places;
    }
}

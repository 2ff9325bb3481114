namespace Verbatim.Engine.Quotes.Terms;

/// <summary>The signs that hold of one segment, a bit each.</summary>
internal struct TermSignSet
{
    /// <summary>How many signs there can be.</summary>
    public const int Capacity = 128;

    private ulong _low;
    private ulong _high;

    public void Add(TermSign sign)
    {
        if ((int)sign < 64)
        {
            _low |= 1UL << (int)sign;
        }
        else
        {
            _high |= 1UL << ((int)sign - 64);
        }
    }

    public readonly bool Contains(TermSign sign) =>
        (((int)sign < 64 ? _low >> (int)sign : _high >> ((int)sign - 64)) & 1) != 0;
}

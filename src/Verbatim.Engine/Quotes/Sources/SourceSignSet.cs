namespace Verbatim.Engine.Quotes.Sources;

/// <summary>The signs that hold of one candidate, a bit each.</summary>
internal struct SourceSignSet
{
    /// <summary>How many signs there can be.</summary>
    public const int Capacity = 128;

    private ulong _low;
    private ulong _high;

    public void Add(SourceSign sign)
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

    public void Add(SourceSignSet signs)
    {
        _low |= signs._low;
        _high |= signs._high;
    }

    public readonly bool Contains(SourceSign sign) =>
        (((int)sign < 64 ? _low >> (int)sign : _high >> ((int)sign - 64)) & 1) != 0;
}

namespace Verbatim.Engine.Quotes.Signs;

/// <summary>The signs that hold of something weighed, a bit each, by the numbers of their enumeration's members.</summary>
internal struct SignSet
{
    /// <summary>How many signs there can be.</summary>
    public const int Capacity = 128;

    public ulong Low { get; private set; }

    public ulong High { get; private set; }

    public void Add(int sign)
    {
        if (sign < 64)
        {
            Low |= 1UL << sign;
        }
        else
        {
            High |= 1UL << (sign - 64);
        }
    }

    public void Add(SignSet signs)
    {
        Low |= signs.Low;
        High |= signs.High;
    }

    public readonly bool Contains(int sign) => (((sign < 64 ? Low >> sign : High >> (sign - 64)) & 1) != 0);
}

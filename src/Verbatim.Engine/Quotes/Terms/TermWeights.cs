using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>How much each sign speaks for a term; less than nothing speaks for speech.</summary>
internal sealed class TermWeights
{
    private readonly int[] _weights = new int[TermSignSet.Capacity];

    public TermWeights(IEnumerable<LexiconEntry> entries)
    {
        var names = new FieldNames<TermSign>();
        foreach (LexiconEntry entry in entries)
        {
            if (names.TryGet(entry.Key, out TermSign sign))
            {
                _weights[(int)sign] = entry.Field(0).ToNumber();
            }
        }
    }

    /// <summary>The sum of the weights of the signs; a term above zero.</summary>
    public int Sum(TermSignSet signs)
    {
        int sum = 0;
        for (int sign = 0; sign < TermSignSet.Capacity; sign++)
        {
            sum += signs.Contains((TermSign)sign) ? _weights[sign] : 0;
        }

        return sum;
    }
}

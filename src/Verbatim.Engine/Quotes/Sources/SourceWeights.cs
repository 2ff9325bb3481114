using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>How much each sign speaks for a source.</summary>
internal sealed class SourceWeights
{
    private readonly int[] _weights = new int[SourceSignSet.Capacity];

    public SourceWeights(IEnumerable<LexiconEntry> entries)
    {
        var names = new FieldNames<SourceSign>();
        foreach (LexiconEntry entry in entries)
        {
            if (names.TryGet(entry.Key, out SourceSign sign))
            {
                _weights[(int)sign] = entry.Field(0).ToNumber();
            }
        }
    }

    /// <summary>The sum of the weights of the signs; the greatest is the speaker's.</summary>
    public int Sum(SourceSignSet signs)
    {
        int sum = 0;
        for (int sign = 0; sign < SourceSignSet.Capacity; sign++)
        {
            sum += signs.Contains((SourceSign)sign) ? _weights[sign] : 0;
        }

        return sum;
    }
}

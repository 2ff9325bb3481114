using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Quotes.Signs;

/// <summary>How much each sign weighs, summed beforehand for every eight signs: a sum of 128 takes sixteen look-ups.</summary>
internal sealed class SignWeights
{
    private const int Bytes = SignSet.Capacity / 8;
    private const int SetsOfEight = 256;

    private readonly int[] _sums = new int[Bytes * SetsOfEight];

    /// <param name="entries">The names of signs with their weights.</param>
    /// <param name="signOf">The number of the sign of that name; less than nothing where there is none.</param>
    public SignWeights(IEnumerable<LexiconEntry> entries, Func<LexiconField, int> signOf)
    {
        int[] weights = new int[SignSet.Capacity];
        foreach (LexiconEntry entry in entries)
        {
            if (signOf(entry.Key) is >= 0 and int sign)
            {
                weights[sign] = entry.Field(0).ToNumber();
            }
        }

        for (int i = 0; i < _sums.Length; i++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                _sums[i] += (i >> bit & 1) != 0 ? weights[(i / SetsOfEight * 8) + bit] : 0;
            }
        }
    }

    /// <summary>The sum of the weights of the signs.</summary>
    public int Sum(SignSet signs) => Sum(signs.Low, 0) + Sum(signs.High, Bytes / 2);

    private int Sum(ulong signs, int at)
    {
        int sum = 0;
        for (; signs != 0; signs >>= 8, at++)
        {
            sum += _sums[(at * SetsOfEight) + (int)(signs & 0xFF)];
        }

        return sum;
    }
}

using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Sets of signs of terms.</summary>
internal static class TermSignSets
{
    public static void Add(this ref SignSet signs, TermSign sign) => signs.Add((int)sign);

    public static void AddIf(this ref SignSet signs, bool condition, TermSign sign)
    {
        if (condition)
        {
            signs.Add((int)sign);
        }
    }
}

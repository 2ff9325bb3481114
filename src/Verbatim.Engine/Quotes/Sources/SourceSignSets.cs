using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Sets of signs of sources.</summary>
internal static class SourceSignSets
{
    public static void Add(this ref SignSet signs, SourceSign sign) => signs.Add((int)sign);

    public static void AddIf(this ref SignSet signs, bool condition, SourceSign sign)
    {
        if (condition)
        {
            signs.Add((int)sign);
        }
    }

    public static bool Contains(this in SignSet signs, SourceSign sign) => signs.Contains((int)sign);
}

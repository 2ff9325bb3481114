namespace Verbatim.Generator.Model;

/// <summary>A hash that is the same in every process (FNV-1a over UTF-16).</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ (character & 0xFFu)) * 16777619);
            hash = unchecked((hash ^ ((uint)character >> 8)) * 16777619);
        }

        return hash;
    }
}

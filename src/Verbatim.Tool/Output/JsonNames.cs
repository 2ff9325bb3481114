using System.Text;

namespace Verbatim.Tool.Output;

/// <summary>The members of an enumeration as JSON strings, by their values: the first member is 0.</summary>
internal static class JsonNames
{
    public static byte[][] Of(Type enumeration) =>
        Array.ConvertAll(Enum.GetNames(enumeration), static name => Encoding.UTF8.GetBytes($"\"{CamelCase(name)}\""));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>Reads members of emitted types by name.</summary>
internal static class Emitted
{
    public static object? Get(this object value, string member)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(member, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) is { } property)
            {
                return property.GetValue(value);
            }
        }

        throw new MissingMemberException(value.GetType().Name, member);
    }

    public static object Need(this object value, string member) =>
        value.Get(member) ?? throw new InvalidOperationException(member + " is null");

    public static string? Text(this object value, string member) => value.Get(member)?.ToString();

    public static int Number(this object value, string member) => Convert.ToInt32(value.Get(member), CultureInfo.InvariantCulture);

    public static IReadOnlyList<object> List(this object value, string member) => [.. ((IEnumerable)value.Need(member)).Cast<object>()];
}

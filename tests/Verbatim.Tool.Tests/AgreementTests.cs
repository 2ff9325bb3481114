using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Verbatim.Tool.Tests;

/// <summary>
/// The tool prints what the compiler sees: every seed as the briefing sample has compiled it, item by item, under the
/// same names.
/// </summary>
public sealed class AgreementTests
{
    private static readonly Assembly Sample = Assembly.Load("Briefing");

    public static TheoryData<string> AllSeeds => [.. Seeds.Paths];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Tool_and_generator_agree(string path)
    {
        using JsonDocument printed = Extract(path);
        object compiled = Sample.GetType("Briefing.Documents", throwOnError: true)!
            .GetMethod("Find", BindingFlags.Public | BindingFlags.Static)!
            .Invoke(null, [path])!;

        Assert.Equal(DescribePrinted(printed.RootElement), DescribeCompiled(compiled));
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Tool_and_generator_use_the_same_names(string path)
    {
        using JsonDocument printed = Extract(path);
        Type type = Assert.Single(Sample.GetTypes(), type => type.Namespace == NamespaceOf(path) && ArticlePath(type) == path);

        Assert.Equal(Names(printed, "quotes", "name"), Members(type, "Quotes"));
        Assert.Equal(Names(printed, "figures", "name"), Members(type, "Figures"));
        Assert.Equal(Names(printed, "dates", "name"), Members(type, "Dates"));
        Assert.Equal(Names(printed, "people", "identifier"), Members(type, "People"));
    }

    private static JsonDocument Extract(string path)
    {
        ToolRun run = ToolRun.Of("extract", Seeds.FullPath(path), "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output);
    }

    private static IEnumerable<string> DescribePrinted(JsonElement article) =>
    [
        Line(article, "title", "standfirst", "byline", "publisher", "published"),
        .. Items(article, "paragraphs").Select(static p => Line(p, "kind")),
        .. Items(article, "quotes").Select(static q => Line(q, "text", "kind", "speaker", "speakerKind")),
        .. Items(article, "figures")
            .Select(static f => Line(f, "text", "value", "upper", "bound", "trend", "kind", "unit", "concept")),
        .. Items(article, "dates").Select(static d => Line(d, "text", "value")),
        .. Items(article, "people").Select(static p => Line(p, "name", "role", "aliases")),
        .. Items(article, "links").Select(static l => Line(l, "text")),
    ];

    private static IEnumerable<string> DescribeCompiled(object article) =>
    [
        Line(article, "Title", "Standfirst", "Byline", "Publisher", "Published"),
        .. Items(article, "Paragraphs").Select(static p => Line(p, "Kind")),
        .. Items(article, "Quotes").Select(static q => Line(q, "Text", "Kind", "Speaker.Name", "Speaker.Kind")),
        .. Items(article, "Figures")
            .Select(static f => Line(f, "Text", "Value", "Upper", "Bound", "Trend", "Kind", "Unit", "Concept")),
        .. Items(article, "Dates").Select(static d => Line(d, "Text", "Value")),
        .. Items(article, "People").Select(static p => Line(p, "Name", "Role", "Aliases")),
        .. Items(article, "Links").Select(static l => Line(l, "Text")),
    ];

    private static string Line(JsonElement item, params string[] fields) =>
        string.Join(" | ", fields.Select(field => Show(item.GetProperty(field))));

    private static string Line(object item, params string[] members) =>
        string.Join(" | ", members.Select(member => Show(Get(item, member))));

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(static item => Show(item))),
        JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString()!,
    };

    private static string Show(object? value) => value switch
    {
        null => "null",
        Enum member => char.ToLowerInvariant(member.ToString()[0]) + member.ToString()[1..],
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Show)),
        _ => value.ToString()!,
    };

    private static JsonElement.ArrayEnumerator Items(JsonElement article, string field) => article.GetProperty(field).EnumerateArray();

    private static IEnumerable<object> Items(object article, string member) => ((IEnumerable)Get(article, member)!).Cast<object>();

    private static object? Get(object item, string member)
    {
        object? value = item;
        foreach (string name in member.Split('.'))
        {
            value = value?.GetType().GetProperty(name)!.GetValue(value);
        }

        return value;
    }

    private static IEnumerable<string> Names(JsonDocument printed, string items, string field) =>
        Items(printed.RootElement, items).Select(item => item.GetProperty(field).GetString()!);

    /// <summary>The members of a nested class, in the order of the items that they give.</summary>
    private static IEnumerable<string> Members(Type type, string group)
    {
        Type? nested = type.GetNestedType(group);
        if (nested?.GetProperty("All") is not { } all)
        {
            return [];
        }

        List<object> items = [.. ((IEnumerable)all.GetValue(null)!).Cast<object>()];
        return nested.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.Name != "All")
            .OrderBy(property => items.IndexOf(property.GetValue(null)!))
            .Select(static property => property.Name);
    }

    private static string NamespaceOf(string path) =>
        path.StartsWith("seeds/sport/", StringComparison.Ordinal) ? "Briefing.Seeds.Sport" : "Briefing.Seeds";

    private static string? ArticlePath(Type type) =>
        type.GetProperty("Article")?.GetValue(null) is { } article ? (string?)Get(article, "Path") : null;
}

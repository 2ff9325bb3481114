using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using Verbatim.Engine;
using Verbatim.Generator.Tests.Infrastructure;
using Found = Verbatim.Engine.Model;

namespace Verbatim.Generator.Tests;

/// <summary>What a program reads through emitted types is what the engine found, to the last character.</summary>
public sealed partial class RuntimeTests
{
    private static readonly string[] Platforms = ["net10.0", "netstandard2.0"];

    public static TheoryData<string> AllPlatforms => [.. Platforms];

    [Theory]
    [MemberData(nameof(AllPlatforms))]
    public void Seeds_come_back_as_the_engine_found_them(string platform)
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt", SearchOption.AllDirectories);
        AssertRoundTrip(platform, [.. files.Select(File.ReadAllText)]);
    }

    [Theory]
    [MemberData(nameof(AllPlatforms))]
    public void Hostile_texts_come_back_unchanged(string platform) => AssertRoundTrip(
        platform,
        "A \"title\" \\ with */ and // and {braces}\n\nText with \"\"\" and \\u0041 and \\n.\r\n\"Say \"\"it\"\"\",\rhe said.",
        "\uD800 alone\n\nAnd \uDC00\uD83D\uDE00\uD800",
        "NUL \0 and \u0007 and \u001B[31m\n\n\u202Ereversed\u202C \u2028 \u2029 \u0085 \u200B \uFEFF \uFFFF\n",
        "</summary><summary>&amp; <b>\n\n“</summary> <evil/> & more,” said <Anna> Berg & Sons.\n",
        "#if false\n#error no\n#line 1 \"x\"\n#pragma\n",
        "\u4E2D\u6587\u6807\u9898\n\n\u201C\u4F60\u597D\u201D \U0001F600\U000E0041 e\u0301\n",
        "\r\r\n\n\r");

    [Fact]
    public void Any_text_comes_back_unchanged()
    {
        // few compilations with many documents each: what is slow is the compiler
        Gen<char> nasty = Gen.OneOf(
            Gen.Char, Gen.Char["\"\\\r\n\t\0{}<>&*/#'`“”‘’«»„-—.,:;%$€ "], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\u2000', '\u206F'],
            Gen.Char['a', 'z'], Gen.Char['0', '9']);
        Gen<string[]> texts = nasty.Array[0, 300].Select(static characters => new string(characters)).Array[24];
        Gen.Select(texts, Gen.Int[0, Platforms.Length - 1]).Sample(
            static (texts, platform) => AssertRoundTrip(Platforms[platform], texts), iter: 6, threads: 1);
    }

    [Fact]
    public void A_document_longer_than_a_literal_comes_back_unchanged()
    {
        string paragraph = Samples.Harbour + "\n\n\U0001F600 é “so,” said Ole Dahl.\n\n";
        string text = string.Concat(Enumerable.Repeat(paragraph, (5 << 19) / paragraph.Length));
        GeneratorRun run = TestProject.Empty.WithDocument("seeds/long.txt", text).WithProperty("VerbatimMembers", "none").Run();
        using var project = new LoadedProject(run);
        object article = Assert.Single(project.Articles);
        Found.Document document = DocumentReader.Read(text, "seeds/long.txt", ReadOptions.Default);

        Assert.Contains(" Data2 =>", run.Source("seeds.long"), StringComparison.Ordinal);
        Assert.Equal(text, article.Text("Text"));
        Assert.Equal(document.Quotes.Select(q => q.Span.In(text)), article.List("Quotes").Select(static q => q.Text("Text")));
        Assert.Equal(document.People.Select(static p => p.Mentions.Count), article.List("People").Select(static p => p.List("Mentions").Count));
    }

    [Fact]
    public void Named_members_are_the_items_of_the_article()
    {
        using var project = new LoadedProject(TestProject.Empty.WithDocument("seeds/harbour-vote.txt", Samples.Harbour).Run());
        Type type = project.Assembly.GetType("MyApp.Seeds.HarbourVote", throwOnError: true)!;
        Found.Document document = DocumentReader.Read(Samples.Harbour, "seeds/harbour-vote.txt", ReadOptions.Default);
        object article = type.GetProperty("Article")!.GetValue(null)!;

        Assert.Equal("Council backs a new harbour", type.GetField("Title")!.GetRawConstantValue());
        AssertMembers(type, "Quotes", [.. document.Quotes.Select(static q => q.Name)], article);
        AssertMembers(type, "Figures", [.. document.Figures.Select(static f => f.Name)], article);
        AssertMembers(type, "People", [.. document.People.Select(static p => p.Identifier)], article);
        AssertMembers(type, "Dates", [.. document.Dates.Select(static d => d.Name)], article);
    }

    [Fact]
    public void An_article_is_made_once_and_made_anew_after_a_hot_reload()
    {
        using var project = new LoadedProject(TestProject.Empty.WithDocument("seeds/harbour-vote.txt", Samples.Harbour).Run());
        object first = project.Static("MyApp.Seeds.HarbourVote", "Article");
        Assert.Same(first, project.Static("MyApp.Seeds.HarbourVote", "Article"));
        Assert.Same(first, project.Articles.Single());

        CustomAttributeData handler = project.Assembly.GetCustomAttributesData().Single(static a => a.AttributeType.Name == "MetadataUpdateHandlerAttribute");
        var type = (Type)handler.ConstructorArguments[0].Value!;
        type.GetMethod("ClearCache", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [null]);

        Assert.NotSame(first, project.Static("MyApp.Seeds.HarbourVote", "Article"));
    }

    [Fact]
    public void Threads_that_read_at_once_get_the_same_items()
    {
        TestProject many = Enumerable.Range(0, 40)
            .Aggregate(TestProject.Empty, static (project, i) => project.WithDocument($"seeds/a{i}.txt", Samples.Harbour));
        using var project = new LoadedProject(many.WithProperty("VerbatimMembers", "none").Run());
        object[][] seen = [.. Enumerable.Range(0, 8).Select(static _ => Array.Empty<object>())];
        using var together = new Barrier(seen.Length);
        Thread[] threads = [.. seen.Select((_, i) => new Thread(() =>
        {
            together.SignalAndWait();
            seen[i] = [.. project.Articles.SelectMany(static a => new[] { a, a.List("Quotes")[0], a.List("Figures")[0], a.List("People")[0] })];
        }))];
        Array.ForEach(threads, static t => t.Start());
        Array.ForEach(threads, static t => t.Join());

        Assert.Equal(160, seen[0].Length);
        Assert.All(seen, items => Assert.All(items.Zip(seen[0]), static pair => Assert.Same(pair.Second, pair.First)));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(257)]
    [InlineData(600)]
    public void Documents_are_found_by_path(int count)
    {
        TestProject many = Enumerable.Range(0, count)
            .Aggregate(TestProject.Empty, static (project, i) => project.WithDocument($"seeds/a{i}.txt", $"Title {i}\n"));
        using var project = new LoadedProject(many.Run());
        MethodInfo find = project.Assembly.GetType("MyApp.Documents", throwOnError: true)!.GetMethod("Find")!;

        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"seeds/a{i}.txt", find.Invoke(null, [$"seeds\\a{i}.txt"])!.Text("Path")));
        Assert.Null(find.Invoke(null, ["seeds/none.txt"]));
        Assert.Equal(count, project.Articles.Count);
        Assert.Equal(project.Articles.Select(static a => a.Text("Path")).Order(StringComparer.Ordinal), project.Articles.Select(static a => a.Text("Path")));
    }

    private static void AssertMembers(Type document, string kind, string[] names, object article)
    {
        Type type = document.GetNestedType(kind)!;
        PropertyInfo[] members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static p => p.Name != "All")];
        IReadOnlyList<object> items = article.List(kind);
        Assert.Equal(names, members.Select(static m => m.Name));
        Assert.Equal(names.Length, items.Count);
        Assert.All(Enumerable.Range(0, names.Length), i => Assert.Same(items[i], members[i].GetValue(null)));
    }

    private static void AssertRoundTrip(string platform, params string[] texts)
    {
        TestProject project = TestProject.Empty with { References = References.Of(platform) };
        for (int i = 0; i < texts.Length; i++)
        {
            project = project.WithDocument($"seeds/text{i:D3}.txt", texts[i]);
        }

        using var loaded = new LoadedProject(project.Run());
        IReadOnlyList<object> articles = loaded.Articles;
        Assert.Equal(texts.Length, articles.Count);
        for (int i = 0; i < texts.Length; i++)
        {
            AssertSame(DocumentReader.Read(texts[i], $"seeds/text{i:D3}.txt", ReadOptions.Default), articles[i]);
        }
    }

    private static void AssertSame(Found.Document document, object article)
    {
        Assert.Equal(document.Path, article.Text("Path"));
        Assert.Equal(document.Text, article.Text("Text"));
        Assert.Equal(document.Title?.In(document.Text), article.Text("Title"));
        Assert.Equal(document.Standfirst?.In(document.Text), article.Text("Standfirst"));
        Assert.Equal(document.Byline?.In(document.Text), article.Text("Byline"));
        Assert.Equal(document.Publisher?.In(document.Text), article.Text("Publisher"));
        Assert.Equal(document.Published, article.Text("Published"));
        var comparer = new ArticleComparer(document);
        Each(document.Paragraphs, article.List("Paragraphs"), comparer.Same);
        Each(document.Quotes, article.List("Quotes"), comparer.Same);
        Each(document.Figures, article.List("Figures"), comparer.Same);
        Each(document.Dates, article.List("Dates"), comparer.Same);
        Each(document.People, article.List("People"), comparer.Same);
        Each(document.Links, article.List("Links"), comparer.Same);
    }

    private static void Each<T>(IReadOnlyList<T> expected, IReadOnlyList<object> actual, Action<T, object> same)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            same(expected[i], actual[i]);
        }
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();

    /// <summary>Compares items of the engine with what is emitted for them.</summary>
    private sealed class ArticleComparer(Found.Document document)
    {
        private readonly int[] _starts = [0, .. LineEnd().Matches(document.Text).Select(static m => m.Index + m.Length)];

        public void Same(Found.Paragraph expected, object actual)
        {
            SameWords(expected.Span, actual);
            Assert.Equal(expected.Kind.ToString(), actual.Text("Kind"));
        }

        public void Same(Found.Quote expected, object actual)
        {
            SameWords(expected.Span, actual);
            Assert.Equal(expected.Kind.ToString(), actual.Text("Kind"));
            SameOptional(expected.Clause, actual.Get("Clause"));
            SameOptional(expected.Mention, actual.Get("Mention"));
            SameOptional(expected.Cue, actual.Get("Cue"));
            Each<Found.Span>(expected.Parts.Count > 1 ? [.. expected.Parts] : [expected.Span], actual.List("Parts"), SameWords);
            object? speaker = actual.Get("Speaker");
            Assert.Equal(expected.Speaker?.Name, speaker?.Text("Name"));
            Assert.Equal(expected.Speaker?.Kind.ToString(), speaker?.Text("Kind"));
            Assert.Equal(expected.Speaker?.Person is { } index ? document.People[index].Name : null, speaker?.Text("Person"));
        }

        public void Same(Found.Figure expected, object actual)
        {
            SameWords(expected.Span, actual);
            SameWords(expected.Number, actual.Need("Number"));
            Assert.Equal(expected.Value.ToString(CultureInfo.InvariantCulture), ((decimal)actual.Need("Value")).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(expected.Upper, (decimal?)actual.Get("Upper"));
            Assert.Equal(
                (expected.Bound.ToString(), expected.Trend.ToString(), expected.Kind.ToString(), expected.Unit, expected.Concept),
                (actual.Text("Bound"), actual.Text("Trend"), actual.Text("Kind"), actual.Text("Unit"), actual.Text("Concept")));
        }

        public void Same(Found.DateMention expected, object actual)
        {
            SameWords(expected.Span, actual);
            Assert.Equal(expected.Value, actual.Text("Value"));
        }

        public void Same(Found.Person expected, object actual)
        {
            Assert.Equal((expected.Name, expected.Role), (actual.Text("Name"), actual.Text("Role")));
            Assert.Equal(expected.Aliases, actual.List("Aliases").Cast<string>());
            Each(expected.Mentions, actual.List("Mentions"), SameWords);
            int index = document.People.ToList().IndexOf(expected);
            Assert.Equal(
                document.Quotes.Where(q => q.Speaker?.Person == index).Select(q => q.Span.In(document.Text)),
                actual.List("Quotes").Select(static q => q.Text("Text")));
        }

        public void Same(Found.Link expected, object actual) => SameWords(expected.Span, actual);

        private void SameWords(Found.Span expected, object actual)
        {
            Assert.Equal(expected.In(document.Text), actual.Text("Text"));
            object source = actual.Need("Source");
            (int line, int column) = At(expected.Start);
            Assert.Equal((document.Path, line, column), (source.Text("Path"), source.Number("Line"), source.Number("Column")));
            object span = source.Need("Span");
            Assert.Equal((expected.Start, expected.Length), (span.Number("Start"), span.Number("Length")));
        }

        private (int Line, int Column) At(int offset)
        {
            int line = Array.FindLastIndex(_starts, start => start <= offset);
            return (line + 1, offset - _starts[line] + 1);
        }

        private void SameOptional(Found.Span? expected, object? actual)
        {
            Assert.Equal(expected is null, actual is null);
            if (expected is { } span)
            {
                SameWords(span, actual!);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Measured;
using Measured.Seeds;
using Verbatim;
using Verbatim.Engine;

// compiled in the project that is measured, not in this one: one way to get at quotes, in a process that did nothing before
long allocated = GC.GetAllocatedBytesForCurrentThread();
long start = Stopwatch.GetTimestamp();
int characters = args switch
{
    ["nothing"] => 0,
    ["quote"] => First.Article.Quotes[0].Text.Length,
    ["quote-json", string file] => Stored.Read(file)[Stored.First].Quotes[0].Text.Length,
    ["quote-engine"] => Embedded.Quotes(Embedded.Read(Stored.First)).First().Length,
    ["all"] => Documents.All.SelectMany(static a => a.Quotes).Sum(static q => q.Text.Length),
    ["all-json", string file] => Stored.Read(file).SelectMany(static a => a.Quotes).Sum(static q => q.Text.Length),
    ["all-engine"] => Enumerable.Range(0, Documents.All.Count).SelectMany(static i => Embedded.Quotes(Embedded.Read(i))).Sum(static q => q.Length),
    ["write", string file] => Stored.Write(file),
    _ => throw new ArgumentException("unknown way"),
};
double microseconds = (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
Console.WriteLine(FormattableString.Invariant($"{microseconds} {allocated} {characters}"));
return 0;

// the document that the single quote is taken from: not the first, so that each way must look for it
internal static class First
{
    public static Article Article => Story00002.Article;
}

internal sealed record StoredQuote(string Text, string? Speaker, string? Cue, int Start, int Length, string Kind);

internal sealed record StoredFigure(string Text, decimal Value, decimal? Upper, string? Unit, string? Concept, int Start, int Length, string Kind, string Bound);

internal sealed record StoredPerson(string Name, string? Role, IReadOnlyList<string> Aliases);

internal sealed record StoredDate(string Text, string? Value, int Start, int Length);

internal sealed record StoredArticle(
    string Path, string? Title, string Text, StoredQuote[] Quotes, StoredFigure[] Figures, StoredPerson[] People, StoredDate[] Dates);

[JsonSerializable(typeof(StoredArticle[]))]
internal sealed partial class StoredContext : JsonSerializerContext;

internal static class Stored
{
    public const int First = 1;

    public static StoredArticle[] Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, StoredContext.Default.StoredArticleArray)!;
    }

    public static int Write(string file)
    {
        using FileStream stream = File.Create(file);
        JsonSerializer.Serialize(stream, [.. Documents.All.Select(Of)], StoredContext.Default.StoredArticleArray);
        return Documents.All.Count;
    }

    private static StoredArticle Of(Article a) => new(
        a.Path,
        a.Title,
        a.Text,
        [.. a.Quotes.Select(static q => new StoredQuote(q.Text, q.Speaker?.Name, q.Cue?.Text, q.Source.Span.Start, q.Source.Span.Length, q.Kind.ToString()))],
        [.. a.Figures.Select(static f => new StoredFigure(
            f.Text, f.Value, f.Upper, f.Unit, f.Concept, f.Source.Span.Start, f.Source.Span.Length, f.Kind.ToString(), f.Bound.ToString()))],
        [.. a.People.Select(static p => new StoredPerson(p.Name, p.Role, p.Aliases))],
        [.. a.Dates.Select(static d => new StoredDate(d.Text, d.Value, d.Source.Span.Start, d.Source.Span.Length))]);
}

internal static class Embedded
{
    private static readonly string[] Names = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static Verbatim.Engine.Model.Document Read(int index)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Names[index])!);
        return DocumentReader.Read(text.ReadToEnd(), Names[index], ReadOptions.Default);
    }

    public static IEnumerable<string> Quotes(Verbatim.Engine.Model.Document document) =>
        document.Quotes.Select(q => document.Text.Substring(q.Span.Start, q.Span.Length));
}

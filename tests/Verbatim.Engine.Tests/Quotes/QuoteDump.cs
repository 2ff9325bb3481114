using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes;

/// <summary>Reads a body under a title and writes its marked quotes as “kind: text / speaker's words / cue”.</summary>
internal static class QuoteDump
{
    private const string Title = "A quiet day in the harbour\n\n";

    public static Document Read(string body) => DocumentReader.Read(Title + body, "a.txt", ReadOptions.Default);

    public static string[] Of(string body)
    {
        Document document = Read(body);
        return [.. document.Quotes.Where(static q => q.Kind != QuoteKind.Indirect).Select(q => Describe(document, q))];
    }

    /// <summary>The only quote.</summary>
    public static string One(string body) => Assert.Single(Of(body));

    /// <summary>The canonical speakers, in order.</summary>
    public static string[] Speakers(string body) =>
        [.. Read(body).Quotes.Where(static q => q.Kind is not (QuoteKind.Indirect or QuoteKind.Term)).Select(static q => q.Speaker?.Name ?? "nobody")];

    public static int Unattributed(string body) => Read(body).Findings.Count(static f => f.Id == FindingCatalogue.NoSpeaker.Id);

    private static string Describe(Document document, Quote quote)
    {
        string text = string.Join(" + ", quote.Parts.Select(p => p.In(document.Text)));
        string mention = quote.Mention?.In(document.Text) ?? "nobody";
        string cue = quote.Cue?.In(document.Text) ?? "-";
        return quote.Kind == QuoteKind.Term ? $"Term: {text}" : $"{quote.Kind}: {text} / {mention} / {cue}";
    }
}

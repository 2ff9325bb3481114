using System.Text;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Tool.Output;

namespace Verbatim.Tool.Tests.Output;

/// <summary>The published form, field by field: fields may be added here, none renamed or removed.</summary>
public sealed class JsonLinesWriterTests
{
    private const string Text = "Toll of “storm” rises\n“Over 90 \\ died”, Ada Quill said on May 3.\nhttps://example.com/a";

    private static readonly Document Everything = new(
        "news/storm.txt",
        "Storm",
        Text,
        Span("Toll of “storm” rises"),
        null,
        null,
        null,
        "2024-05-04",
        Array(new Paragraph(ParagraphKind.Title, Span("Toll of “storm” rises"))),
        Array(
            new Quote("Storm", QuoteKind.Term, Span("storm"), Array(Span("storm")), null, null, null, null),
            new Quote(
                "Over90Died",
                QuoteKind.Mixed,
                Span("Over 90 \\ died"),
                Array(Span("Over 90"), Span("died")),
                Span("“Over 90 \\ died”"),
                new Speaker("Ada Quill", SpeakerKind.Person, 0),
                Span("Ada Quill"),
                Span("said"))),
        Array(
            new Figure("Died", Span("Over 90"), Span("90"), 90.50m, null, FigureBound.MoreThan, FigureTrend.None, FigureKind.Count, null, "died"),
            new Figure("Storm", Span("90"), Span("90"), 1m, 2m, FigureBound.AtMost, FigureTrend.Up, FigureKind.Money, "dollar", null)),
        Array(new DateMention("May3", Span("May 3"), "2024-05-03")),
        Array(new Person("Ada Quill", "AdaQuill", "mayor", Array("Quill"), Array(Span("Ada Quill")))),
        Array(new Link(Span("https://example.com/a"))),
        Array(new Finding(FindingCatalogue.UnclosedMark.Id, Span("storm"), 1, 10, 1, 15, Array("storm"))));

    [Fact]
    public void Writes_every_field_of_the_published_form()
    {
        string expected = string.Concat(
            """{"path":"news/storm.txt","title":"Toll of “storm” rises","standfirst":null,"byline":null,"publisher":null""",
            ""","published":"2024-05-04","paragraphs":[{"kind":"title","start":0,"length":21}],"quotes":[""",
            """{"name":"Storm","kind":"term","text":"storm","start":9,"length":5,"parts":[{"start":9,"length":5}]""",
            ""","clause":null,"speaker":null,"speakerKind":null,"speakerMention":null,"cue":null}""",
            """,{"name":"Over90Died","kind":"mixed","text":"Over 90 \\ died","start":23,"length":14""",
            ""","parts":[{"start":23,"length":7},{"start":33,"length":4}],"clause":{"start":22,"length":16}""",
            ""","speaker":"Ada Quill","speakerKind":"person","speakerMention":{"start":40,"length":9}""",
            ""","cue":{"start":50,"length":4}}],"figures":[""",
            """{"name":"Died","text":"Over 90","start":23,"length":7,"number":{"start":28,"length":2},"value":90.50""",
            ""","upper":null,"bound":"moreThan","trend":"none","kind":"count","unit":null,"concept":"died"}""",
            """,{"name":"Storm","text":"90","start":28,"length":2,"number":{"start":28,"length":2},"value":1,"upper":2""",
            ""","bound":"atMost","trend":"up","kind":"money","unit":"dollar","concept":null}]""",
            ""","dates":[{"name":"May3","text":"May 3","start":58,"length":5,"value":"2024-05-03"}]""",
            ""","people":[{"name":"Ada Quill","identifier":"AdaQuill","role":"mayor","aliases":["Quill"]""",
            ""","mentions":[{"start":40,"length":9}]}],"links":[{"text":"https://example.com/a","start":65,"length":21}]""",
            ""","diagnostics":[{"id":"VRB2001","severity":"warning","line":1,"column":10""",
            ""","message":"The quotation mark before “storm” is not closed in its paragraph"}]}""");
        using var output = new MemoryStream();

        JsonLinesWriter.Write(output, Everything);

        Assert.Equal(expected + "\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static Span Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}

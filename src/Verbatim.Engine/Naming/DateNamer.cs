using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>A date is named by its words: “October 7, 2023” gives <c>October7_2023</c>, “last Monday” <c>LastMonday</c>.</summary>
internal sealed class DateNamer(DocumentContext context) : ItemNamer<DateMention>
{
    private const int YearLength = 4;

    public override string Kind => "Date";

    public override string Container => nameof(Document.Dates);

    public override int Choices => 2;

    public override Span SpanOf(DateMention item) => item.Span;

    public override DateMention Named(DateMention item, string name) => item with { Name = name };

    protected override void Build(DateMention item, int choice)
    {
        Builder.AddSpan(context.Tokens, item.Span);
        if (choice > 0 && item.Value is { } value && !SaysYear(item, value))
        {
            Builder.AddWords(value);
        }
    }

    // “July 7, 2025” has nothing to gain from its value
    private bool SaysYear(DateMention item, string value) =>
        value.Length >= YearLength && context.Text.IndexOf(value.Substring(0, YearLength), item.Span.Start, item.Span.Length, StringComparison.Ordinal) >= 0;
}

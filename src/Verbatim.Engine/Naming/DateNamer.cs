using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>A date is named by its words: “October 7, 2023” gives <c>October7_2023</c>, “last Monday” <c>LastMonday</c>.</summary>
internal sealed class DateNamer(DocumentContext context) : ItemNamer<DateMention>
{
    public override string Kind => "Date";

    public override string Container => nameof(Document.Dates);

    public override int Choices => 2;

    public override Span SpanOf(DateMention item) => item.Span;

    public override DateMention Named(DateMention item, string name) => item with { Name = name };

    protected override void Build(DateMention item, int choice)
    {
        Builder.AddSpan(context.Tokens, item.Span);
        if (choice > 0)
        {
            Builder.AddWords(item.Value ?? string.Empty);
        }
    }
}

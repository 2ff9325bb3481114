using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>
/// A figure is named by what it counts or measures and what it is about: “more than 57,000 killed” gives <c>Killed</c>,
/// “five soldiers dead” gives <c>SoldierDead</c>, an inflation of 2 per cent <c>InflationPercentage</c>. A unit alone says
/// too little and takes the number with it: <c>Dollar500</c>.
/// </summary>
internal sealed class FigureNamer(DocumentContext context) : ItemNamer<Figure>
{
    public override string Kind => nameof(Figure);

    public override string Container => nameof(Document.Figures);

    public override int Choices => 2;

    public override Span SpanOf(Figure item) => item.Span;

    public override Figure Named(Figure item, string name) => item with { Name = name };

    protected override void Build(Figure item, int choice)
    {
        bool thingFirst = item.Kind == FigureKind.Count;
        Builder.AddWords((thingFirst ? item.Unit : item.Concept) ?? string.Empty);
        Builder.AddWords((thingFirst ? item.Concept : item.Unit) ?? string.Empty);
        if (choice > 0 || item.Concept is null)
        {
            Builder.AddSpan(context.Tokens, item.Number);
        }
    }
}

namespace Verbatim;

/// <summary>What of an article is decoded when it is asked for.</summary>
internal sealed class LaterItems
{
    public LaterItems(Figure[] figures, DateMention[] dates, Link[] links)
    {
        Figures = figures;
        Dates = dates;
        Links = links;
    }

    public Figure[] Figures { get; }

    public DateMention[] Dates { get; }

    public Link[] Links { get; }
}

using Verbatim.Engine.Model;
using Verbatim.Engine.Naming;

namespace Verbatim.Engine.Tests.Naming;

/// <summary>A text whose items are given by hand, so that naming is tested alone.</summary>
internal sealed class NamedDocument
{
    private int _from;

    public NamedDocument(string text, MemberKinds members = MemberKinds.All) =>
        Context = new DocumentContext(text, "a.txt", new ReadOptions(Members: members), CancellationToken.None);

    public DocumentContext Context { get; }

    public NamedDocument Quote(string words, string? speaker = null)
    {
        Span span = Find(words);
        Speaker? known = speaker is null ? null : new Speaker(speaker, SpeakerKind.Person, null);
        Context.Quotes.Add(new Quote(string.Empty, QuoteKind.Direct, span, new[] { span }.ToEquatableArray(), null, known, null, null));
        return this;
    }

    public NamedDocument Figure(string number, FigureKind kind, string? unit, string? concept)
    {
        Span span = Find(number);
        Context.Figures.Add(new Figure(string.Empty, span, span, 1, null, FigureBound.Exactly, FigureTrend.None, kind, unit, concept));
        return this;
    }

    public NamedDocument Date(string words, string? value)
    {
        Context.Dates.Add(new DateMention(string.Empty, Find(words), value));
        return this;
    }

    public NamedDocument Person(string name, string? role = null)
    {
        Context.People.Add(new Person(
            name, string.Empty, role, EquatableArray<string>.Empty, new[] { Find(name) }.ToEquatableArray()));
        return this;
    }

    /// <summary>Names the items.</summary>
    /// <returns>The names of quotes, figures, dates and people.</returns>
    public string[] Names()
    {
        NamingStage.Run(Context);
        return
        [
            .. Context.Quotes.Select(q => q.Name), .. Context.Figures.Select(f => f.Name),
            .. Context.Dates.Select(d => d.Name), .. Context.People.Select(p => p.Identifier),
        ];
    }

    private Span Find(string words)
    {
        int start = Context.Text.IndexOf(words, _from, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        _from = start + words.Length;
        return new Span(start, words.Length);
    }
}

using System.Collections.Generic;

namespace Verbatim;

/// <summary>Somebody an article names.</summary>
internal sealed partial class Person
{
    private readonly Span[] _mentions;
    private IReadOnlyList<Excerpt>? _excerpts;
    private IReadOnlyList<Quote>? _quotes;

    internal Person(Article article, string name, string? role, string[] aliases, Span[] mentions)
    {
        Article = article;
        Name = name;
        Role = role;
        Aliases = aliases;
        _mentions = mentions;
    }

    /// <summary>The article that names the person.</summary>
    public Article Article { get; }

    /// <summary>The fullest name that the article gives.</summary>
    public string Name { get; }

    /// <summary>What the article calls the person by office or trade, or null.</summary>
    public string? Role { get; }

    /// <summary>Other forms of the name that the article uses, in order of appearance.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Where the person is named, in document order.</summary>
    public IReadOnlyList<Excerpt> Mentions => _excerpts ??= ArticleItems.Excerpts(Article, _mentions);

    /// <summary>What the person says, in document order.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ??= ArticleItems.QuotesOf(this);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

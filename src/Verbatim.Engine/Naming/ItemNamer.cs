using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>Knows which names an item wants, from best to worst.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal abstract class ItemNamer<T>
{
    private const int LongestName = 60;

    /// <summary>The word for one item: goes before names that cannot begin an identifier, and after reserved ones.</summary>
    public abstract string Kind { get; }

    /// <summary>The class that the names are members of.</summary>
    public abstract string Container { get; }

    /// <summary>How many names an item has to offer; a running number is added to the first when all are taken.</summary>
    public abstract int Choices { get; }

    protected IdentifierBuilder Builder { get; } = new(LongestName);

    /// <summary>The name that the item wants when the earlier choices are taken.</summary>
    public string Choice(T item, int choice)
    {
        Builder.Clear();
        Build(item, choice);
        return Builder.ToName(Kind);
    }

    /// <summary>The words to show for the item.</summary>
    public abstract Span SpanOf(T item);

    /// <summary>The item under its name.</summary>
    public abstract T Named(T item, string name);

    protected abstract void Build(T item, int choice);
}

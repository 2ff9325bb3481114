namespace Verbatim;

/// <summary>Who said something, after resolution.</summary>
internal sealed partial class Speaker
{
    internal Speaker(string name, SpeakerKind kind, Person? person)
    {
        Name = name;
        Kind = kind;
        Person = person;
    }

    /// <summary>The fullest name that the article gives, or the describing words of an unnamed source.</summary>
    public string Name { get; }

    /// <summary>What kind of source this is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The person, or null where the source is none that the article names.</summary>
    public Person? Person { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

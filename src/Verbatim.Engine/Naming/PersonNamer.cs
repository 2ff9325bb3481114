using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>A person is named by the fullest name that the article gives.</summary>
internal sealed class PersonNamer : ItemNamer<Person>
{
    public override string Kind => nameof(Person);

    public override string Container => nameof(Document.People);

    public override int Choices => 2;

    public override Span SpanOf(Person item) => item.Mentions.Count > 0 ? item.Mentions[0] : default;

    public override Person Named(Person item, string name) => item with { Identifier = name };

    protected override void Build(Person item, int choice)
    {
        Builder.AddWords(item.Name);
        if (choice > 0)
        {
            Builder.AddWords(item.Role ?? string.Empty);
        }
    }
}

using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the class <c>People</c>.</summary>
internal sealed class PeopleEmitter : MembersEmitter<Person>
{
    public PeopleEmitter(CodeWriter code, DocumentClass documentClass, Document document, LineNumbers lines)
        : base(code, documentClass, document, lines)
    {
    }

    protected override string ClassName => "People";

    protected override string TypeName => "Person";

    protected override string Items => "The people whom the document names";

    protected override EquatableArray<Person> Members => Document.People;

    protected override string NameOf(Person item) => item.Identifier;

    protected override string SummaryOf(Person item)
    {
        string role = item.Role is null ? string.Empty : ", " + Comment.Xml(item.Role);
        string line = item.Mentions.Count == 0 ? string.Empty : ", " + LineAt(item.Mentions[0]);
        return Comment.Xml(item.Name) + role + line;
    }
}

using System.Globalization;
using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits one of the nested classes with a property for each item.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal abstract class MembersEmitter<T>
    where T : IEquatable<T>
{
    private readonly CodeWriter _code;
    private readonly DocumentClass _class;

    protected MembersEmitter(CodeWriter code, DocumentClass documentClass, Document document, LineNumbers lines)
    {
        _code = code;
        _class = documentClass;
        Document = document;
        Lines = lines;
    }

    protected Document Document { get; }

    protected LineNumbers Lines { get; }

    /// <summary>The name of the class, and of the article's list.</summary>
    protected abstract string ClassName { get; }

    /// <summary>The name of the items' type.</summary>
    protected abstract string TypeName { get; }

    /// <summary>What the items are called in comments.</summary>
    protected abstract string Items { get; }

    protected abstract EquatableArray<T> Members { get; }

    public void Emit()
    {
        _code
            .Line()
            .Line($"/// <summary>{Items}, each under a name of its own words.</summary>")
            .Line($"public static partial class {ClassName}")
            .Open()
            .Line($"/// <summary>{Items}, in document order.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<global::Verbatim.{TypeName}> All =>")
            .Line($"    {_class.GlobalName}.Article.{ClassName};");
        EmitProperties();
        _code.Close();
    }

    protected abstract string NameOf(T item);

    /// <summary>What an author wants to see in a tooltip, as XML.</summary>
    protected abstract string SummaryOf(T item);

    protected string WordsAt(Span span) => Comment.Xml(Document.Text, span.Start, span.Length);

    protected string LineAt(Span span) => "line " + Invariant(Lines.At(span.Start));

    protected static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private void EmitProperties()
    {
        int index = 0;
        foreach (T item in Members)
        {
            _code
                .Line()
                .Line($"/// <summary>{SummaryOf(item)}</summary>")
                .Line($"public static global::Verbatim.{TypeName} {NameOf(item)} => At({Invariant(index++)});");
        }

        if (index > 0)
        {
            _code.Line().Line($"private static global::Verbatim.{TypeName} At(int index) => All[index];");
        }
    }
}

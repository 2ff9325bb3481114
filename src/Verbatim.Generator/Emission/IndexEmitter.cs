using System.Globalization;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the project-wide class <c>Documents</c>.</summary>
internal sealed class IndexEmitter
{
    // who asks for one document waits until two methods are compiled: one with so many cases, and one that chooses among such
    private const int DocumentsPerMethod = 64;

    private readonly CodeWriter _code;
    private readonly DocumentIndex _index;
    private readonly EmissionOptions _options;

    public IndexEmitter(CodeWriter code, DocumentIndex index, EmissionOptions options)
    {
        _code = code;
        _index = index;
        _options = options;
    }

    private int Count => _index.Documents.Count;

    public void Emit()
    {
        _code.Line();
        if (_index.Namespace.Length > 0)
        {
            _code.Line("namespace " + _index.Namespace).Open();
        }

        EmitClass();
        if (_index.Namespace.Length > 0)
        {
            _code.Close();
        }
    }

    private void EmitClass()
    {
        _code
            .Line("/// <summary>The documents of the project.</summary>")
            .Line($"{_options.Visibility} static partial class {DocumentIndex.ClassName}")
            .Open()
            .Line("/// <summary>Every article, by path; each is made when it is asked for.</summary>")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::Verbatim.Article> All =>")
            .Line($"    new global::Verbatim.ArticleList({Invariant(Count)}, At);")
            .Line();
        EmitFind();
        EmitAt();
        _code.Close();
    }

    private void EmitFind()
    {
        _code
            .Line("/// <summary>The article of a document, or null where the project has none of that path.</summary>")
            .Line("/// <param name=\"path\">The path in the project, with either kind of slash.</param>")
            .Line("public static global::Verbatim.Article? Find(string path) =>")
            .Line("    global::Verbatim.ArticleList.IndexOf(Path, path, " + Invariant(Count) + ") is >= 0 and int index ? At(index) : null;")
            .Line();
        EmitSwitches("string", "Path", static d => Literal.Of(d.Path));
        _code.Line();
    }

    private void EmitAt() => EmitSwitches("global::Verbatim.Article", "At", static d => d.GlobalName + ".Article");

    private void EmitSwitches(string type, string name, Func<DocumentClass, string> value)
    {
        int methods = (Count + DocumentsPerMethod - 1) / DocumentsPerMethod;
        if (methods <= 1)
        {
            EmitSwitch(type, name, 0, value);
            return;
        }

        _code.Line($"private static {type} {name}(int index) => (index / {Invariant(DocumentsPerMethod)}) switch").Open();
        for (int i = 0; i < methods; i++)
        {
            _code.Line($"{(i + 1 < methods ? Invariant(i) : "_")} => {name}{Invariant(i)}(index),");
        }

        _code.Close(";");
        for (int i = 0; i < methods; i++)
        {
            _code.Line();
            EmitSwitch(type, name + Invariant(i), i * DocumentsPerMethod, value);
        }
    }

    private void EmitSwitch(string type, string name, int start, Func<DocumentClass, string> value)
    {
        _code.Line($"private static {type} {name}(int index) => index switch").Open();
        for (int i = start; i < Math.Min(Count, start + DocumentsPerMethod); i++)
        {
            _code.Line($"{Invariant(i)} => {value(_index.Documents[i])},");
        }

        _code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),").Close(";");
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

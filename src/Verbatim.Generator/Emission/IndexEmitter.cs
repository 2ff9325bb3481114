using System.Globalization;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the project-wide class <c>Documents</c>.</summary>
internal sealed class IndexEmitter
{
    // who asks for one document waits until the methods on the way to it are compiled, and the compiler's work grows with the square of their cases
    private const int CasesPerMethod = 16;

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

    private void EmitSwitches(string type, string name, Func<DocumentClass, string> value) => EmitSwitches(type, name, name, 0, Count, value);

    private void EmitSwitches(string type, string name, string method, int start, int end, Func<DocumentClass, string> value)
    {
        if (end - start <= CasesPerMethod)
        {
            EmitSwitch(type, method, start, end, value);
            return;
        }

        int size = CasesPerMethod;
        while (size * CasesPerMethod < end - start)
        {
            size *= CasesPerMethod;
        }

        _code.Line($"private static {type} {method}(int index) => (index / {Invariant(size)}) switch").Open();
        for (int first = start; first < end; first += size)
        {
            _code.Line($"{(first + size < end ? Invariant(first / size) : "_")} => {Part(name, first, Math.Min(end, first + size))}(index),");
        }

        _code.Close(";");
        for (int first = start; first < end; first += size)
        {
            _code.Line();
            EmitSwitches(type, name, Part(name, first, Math.Min(end, first + size)), first, Math.Min(end, first + size), value);
        }
    }

    private static string Part(string name, int first, int end) => name + Invariant(first) + "To" + Invariant(end - 1);

    private void EmitSwitch(string type, string method, int start, int end, Func<DocumentClass, string> value)
    {
        _code.Line($"private static {type} {method}(int index) => index switch").Open();
        for (int i = start; i < end; i++)
        {
            _code.Line($"{Invariant(i)} => {value(_index.Documents[i])},");
        }

        _code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),").Close(";");
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

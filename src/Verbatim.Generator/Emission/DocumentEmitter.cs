using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the class of one document.</summary>
internal sealed class DocumentEmitter
{
    private readonly CodeWriter _code;
    private readonly DocumentClass _class;
    private readonly Document _document;
    private readonly EmissionOptions _options;

    public DocumentEmitter(CodeWriter code, NamedDocument document, EmissionOptions options)
    {
        _code = code;
        _class = document.Class;
        _document = document.Document;
        _options = options;
    }

    public void Emit()
    {
        _code.Line();
        if (_class.Namespace.Length > 0)
        {
            _code.Line("namespace " + _class.Namespace).Open();
        }

        EmitClass();
        if (_class.Namespace.Length > 0)
        {
            _code.Close();
        }
    }

    private void EmitClass()
    {
        _code.Line($"/// <summary>{TitleForReaders()}</summary>");
        _code.Line($"/// <remarks>{Comment.Xml(_document.Path)}</remarks>");
        _code.Line($"{_options.Visibility} static partial class {_class.Name}").Open();
        EmitTitle();
        EmitMembers();
        _code.Line();
        new ArticleEmitter(_code, _options).Emit(_document);
        _code.Close();
    }

    private string TitleForReaders() =>
        _document.Title is { } title ? Comment.Xml(_document.Text, title.Start, title.Length) : "A document without a title.";

    private void EmitTitle()
    {
        string title = _document.Title is { } span ? Literal.Of(span.In(_document.Text)) : "null";
        _code
            .Line("/// <summary>The title of the article.</summary>")
            .Line($"public const string{(title == "null" ? "?" : string.Empty)} Title = {title};");
    }

    private void EmitMembers()
    {
        var lines = new LineNumbers(_document.Text);
        if (Wants(MemberKinds.Quotes))
        {
            new QuotesEmitter(_code, _class, _document, lines).Emit();
        }

        if (Wants(MemberKinds.Figures))
        {
            new FiguresEmitter(_code, _class, _document, lines).Emit();
        }

        if (Wants(MemberKinds.People))
        {
            new PeopleEmitter(_code, _class, _document, lines).Emit();
        }

        if (Wants(MemberKinds.Dates))
        {
            new DatesEmitter(_code, _class, _document, lines).Emit();
        }
    }

    private bool Wants(MemberKinds kind) => (_options.Members & kind) != 0;
}

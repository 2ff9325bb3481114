using System.Globalization;
using Verbatim.Engine.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the property <c>Article</c> and the data that it reads.</summary>
internal sealed class ArticleEmitter
{
    private const string Read = "global::Verbatim.CompiledArticle.Read(ref s_article, ";

    private readonly CodeWriter _code;
    private readonly EmissionOptions _options;

    public ArticleEmitter(CodeWriter code, EmissionOptions options)
    {
        _code = code;
        _options = options;
    }

    public void Emit(Document document)
    {
        ArticleData data = ArticleTable.Of(document);
        string arguments = $"{Literal.Of(document.Path)}, {data.TextBytes.ToString(CultureInfo.InvariantCulture)}, ";
        _code
            .Line("private static global::Verbatim.Article? s_article;")
            .Line()
            .Line("/// <summary>The text, and everything found in it, in document order.</summary>");
        var emitter = new DataEmitter(_code, _options);
        if (emitter.IsOneLiteral(data))
        {
            EmitWithLiteral(emitter, arguments, data);
        }
        else
        {
            EmitWithProperty(emitter, arguments, data);
        }
    }

    // a property for the data would be one more body for the compiler to work through, and for analyzers after it
    private void EmitWithLiteral(DataEmitter emitter, string arguments, ArticleData data)
    {
        _code.Line("public static global::Verbatim.Article Article =>");
        _code.Indent().Text.Append("    ").Append(Read).Append(arguments);
        emitter.AppendLiteral(data);
        _code.Text.Append(");\n");
    }

    // data that must be put together first are not, where the article is there
    private void EmitWithProperty(DataEmitter emitter, string arguments, ArticleData data)
    {
        _code
            .Line("public static global::Verbatim.Article Article => global::Verbatim.CompiledArticle.IsCurrent(s_article)")
            .Line("    ? s_article")
            .Line($"    : {Read}{arguments}Data);")
            .Line();
        emitter.EmitProperty(data);
    }
}

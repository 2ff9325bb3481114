using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Emission;

/// <summary>Adds the generated files.</summary>
internal static class SourceWriter
{
    public static void AddGroup(SourceProductionContext output, DocumentGroup group, EmissionOptions options)
    {
        if (!options.Compiler.IsSupported)
        {
            return;
        }

        CodeWriter code = FileHeader.Begin(group.Documents.Select(static d => d.Class.Path));
        foreach (NamedDocument document in group.Documents)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            new DocumentEmitter(code, document, options).Emit();
        }

        output.AddSource(group.HintName, code.ToSourceText());
    }

    public static void AddIndex(SourceProductionContext output, DocumentIndex index, EmissionOptions options)
    {
        if (options.Compiler.IsSupported)
        {
            CodeWriter code = FileHeader.Begin([]);
            new IndexEmitter(code, index, options).Emit();
            output.AddSource("Verbatim.Documents.g.cs", code.ToSourceText());
        }
    }

    public static void AddLibrary(SourceProductionContext output, EmissionOptions options)
    {
        if (!options.Compiler.IsSupported || options.Compiler.OffersLibrary)
        {
            return;
        }

        foreach (string type in LibrarySources.TypeNames)
        {
            output.AddSource($"Verbatim.{type}.g.cs", SourceText.From(LibrarySources.Source(type, options), Encoding.UTF8));
        }
    }
}

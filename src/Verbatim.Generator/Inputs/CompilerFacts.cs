using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Inputs;

/// <summary>What the consumer's compiler and references offer. Nothing of the code itself.</summary>
/// <param name="IsSupported">Whether the language version has UTF-8 literals.</param>
/// <param name="LanguageVersion">The language version as it is displayed.</param>
/// <param name="HasSpans">Whether data can be spans over UTF-8 literals.</param>
/// <param name="CanDecodeSpans">Whether such spans can be decoded without a copy.</param>
/// <param name="HasHotReload">Whether the runtime can tell that it changed code.</param>
/// <param name="OffersLibrary">Whether a reference offers the library's types, so that they are not emitted again.</param>
internal sealed record CompilerFacts(
    bool IsSupported, string LanguageVersion, bool HasSpans, bool CanDecodeSpans, bool HasHotReload, bool OffersLibrary)
{
    public static CompilerFacts Of(Compilation compilation, ParseOptions parsing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        LanguageVersion version = parsing is CSharpParseOptions csharp ? csharp.LanguageVersion : default;
        bool hasSpans = Has(compilation, "System.ReadOnlySpan`1") && Has(compilation, "System.Span`1");
        return new CompilerFacts(
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            version.ToDisplayString(),
            hasSpans,
            hasSpans && DecodesSpans(compilation),
            Has(compilation, "System.Reflection.Metadata.MetadataUpdateHandlerAttribute"),
            OffersTypes(compilation));
    }

    private static bool Has(Compilation compilation, string type) => compilation.GetTypesByMetadataName(type)
        .Any(static t => t.DeclaredAccessibility == Accessibility.Public);

    private static bool DecodesSpans(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Text.Encoding")?.GetMembers("GetString")
            .Any(static m => m is IMethodSymbol { Parameters: [{ Type.Name: "ReadOnlySpan" }] }) == true;

    // with several such references a name would stand for two types, so the project then gets its own
    private static bool OffersTypes(Compilation compilation) =>
        compilation.GetTypesByMetadataName("Verbatim.CompiledArticle").Count(t => IsOffered(t, compilation.Assembly)) == 1;

    private static bool IsOffered(INamedTypeSymbol type, IAssemblySymbol consumer) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, consumer)
        && (type.DeclaredAccessibility == Accessibility.Public || type.ContainingAssembly.GivesAccessTo(consumer))
        && type.GetMembers("Format").Any(static m => m is IFieldSymbol { ConstantValue: Emission.ArticleTable.Format });
}

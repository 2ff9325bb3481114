using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>A document and the class that it becomes.</summary>
/// <param name="Class">The class.</param>
/// <param name="Document">The document.</param>
internal sealed record NamedDocument(DocumentClass Class, Document Document);

using Verbatim.Engine.Model;

namespace Verbatim.Generator.Model;

/// <summary>The documents of one generated file.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Documents">The documents, by path.</param>
internal sealed record DocumentGroup(string HintName, EquatableArray<NamedDocument> Documents);

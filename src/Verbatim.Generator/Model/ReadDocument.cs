using Verbatim.Engine.Model;
using Verbatim.Generator.Inputs;

namespace Verbatim.Generator.Model;

/// <summary>A document after the engine read it.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Document">What was found, or null where there is nothing to compile.</param>
/// <param name="Findings">What there is to report, the engine's findings included.</param>
internal sealed record ReadDocument(DocumentInput Input, Document? Document, EquatableArray<Finding> Findings);

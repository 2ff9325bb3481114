using Verbatim.Engine;
using Verbatim.Generator.Inputs;

namespace Verbatim.Generator.Emission;

/// <summary>How code is emitted.</summary>
/// <param name="Compiler">What the consumer's compiler offers.</param>
/// <param name="IsPublic">Whether types are public.</param>
/// <param name="Members">Which items get named members.</param>
internal sealed record EmissionOptions(CompilerFacts Compiler, bool IsPublic, MemberKinds Members)
{
    /// <summary>The accessibility of the types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";
}

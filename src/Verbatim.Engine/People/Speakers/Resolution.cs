using Verbatim.Engine.Model;

namespace Verbatim.Engine.People.Speakers;

/// <summary>Whom the words that attribute a quote were found to mean.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Entity">Who or what has a name, or null.</param>
/// <param name="Unnamed">The words for a source without a name; empty otherwise.</param>
/// <param name="Again">An earlier speaker without a name, whom the words take up.</param>
internal readonly record struct Resolution(string Rule, Entity? Entity = null, Span Unnamed = default, Speaker? Again = null);

namespace Verbatim.Engine.People.Roles;

/// <summary>What the language's data say of a word or phrase for a person.</summary>
/// <param name="Gender">Whom it is said of.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Many">Whether it names more than one.</param>
/// <param name="Office">The number of the name that words of one office share: equal for “Sen.” and “senator”.</param>
internal sealed record RoleWord(Gender Gender, RoleKind Kind, bool Many, int Office);

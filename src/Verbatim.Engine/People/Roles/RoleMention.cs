namespace Verbatim.Engine.People.Roles;

/// <summary>Words that say what a person is.</summary>
/// <param name="First">The first token of the noun phrase, its determiner left out.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Head">The first token of the word for the person.</param>
/// <param name="HeadEnd">Just past the last one.</param>
/// <param name="Word">What the language's data say of it.</param>
/// <param name="PlaceFirst">Where the place begins that stands after the name, as in “Sen. Ann Lee of Ohio”; else 0.</param>
/// <param name="PlaceEnd">Just past its last token; else 0.</param>
internal readonly record struct RoleMention(int First, int End, int Head, int HeadEnd, RoleWord Word, int PlaceFirst = 0, int PlaceEnd = 0);

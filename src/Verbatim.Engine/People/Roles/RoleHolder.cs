namespace Verbatim.Engine.People.Roles;

/// <summary>Somebody, and words that say what they are.</summary>
internal readonly record struct RoleHolder(Entity Entity, RoleMention Role);

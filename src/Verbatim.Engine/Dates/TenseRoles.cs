namespace Verbatim.Engine.Dates;

/// <summary>What a word tells of where its sentence looks. Given by the language's data files.</summary>
[Flags]
internal enum TenseRoles : byte
{
    None = 0,
    Past = 1,
    Future = 2,

    /// <summary>A form of an auxiliary that has no tense of its own.</summary>
    Bare = 4,

    /// <summary>With “to” or a word in -ing after it, it tells of a plan.</summary>
    Present = 8,

    /// <summary>A verb of what can or should be, which is yet to come.</summary>
    Modal = 16,
}

namespace Verbatim.Generator;

/// <summary>The names of the incremental steps; the tests find them here.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);

    public const string Compiler = nameof(Compiler);

    public const string Inputs = nameof(Inputs);

    public const string Documents = nameof(Documents);

    public const string Names = nameof(Names);

    public const string Groups = nameof(Groups);

    public const string Index = nameof(Index);

    public const string Library = nameof(Library);

    public const string Filter = nameof(Filter);

    public const string Findings = nameof(Findings);
}

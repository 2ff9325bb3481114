using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>The reference assemblies of the platforms that consumers may target.</summary>
internal static class References
{
    private static readonly string PackageRoot = typeof(References).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static a => a.Key == "NuGetPackageRoot").Value!;

    public static IReadOnlyList<MetadataReference> Net100 { get; } = [.. Basic.Reference.Assemblies.Net100.References.All];

    public static IReadOnlyList<MetadataReference> Net80 { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];

    public static IReadOnlyList<MetadataReference> NetStandard20 { get; } =
        Load("netstandard.library", "2.0.3", "build", "netstandard2.0", "ref");

    public static IReadOnlyList<MetadataReference> NetStandard20WithSpans { get; } =
        [.. NetStandard20, .. Load("system.memory", "4.5.5", "lib", "netstandard2.0")];

    public static IReadOnlyList<MetadataReference> NetFramework472 { get; } =
        Load("microsoft.netframework.referenceassemblies.net472", "1.0.3", "build", ".NETFramework", "v4.7.2");

    /// <summary>A platform by the name that tests show.</summary>
    public static IReadOnlyList<MetadataReference> Of(string platform) => platform switch
    {
        "net10.0" => Net100,
        "net8.0" => Net80,
        "netstandard2.0" => NetStandard20,
        "netstandard2.0 with spans" => NetStandard20WithSpans,
        "net472" => NetFramework472,
        _ => throw new ArgumentOutOfRangeException(nameof(platform), platform, "unknown platform"),
    };

    private static List<MetadataReference> Load(params string[] folders) =>
    [
        .. Directory.GetFiles(Path.Combine([PackageRoot, .. folders]), "*.dll")
            // two of .NET Framework's are not managed code
            .Where(static file => !Path.GetFileName(file).StartsWith("System.EnterpriseServices.", StringComparison.Ordinal))
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];
}

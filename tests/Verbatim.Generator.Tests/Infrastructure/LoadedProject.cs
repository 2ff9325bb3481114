using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>A project that was compiled and is run here.</summary>
internal sealed class LoadedProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("consumer", isCollectible: true);

    public LoadedProject(GeneratorRun run)
    {
        using var image = new MemoryStream();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        image.Position = 0;
        Assembly = _context.LoadFromStream(image);
    }

    public Assembly Assembly { get; }

    /// <summary>The articles of the project, by path.</summary>
    public IReadOnlyList<object> Articles => [.. ((IEnumerable)Static("MyApp.Documents", "All")).Cast<object>()];

    public object Static(string type, string member) => Assembly.GetType(type, throwOnError: true)!
        .GetProperty(member, BindingFlags.Public | BindingFlags.Static)!
        .GetValue(null)!;

    public void Dispose() => _context.Unload();
}

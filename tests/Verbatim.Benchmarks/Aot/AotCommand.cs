using System.Diagnostics;
using System.Globalization;
using Verbatim.Benchmarks.Builds;
using Verbatim.Benchmarks.Corpus;

namespace Verbatim.Benchmarks.Aot;

/// <summary>
/// <c>aot [N]</c>: how much a natively compiled program that uses one document grows by the others of its project. Needs
/// what <c>PublishAot</c> needs: a linker, and the SDK's compiler from the package feed.
/// </summary>
internal static class AotCommand
{
    private const int UsualCount = 1_000;

    private const string Program = "System.Console.WriteLine(Measured.Seeds.Story00001.Article.Quotes[0].Text);";

    private const string Properties = "<PublishAot>true</PublishAot><StripSymbols>true</StripSymbols>";

    public static int Run(string[] counts)
    {
        int count = counts.Length > 0 ? int.Parse(counts[0], CultureInfo.InvariantCulture) : UsualCount;
        foreach (string members in (string[])["none", "all"])
        {
            long alone = Measure(1, members);
            long many = Measure(count, members);
            long text = count * (long)SyntheticDocuments.UsualLength;
            Console.WriteLine(
                $"members {members,-4}: one document of one {alone / 1024.0:F1} KB, one of {count} {many / 1024.0:F1} KB: "
                + $"{(many - alone) / 1024.0:F1} KB more; the texts are {text / 1024} KB");
        }

        return 0;
    }

    private static long Measure(int documents, string members)
    {
        using var project = MeasuredProject.Create(documents, members, Program, Properties + Linker());
        string program = project.Publish();
        using var run = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        string quote = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return quote.Length > 1 ? new FileInfo(program).Length : throw new InvalidOperationException("The program shows no quote.");
    }

    // the SDK asks for clang, and any compiler that links does
    private static string Linker() => OperatingSystem.IsLinux() && !IsOnPath("clang")
        ? "<CppCompilerAndLinker>gcc</CppCompilerAndLinker>"
        : string.Empty;

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}

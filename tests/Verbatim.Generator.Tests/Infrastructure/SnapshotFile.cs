using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>
/// Compares text with a file beside the tests. Keeps Verify's conventions: <c>*.verified.*</c> is committed,
/// <c>*.received.*</c> is written when it differs. VERBATIM_ACCEPT=1 accepts what was received.
/// </summary>
internal static class SnapshotFile
{
    private static bool Accept => Environment.GetEnvironmentVariable("VERBATIM_ACCEPT") == "1";

    // a test project's folder is called what its assembly is
    private static string Project => typeof(SnapshotFile).Assembly.GetName().Name!;

    public static void Verify(string received, string name, string extension, [CallerMemberName] string test = "")
    {
        string stem = Path.Combine(Repository.Root, "tests", Project, "Snapshots", $"{test}_{name}");
        string verifiedPath = $"{stem}.verified.{extension}";
        string receivedPath = $"{stem}.received.{extension}";
        string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (string.Equals(verified, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        if (Accept)
        {
            Write(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }

        Write(receivedPath, received);
        throw new XunitException(Describe(Path.GetFileName(verifiedPath), verified, received));
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Describe(string file, string? verified, string received)
    {
        if (verified is null)
        {
            return $"{file} does not exist. Accept with VERBATIM_ACCEPT=1.\n\n{received}";
        }

        string[] before = verified.Split('\n');
        string[] after = received.Split('\n');
        int first = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        int last = before.Reverse().Zip(after.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        last = Math.Min(last, Math.Min(before.Length, after.Length) - first);
        var text = new StringBuilder($"{file} differs from line {first + 1} on. Accept with VERBATIM_ACCEPT=1.\n");
        text.AppendJoin('\n', before[first..^last].Select(static line => "- " + line)).Append('\n');
        text.AppendJoin('\n', after[first..^last].Select(static line => "+ " + line));
        return text.ToString();
    }
}

using System.Security;

namespace Verbatim.Tool.Reading;

/// <summary>Says why a file could not be read.</summary>
internal static class ReadFailure
{
    /// <summary>Whether the exception is about the file, and not a mistake of ours.</summary>
    public static bool Explains(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    public static string MessageFor(string path, Exception exception) => $"verbatim: {path}: {Reason(path, exception)}";

    private static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        _ when Directory.Exists(path) => "a folder, not a file",
        UnauthorizedAccessException or SecurityException => "not allowed to read it",
        _ => exception.Message,
    };
}

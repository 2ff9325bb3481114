namespace Verbatim.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Wrong arguments, or a file that could not be read; everything else was done.</summary>
    public const int Failure = 2;
}

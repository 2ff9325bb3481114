namespace Verbatim.Engine.Tests.Acceptance;

/// <summary>A test on the reference documents, which are no part of the repository: skipped, visibly, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    private const string Reason = "The folder of reference documents does not stand beside the repository.";

    public ReferenceFactAttribute()
    {
        if (Repository.ReferenceFolder is null)
        {
            Skip = Reason;
        }
    }
}

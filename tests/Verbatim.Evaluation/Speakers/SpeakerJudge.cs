namespace Verbatim.Evaluation.Speakers;

/// <summary>Says whether a predicted speaker is the gold's.</summary>
internal static class SpeakerJudge
{
    public static Verdict Judge(string? predicted, GoldSpeaker gold)
    {
        string? name = string.IsNullOrWhiteSpace(predicted) ? null : predicted.Trim();
        if (name is null)
        {
            return gold.Name is null ? Verdict.Exact : gold.Accepted.Contains(null) ? Verdict.Right : Verdict.Wrong;
        }

        if (gold.Name is not null && AreEqual(name, gold.Name, gold.IsPerson))
        {
            return Verdict.Exact;
        }

        List<string> others = [.. gold.Accepted.OfType<string>()];
        bool listed = others.Exists(o => AreEqual(name, o, true) || AreEqual(name, o, false));
        bool alike = gold.Name is not null && others.Prepend(gold.Name).Any(o => AreAlike(name, o, gold.IsPerson));
        return listed || alike ? Verdict.Right : Verdict.Wrong;
    }

    private static bool AreEqual(string one, string other, bool person) =>
        person ? PersonNames.AreEqual(one, other) : SourcePhrases.AreEqual(one, other);

    private static bool AreAlike(string one, string other, bool person) =>
        person ? PersonNames.AreSamePerson(one, other) : SourcePhrases.AreSame(one, other);
}

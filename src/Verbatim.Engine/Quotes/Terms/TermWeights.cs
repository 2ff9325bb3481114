namespace Verbatim.Engine.Quotes.Terms;

/// <summary>How much each sign speaks for a term; less than nothing speaks for speech.</summary>
internal static class TermWeights
{
    private static readonly int[] Weights = Build();

    /// <summary>The sum of the weights of the signs; a term above zero.</summary>
    public static int Sum(ulong signs)
    {
        int sum = 0;
        for (int sign = 0; signs != 0; sign++, signs >>= 1)
        {
            sum += (signs & 1) != 0 ? Weights[sign] : 0;
        }

        return sum;
    }

    private static int[] Build()
    {
        int[] weights = new int[64];
        foreach ((TermSign sign, int weight) in Table)
        {
            weights[(int)sign] = weight;
        }

        return weights;
    }

    private static (TermSign Sign, int Weight)[] Table =>
    [
        (TermSign.Always, -5),
        (TermSign.OneWord, 7),
        (TermSign.TwoWords, 4),
        (TermSign.ThreeOrFourWords, -1),
        (TermSign.FiveToEightWords, -3),
        (TermSign.NineWordsOrMore, -5),
        (TermSign.TitleCase, 16),
        (TermSign.CapitalisedWord, 5),
        (TermSign.StartsSmall, -5),
        (TermSign.EndsInComma, -2),
        (TermSign.EndsInStop, -3),
        (TermSign.HasVerb, -5),
        (TermSign.HasSpeakerPronoun, -4),
        (TermSign.HasOtherPronoun, -4),
        (TermSign.NamesOnly, -1),
        (TermSign.StartsWithDeterminer, -1),
        (TermSign.StartsWithVerb, -3),
        (TermSign.AfterDeterminer, -2),
        (TermSign.AfterPossessive, 14),
        (TermSign.AfterAdjective, -1),
        (TermSign.AfterNoun, -2),
        (TermSign.AfterVerb, -1),
        (TermSign.AfterBe, -6),
        (TermSign.AfterPreposition, 1),
        (TermSign.AfterComma, -4),
        (TermSign.AfterColon, -2),
        (TermSign.AfterCoordinator, 2),
        (TermSign.AfterSubordinator, -2),
        (TermSign.AfterNamingWord, 8),
        (TermSign.AfterWorkWord, 18),
        (TermSign.AfterAs, -5),
        (TermSign.AfterMediumWord, 19),
        (TermSign.BeforeNoun, 4),
        (TermSign.BeforeVerb, 4),
        (TermSign.BeforePreposition, -5),
        (TermSign.BeforeWorkWord, 4),
        (TermSign.NobodySaysIt, 13),
        (TermSign.GuessedSpeaker, 14),
        (TermSign.NearSpeaker, 2),
        (TermSign.ReportedSpeech, -3),
        (TermSign.IntroducedSpeech, -5),
        (TermSign.StrongCue, -7),
        (TermSign.WeakCue, -2),
        (TermSign.NamingCue, -7),
        (TermSign.TopicCue, 4),
        (TermSign.CueClose, -2),
        (TermSign.CueFar, 4),
        (TermSign.ByTurnOrColon, -4),
        (TermSign.ByFollowUp, -6),
        (TermSign.ByContinuation, 1),
        (TermSign.BySameSentence, -2),
        (TermSign.ByCueNoun, -6),
        (TermSign.RepeatedElsewhere, 2),
    ];
}

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
        (TermSign.Always, -4),
        (TermSign.OneWord, 7),
        (TermSign.TwoWords, 4),
        (TermSign.ThreeOrFourWords, -1),
        (TermSign.FiveToEightWords, -3),
        (TermSign.NineWordsOrMore, -4),
        (TermSign.TitleCase, 16),
        (TermSign.CapitalisedWord, 6),
        (TermSign.StartsSmall, -4),
        (TermSign.WholeSentence, -1),
        (TermSign.EndsInComma, -2),
        (TermSign.EndsInStop, -3),
        (TermSign.HasVerb, -5),
        (TermSign.HasSpeakerPronoun, -4),
        (TermSign.HasOtherPronoun, -4),
        (TermSign.StartsWithDeterminer, -1),
        (TermSign.StartsWithVerb, -3),
        (TermSign.AfterDeterminer, -1),
        (TermSign.AfterPossessive, 15),
        (TermSign.AfterVerb, -1),
        (TermSign.AfterBe, -4),
        (TermSign.AfterPreposition, 3),
        (TermSign.AfterComma, -1),
        (TermSign.AfterColon, -6),
        (TermSign.AfterCoordinator, 2),
        (TermSign.AfterNamingWord, -3),
        (TermSign.AfterWorkWord, 17),
        (TermSign.AfterWordWord, 3),
        (TermSign.AfterAs, -3),
        (TermSign.AfterMediumWord, 20),
        (TermSign.AfterCueNoun, -9),
        (TermSign.AtLineStart, 1),
        (TermSign.BeforeNoun, 4),
        (TermSign.BeforeVerb, 2),
        (TermSign.BeforePreposition, -6),
        (TermSign.BeforeWorkWord, 3),
        (TermSign.BeforeCueNoun, 3),
        (TermSign.NobodySaysIt, 13),
        (TermSign.GuessedSpeaker, 13),
        (TermSign.NearSpeaker, 7),
        (TermSign.ReportedSpeech, -4),
        (TermSign.IntroducedSpeech, -5),
        (TermSign.StrongCue, -6),
        (TermSign.WeakCue, -11),
        (TermSign.NamingCue, 2),
        (TermSign.NamedBySomebody, -11),
        (TermSign.TopicCue, -2),
        (TermSign.AccusingCue, 4),
        (TermSign.CueClose, -4),
        (TermSign.CueFar, 2),
        (TermSign.ByTurnOrColon, 19),
        (TermSign.ByLeadIn, -2),
        (TermSign.ByFollowUp, -5),
        (TermSign.ByContinuation, 2),
        (TermSign.BySameSentence, 5),
        (TermSign.ByCueNoun, -19),
    ];
}

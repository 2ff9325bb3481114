using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Signs that mean something else together. A weighed sum cannot tell that by itself.</summary>
internal static class TermSignPairs
{
    private static readonly (TermSign First, TermSign Second, TermSign Together)[] Pairs =
    [
        // “We mend nets,” a fisherman said: nothing is more surely speech
        (TermSign.AtLineStart, TermSign.EndsInComma, TermSign.LineStartToComma),

        // she said she had read “The Salt Road”: a cue makes no speech of a title
        (TermSign.TitleCase, TermSign.StrongCue, TermSign.TitleWithStrongCue),
        (TermSign.TitleCase, TermSign.WeakCue, TermSign.TitleWithWeakCue),

        // he said the quay “will be dry by then”
        (TermSign.HasVerb, TermSign.StrongCue, TermSign.VerbWithStrongCue),
        (TermSign.StartsSmall, TermSign.StrongCue, TermSign.SmallWithStrongCue),

        // the cue is weak and the speaker is of another sentence
        (TermSign.NearSpeaker, TermSign.ByContinuation, TermSign.NearByContinuation),

        // the council’s “Dry Feet” plan, she said
        (TermSign.AfterPossessive, TermSign.ByFollowUp, TermSign.PossessiveByFollowUp),

        // “Tern,” “Gannet” and “Skua,” and what they fish
        (TermSign.OneWord, TermSign.EndsInComma, TermSign.OneWordToComma),
        (TermSign.EndsInComma, TermSign.BeforeCoordinator, TermSign.CommaBeforeCoordinator),

        (TermSign.EndsInStop, TermSign.BySameSentence, TermSign.StopBySameSentence),
    ];

    /// <summary>Adds the signs of the pairs that hold.</summary>
    public static void AddTo(ref SignSet signs)
    {
        foreach ((TermSign first, TermSign second, TermSign together) in Pairs)
        {
            if (signs.Contains((int)first) && signs.Contains((int)second))
            {
                signs.Add((int)together);
            }
        }
    }
}

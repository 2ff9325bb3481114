using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Indirect;
using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Signs of whether somebody says the marked words, and how surely.</summary>
internal static class SpeakerSigns
{
    public static void AddTo(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        signs.AddIf(IsReported(scope, segment), TermSign.InReportedClause);
        if (segment.Attribution is not { } attribution)
        {
            signs.Add(TermSign.NobodySaysIt);
            return;
        }

        signs.Add(attribution.Certainty switch
        {
            Certainty.Guess => TermSign.GuessedSpeaker,
            Certainty.Near => TermSign.NearSpeaker,
            Certainty.Reported => TermSign.ReportedSpeech,
            _ => TermSign.IntroducedSpeech,
        });
        AddCue(ref signs, scope, attribution);
        AddDistance(ref signs, segment, attribution);
        AddRule(ref signs, attribution.Rule);
        AddWeight(ref signs, attribution);
    }

    // titles and scare quotes too are somebody's words where all of their clause is
    private static bool IsReported(QuoteScope scope, SpeechSegment segment)
    {
        var marked = new TokenRange(segment.Marked.FirstToken, segment.Marked.EndToken);
        int sentence = scope.Reports.SentenceAt(marked.First - 1);
        if (sentence < 0)
        {
            return false;
        }

        foreach (ref readonly Report report in scope.Reports.Of(sentence))
        {
            if (report.Reports(marked))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddCue(ref SignSet signs, QuoteScope scope, Attribution attribution)
    {
        signs.AddIf(attribution.Strength == VerbStrength.Strong, TermSign.StrongCue);
        signs.AddIf(attribution.Strength == VerbStrength.Weak, TermSign.WeakCue);
        signs.AddIf(attribution.StrongestCue == VerbStrength.None, TermSign.NoCueAnywhere);
        signs.AddIf((attribution.Kinds & VerbKinds.Speech) != 0, TermSign.SpeechCue);
        signs.AddIf((attribution.Kinds & VerbKinds.Topic) != 0, TermSign.TopicCue);
        bool named = (attribution.Kinds & VerbKinds.Name) != 0 && !attribution.Source.IsEmpty;
        signs.AddIf(named && scope.Words.Tag(attribution.Source.End - 1) is WordTag.Pronoun or WordTag.Name, TermSign.NamedBySomebody);
    }

    private static void AddDistance(ref SignSet signs, SpeechSegment segment, Attribution attribution)
    {
        int distance = attribution.Cue.First < segment.Marked.FirstToken
            ? segment.Before.End - attribution.Cue.End
            : attribution.Cue.First - segment.After.First;
        signs.AddIf(distance is >= 0 and <= 2, TermSign.CueClose);
        signs.AddIf(distance > 10, TermSign.CueFar);
    }

    private static void AddRule(ref SignSet signs, string rule)
    {
        signs.AddIf(rule is "turn" or "colon", TermSign.ByTurnOrColon);
        signs.AddIf(rule is "lead-in", TermSign.ByLeadIn);
        signs.AddIf(rule is "follow-up" or "according-to", TermSign.ByFollowUp);
        signs.AddIf(rule is "according-to", TermSign.ByAccordingTo);
        signs.AddIf(rule is "continuation" or "paragraph-before" or "sentence-before" or "next-speech", TermSign.ByContinuation);
        signs.AddIf(rule is "continuation", TermSign.BySpeechBefore);
        signs.AddIf(rule is "same-sentence" or "sentence-end", TermSign.BySameSentence);
        signs.AddIf(rule is "cue-noun", TermSign.ByCueNoun);
    }

    // how well the speaker was found, among those who may have said it
    private static void AddWeight(ref SignSet signs, Attribution attribution)
    {
        signs.AddIf(attribution.Weight < -20, TermSign.DoubtfulSpeaker);
        signs.AddIf(attribution.Weight is >= 20 and < 40, TermSign.LikelySpeaker);
        signs.AddIf(attribution.Weight >= 40, TermSign.SureSpeaker);
        signs.AddIf(attribution.Evidence == Certainty.Introduced && attribution.Certainty < Certainty.Introduced, TermSign.IntroducedElsewhere);
    }
}

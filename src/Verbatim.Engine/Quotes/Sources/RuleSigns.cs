namespace Verbatim.Engine.Quotes.Sources;

/// <summary>The sign of the rule that found a candidate.</summary>
internal static class RuleSigns
{
    public static SourceSign Of(QuoteScope scope, SpeechSegment segment, Attribution attribution) => attribution.Rule switch
    {
        "turn" => SourceSign.Turn,
        "signature" => SourceSign.Signature,
        "lead-in" => scope.Words.IsComma(segment.Before.End - 1) ? SourceSign.LeadByComma : SourceSign.Lead,
        "follow-up" => OfTrail(scope, segment),
        "colon" => SourceSign.Colon,
        "according-to" => segment.StartsSentence ? SourceSign.FreeAccording : SourceSign.According,
        "open-paragraph" => SourceSign.OpenParagraph,
        "next-speech" => SourceSign.NextSpeech,
        "sentence-end" => segment.StartsSentence ? SourceSign.FreeSentenceEnd : SourceSign.SentenceEnd,
        "same-sentence" => SourceSign.SameSentence,
        "cue-noun" => SourceSign.CueNoun,
        "continuation" => SourceSign.Continuation,
        "sentence-before" => SourceSign.SentenceBefore,
        "paragraph-before" => SourceSign.ParagraphBefore,
        "nearest-subject" => SourceSign.NearestSubject,
        _ => SourceSign.Report,
    };

    // the comma stands before the closing mark or after it, as the house has it
    private static SourceSign OfTrail(QuoteScope scope, SpeechSegment segment) =>
        segment.EndsInComma || scope.Words.IsComma(segment.After.First) ? SourceSign.TrailByComma
            : segment.StartsSentence ? SourceSign.FreeTrail
            : SourceSign.Trail;
}

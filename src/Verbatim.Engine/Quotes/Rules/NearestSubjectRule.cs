using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Quotes.Rules;

/// <summary>No word of saying at all: the subject of the sentence around the marked words may be the speaker.</summary>
internal sealed class NearestSubjectRule : IQuoteRule
{
    public string Name => "nearest-subject";

    public Attribution? Propose(QuoteScope scope, int segment)
    {
        SpeechSegment current = scope.Segments[segment];
        int floor = Math.Min(scope.SentenceStart(segment), current.Before.End);
        if (current.StartsSentence || floor >= current.Before.End)
        {
            return null;
        }

        for (int i = current.Before.End - 1; i >= Math.Max(current.Before.First, floor); i--)
        {
            if (scope.Words.Tag(i) is WordTag.Verb or WordTag.Auxiliary
                && scope.Subjects.Before(i, floor) is { IsEmpty: false } subject)
            {
                TokenRange source = SpeechNouns.SpeakerOf(scope, subject, floor);
                return source.IsEmpty
                    ? null
                    : new Attribution(Name, source, new TokenRange(i, i + 1), false, Certainty.Guess);
            }
        }

        return null;
    }
}

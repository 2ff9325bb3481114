using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Signs that the words between the marks give: how many, how written, which kinds.</summary>
internal static class WordSigns
{
    private const int LongestRead = 24;

    // a mark of a nested quotation may stand after the last stop
    private const int LongestClose = 3;

    public static void AddTo(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        signs.Add(segment.Words switch
        {
            <= 1 => TermSign.OneWord,
            2 => TermSign.TwoWords,
            <= 4 => TermSign.ThreeOrFourWords,
            <= 8 => TermSign.FiveToEightWords,
            _ => TermSign.NineWordsOrMore,
        });
        AddWriting(ref signs, scope, segment);
        AddContent(ref signs, scope, segment);
    }

    private static void AddWriting(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        int words = 0;
        int capitalised = 0;
        int small = 0;
        int smallLong = 0;
        int end = Math.Min(segment.Marked.EndToken, segment.Marked.FirstToken + LongestRead);
        for (int i = segment.Marked.FirstToken; i < end; i++)
        {
            ref readonly Token token = ref scope.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            words++;
            capitalised += token.IsCapitalised ? 1 : 0;
            small += token.IsCapitalised ? 0 : 1;
            smallLong += !token.IsCapitalised && token.Length >= 4 ? 1 : 0;
        }

        signs.AddIf(capitalised >= 2 && smallLong == 0 && segment.StartsCapitalised, TermSign.TitleCase);
        signs.AddIf(words is >= 2 and <= 4 && segment.StartsCapitalised && small == words - 1, TermSign.OnlyFirstCapitalised);
        signs.AddIf(!segment.StartsCapitalised, TermSign.StartsSmall);
        signs.AddIf(segment.Marked.Style == MarkStyle.Single, TermSign.SingleMarks);
    }

    private static void AddContent(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        signs.AddIf(segment.StartsSentence && segment.EndsSentence && segment.Words > 2, TermSign.WholeSentence);
        signs.AddIf(segment.EndsInComma, TermSign.EndsInComma);
        signs.AddIf(segment.EndsSentence, TermSign.EndsInStop);
        signs.AddIf(segment.EndsSentence && EndsInExclamation(scope, segment), TermSign.EndsInExclamation);
        bool names = true;
        int end = Math.Min(segment.Marked.EndToken, segment.Marked.FirstToken + LongestRead);
        for (int i = segment.Marked.FirstToken; i < end; i++)
        {
            WordTag tag = scope.Words.Tag(i);
            signs.AddIf(tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive, TermSign.HasVerb);
            bool speaker = tag is WordTag.Pronoun or WordTag.Determiner && scope.Words.Is(i, WordClass.First | WordClass.Second);
            signs.AddIf(speaker, TermSign.HasSpeakerPronoun);
            signs.AddIf(!speaker && tag == WordTag.Pronoun, TermSign.HasOtherPronoun);
            names &= tag is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Punctuation or WordTag.Number or WordTag.Possessive or WordTag.Mark;
        }

        signs.AddIf(names, TermSign.NamesOnly);
        WordTag first = scope.Words.Tag(segment.Marked.FirstToken);
        signs.AddIf(first == WordTag.Determiner, TermSign.StartsWithDeterminer);
        signs.AddIf(first is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive or WordTag.Gerund or WordTag.Participle, TermSign.StartsWithVerb);
    }

    private static bool EndsInExclamation(QuoteScope scope, SpeechSegment segment)
    {
        int end = segment.Marked.EndToken;
        for (int i = Math.Max(segment.Marked.FirstToken, end - LongestClose); i < end; i++)
        {
            if (scope.Tokens.Is(i, '!'))
            {
                return true;
            }
        }

        return false;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Signs that the words on both sides of the marks give, and other marked words in the sentence.</summary>
internal static class PlaceSigns
{
    public static void AddTo(ref SignSet signs, QuoteScope scope, int index)
    {
        SpeechSegment segment = scope.Segments[index];
        SpeechSegment? previous = scope.PreviousInLine(index);
        bool goesOn = scope.SharesSentence(index);
        signs.AddIf(previous is null && segment.Before.IsEmpty, TermSign.AtLineStart);
        signs.AddIf(goesOn && previous is { IsTerm: true }, TermSign.NextToTerm);
        signs.AddIf(IsAmongThree(scope, index, goesOn), TermSign.AmongThree);
        if (!segment.Before.IsEmpty)
        {
            AddBefore(ref signs, scope, segment);
        }

        if (!segment.After.IsEmpty)
        {
            AddAfter(ref signs, scope, segment);
        }
    }

    // “Tern,” “Gannet” and “Skua”
    private static bool IsAmongThree(QuoteScope scope, int index, bool goesOn)
    {
        bool next = Shares(scope, index + 1);
        return goesOn ? next || Shares(scope, index - 1) : next && Shares(scope, index + 2);
    }

    private static bool Shares(QuoteScope scope, int index) => index < scope.Segments.Count && scope.SharesSentence(index);

    private static void AddBefore(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        int before = segment.Before.End - 1;
        signs.AddIf(scope.Words.IsComma(before), TermSign.AfterComma);
        signs.AddIf(scope.Tokens.Is(before, ':'), TermSign.AfterColon);
        signs.AddIf(scope.Words.IsDash(before), TermSign.AfterDash);
        if (AfterWord(scope, before) is { } sign)
        {
            signs.Add(sign);
        }

        AddLabel(ref signs, scope, segment);
        int first = Math.Max(segment.Before.First, before - 1);
        signs.AddIf(scope.Words.Is(before, WordClass.CueNoun) || scope.Words.Is(first, WordClass.CueNoun), TermSign.AfterCueNoun);
    }

    private static TermSign? AfterWord(QuoteScope scope, int before) => scope.Words.Tag(before) switch
    {
        WordTag.Determiner => scope.Words.Is(before, WordClass.Possessive) ? TermSign.AfterPossessive : TermSign.AfterDeterminer,
        WordTag.Possessive => TermSign.AfterPossessive,
        WordTag.Adjective or WordTag.Number => TermSign.AfterAdjective,
        WordTag.Noun => TermSign.AfterNoun,
        WordTag.Name => TermSign.AfterName,
        WordTag.Auxiliary => TermSign.AfterBe,
        WordTag.Preposition or WordTag.To => TermSign.AfterPreposition,
        WordTag.Coordinator => TermSign.AfterCoordinator,
        WordTag.Subordinator or WordTag.Complementiser or WordTag.Relative or WordTag.Interrogative => TermSign.AfterSubordinator,
        _ => null,
    };

    // “the film, “…””, “a song titled “…””: the label stands last before the marks, over a comma
    private static void AddLabel(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        int before = segment.Before.End - 1;
        int last = scope.Words.IsComma(before) ? before - 1 : before;
        for (int first = last; first >= Math.Max(segment.Before.First, last - 2); first--)
        {
            if (scope.Context.Language.Quotes.Labels.TryMatch(scope.Tokens, first, last + 1, out LabelWord label, out int length)
                && first + length == last + 1)
            {
                signs.Add(label switch
                {
                    LabelWord.Naming => TermSign.AfterNamingWord,
                    LabelWord.Work => TermSign.AfterWorkWord,
                    LabelWord.Medium => TermSign.AfterMediumWord,
                    LabelWord.Likening => TermSign.AfterAs,
                    _ => TermSign.AfterWordWord,
                });
            }
        }
    }

    private static void AddAfter(ref SignSet signs, QuoteScope scope, SpeechSegment segment)
    {
        int after = segment.After.First;
        signs.AddIf(scope.Words.IsComma(after), TermSign.BeforeComma);
        if (segment.EndsSentence)
        {
            return;
        }

        signs.AddIf(!segment.EndsInComma && scope.Words.Tag(after) is WordTag.Noun or WordTag.Name or WordTag.Adjective, TermSign.BeforeNoun);
        signs.AddIf(!segment.EndsInComma && scope.Words.Tag(after) is WordTag.Verb or WordTag.Auxiliary, TermSign.BeforeVerb);
        signs.AddIf(!segment.EndsInComma && scope.Words.Tag(after) is WordTag.Preposition or WordTag.To, TermSign.BeforePreposition);
        signs.AddIf(scope.Words.Tag(after) == WordTag.Coordinator && segment.After.End > after + 1, TermSign.BeforeCoordinator);
        signs.AddIf(scope.Tokens.Is(after, '('), TermSign.BeforeParenthesis);
        signs.AddIf(!segment.EndsInComma && scope.Words.Is(after, WordClass.CueNoun), TermSign.BeforeCueNoun);
        signs.AddIf(
            scope.Context.Language.Quotes.Labels.TryMatch(scope.Tokens, after, segment.After.End, out LabelWord label, out _)
                && label is LabelWord.Work or LabelWord.Word,
            TermSign.BeforeWorkWord);
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Terms;

/// <summary>Collects the signs of one segment.</summary>
internal ref struct TermSigns
{
    private const int LongestRead = 24;

    private readonly QuoteScope _scope;
    private readonly SpeechSegment _segment;
    private SignSet _signs;

    private TermSigns(QuoteScope scope, SpeechSegment segment)
    {
        _scope = scope;
        _segment = segment;
        _signs = default;
    }

    /// <summary>The signs.</summary>
    public static SignSet Collect(QuoteScope scope, int segment)
    {
        var signs = new TermSigns(scope, scope.Segments[segment]);
        signs.Add(TermSign.Always);
        signs.AddLength();
        signs.AddWriting();
        signs.AddContent();
        signs.AddBefore(segment);
        signs.AddAfter();
        signs.AddAttribution();
        SpeechSegment? previous = scope.PreviousInLine(segment);
        signs.AddIf(previous is { IsTerm: true } && scope.SharesSentence(segment), TermSign.NextToTerm);
        signs.AddIf(scope.Repetitions.IsRepeated(signs._segment), TermSign.RepeatedElsewhere);
        TermSignPairs.AddTo(ref signs._signs);
        return signs._signs;
    }

    private void Add(TermSign sign) => _signs.Add((int)sign);

    private void AddIf(bool condition, TermSign sign)
    {
        if (condition)
        {
            _signs.Add((int)sign);
        }
    }

    private void AddLength() => Add(_segment.Words switch
    {
        <= 1 => TermSign.OneWord,
        2 => TermSign.TwoWords,
        <= 4 => TermSign.ThreeOrFourWords,
        <= 8 => TermSign.FiveToEightWords,
        _ => TermSign.NineWordsOrMore,
    });

    private void AddWriting()
    {
        int words = 0;
        int capitalised = 0;
        int small = 0;
        int smallLong = 0;
        int end = Math.Min(_segment.Marked.EndToken, _segment.Marked.FirstToken + LongestRead);
        for (int i = _segment.Marked.FirstToken; i < end; i++)
        {
            ref readonly Token token = ref _scope.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            words++;
            capitalised += token.IsCapitalised ? 1 : 0;
            small += token.IsCapitalised ? 0 : 1;
            smallLong += !token.IsCapitalised && token.Length >= 4 ? 1 : 0;
        }

        AddIf(capitalised >= 2 && smallLong == 0 && _segment.StartsCapitalised, TermSign.TitleCase);
        AddIf(words == 1 && capitalised == 1, TermSign.CapitalisedWord);
        AddIf(words is >= 2 and <= 4 && _segment.StartsCapitalised && small == words - 1, TermSign.OnlyFirstCapitalised);
        AddIf(!_segment.StartsCapitalised, TermSign.StartsSmall);
        AddIf(_segment.Marked.Style == MarkStyle.Single, TermSign.SingleMarks);
    }

    private void AddContent()
    {
        AddIf(_segment.StartsSentence && _segment.EndsSentence && _segment.Words > 2, TermSign.WholeSentence);
        AddIf(_segment.EndsInComma, TermSign.EndsInComma);
        AddIf(_segment.EndsSentence, TermSign.EndsInStop);
        bool names = true;
        int end = Math.Min(_segment.Marked.EndToken, _segment.Marked.FirstToken + LongestRead);
        for (int i = _segment.Marked.FirstToken; i < end; i++)
        {
            WordTag tag = _scope.Clauses.Tag(i);
            AddIf(tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive, TermSign.HasVerb);
            if (tag is WordTag.Pronoun or WordTag.Determiner)
            {
                bool speaker = _scope.Clauses.Is(i, WordClass.First | WordClass.Second);
                AddIf(speaker, TermSign.HasSpeakerPronoun);
                AddIf(!speaker && tag == WordTag.Pronoun, TermSign.HasOtherPronoun);
            }

            names &= tag is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Punctuation or WordTag.Number or WordTag.Possessive or WordTag.Mark;
        }

        AddIf(names, TermSign.NamesOnly);
        WordTag first = _scope.Clauses.Tag(_segment.Marked.FirstToken);
        AddIf(first == WordTag.Determiner, TermSign.StartsWithDeterminer);
        AddIf(first is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive or WordTag.Gerund or WordTag.Participle, TermSign.StartsWithVerb);
    }

    private void AddBefore(int segment)
    {
        if (_segment.Before.IsEmpty)
        {
            AddIf(_scope.PreviousInLine(segment) is null, TermSign.AtLineStart);
            return;
        }

        int before = _segment.Before.End - 1;
        AddIf(_scope.Clauses.IsComma(before), TermSign.AfterComma);
        AddIf(_scope.Tokens.Is(before, ':'), TermSign.AfterColon);
        switch (_scope.Clauses.Tag(before))
        {
            case WordTag.Determiner:
                Add(_scope.Clauses.Is(before, WordClass.Possessive) ? TermSign.AfterPossessive : TermSign.AfterDeterminer);
                break;
            case WordTag.Possessive:
                Add(TermSign.AfterPossessive);
                break;
            case WordTag.Adjective or WordTag.Number:
                Add(TermSign.AfterAdjective);
                break;
            case WordTag.Noun:
                Add(TermSign.AfterNoun);
                break;
            case WordTag.Name:
                Add(TermSign.AfterName);
                break;
            case WordTag.Verb or WordTag.Gerund or WordTag.Participle or WordTag.Infinitive:
                Add(TermSign.AfterVerb);
                break;
            case WordTag.Auxiliary:
                Add(TermSign.AfterBe);
                break;
            case WordTag.Preposition or WordTag.To:
                Add(TermSign.AfterPreposition);
                break;
            case WordTag.Coordinator:
                Add(TermSign.AfterCoordinator);
                break;
            case WordTag.Subordinator or WordTag.Complementiser or WordTag.Relative or WordTag.Interrogative:
                Add(TermSign.AfterSubordinator);
                break;
        }

        AddLabel(before);
        int first = Math.Max(_segment.Before.First, before - 1);
        AddIf(_scope.Clauses.Is(before, WordClass.CueNoun) || _scope.Clauses.Is(first, WordClass.CueNoun), TermSign.AfterCueNoun);
    }

    // “the film, “…””, “a song titled “…””: the label stands last before the marks, over a comma
    private void AddLabel(int before)
    {
        int last = _scope.Clauses.IsComma(before) ? before - 1 : before;
        for (int first = last; first >= Math.Max(_segment.Before.First, last - 2); first--)
        {
            if (_scope.Context.Language.Quotes.Labels.TryMatch(_scope.Tokens, first, last + 1, out LabelWord label, out int length)
                && first + length == last + 1)
            {
                Add(label switch
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

    private void AddAfter()
    {
        if (_segment.After.IsEmpty || _segment.EndsSentence)
        {
            return;
        }

        int after = _segment.After.First;
        AddIf(!_segment.EndsInComma && _scope.Clauses.Tag(after) is WordTag.Noun or WordTag.Name or WordTag.Adjective, TermSign.BeforeNoun);
        AddIf(!_segment.EndsInComma && _scope.Clauses.Tag(after) is WordTag.Verb or WordTag.Auxiliary, TermSign.BeforeVerb);
        AddIf(!_segment.EndsInComma && _scope.Clauses.Tag(after) is WordTag.Preposition or WordTag.To, TermSign.BeforePreposition);
        AddIf(_scope.Clauses.Tag(after) == WordTag.Coordinator && _segment.After.End > after + 1, TermSign.BeforeCoordinator);
        AddIf(_scope.Tokens.Is(after, '('), TermSign.BeforeParenthesis);
        AddIf(!_segment.EndsInComma && _scope.Clauses.Is(after, WordClass.CueNoun), TermSign.BeforeCueNoun);
        AddIf(
            _scope.Context.Language.Quotes.Labels.TryMatch(_scope.Tokens, after, _segment.After.End, out LabelWord label, out _)
                && label is LabelWord.Work or LabelWord.Word,
            TermSign.BeforeWorkWord);
    }

    private void AddAttribution()
    {
        if (_segment.Attribution is not { } attribution)
        {
            Add(TermSign.NobodySaysIt);
            return;
        }

        Add(attribution.Certainty switch
        {
            Certainty.Guess => TermSign.GuessedSpeaker,
            Certainty.Near => TermSign.NearSpeaker,
            Certainty.Reported => TermSign.ReportedSpeech,
            _ => TermSign.IntroducedSpeech,
        });
        AddIf(attribution.Strength == VerbStrength.Strong, TermSign.StrongCue);
        AddIf(attribution.Strength == VerbStrength.Weak, TermSign.WeakCue);
        AddIf((attribution.Kinds & VerbKinds.Name) != 0, TermSign.NamingCue);
        AddIf(
            (attribution.Kinds & VerbKinds.Name) != 0 && !attribution.Source.IsEmpty
                && _scope.Clauses.Tag(attribution.Source.End - 1) is WordTag.Pronoun or WordTag.Name,
            TermSign.NamedBySomebody);
        AddIf((attribution.Kinds & VerbKinds.Topic) != 0, TermSign.TopicCue);
        AddIf((attribution.Kinds & VerbKinds.Accuse) != 0, TermSign.AccusingCue);
        int distance = attribution.Cue.First < _segment.Marked.FirstToken
            ? _segment.Before.End - attribution.Cue.End
            : attribution.Cue.First - _segment.After.First;
        AddIf(distance is >= 0 and <= 2, TermSign.CueClose);
        AddIf(distance > 10, TermSign.CueFar);
        AddRule(attribution.Rule);
        AddWeight(attribution.Weight);
        AddIf(attribution.StrongestCue == VerbStrength.None, TermSign.NoCueAnywhere);
        AddIf(attribution.Evidence == Certainty.Introduced && attribution.Certainty < Certainty.Introduced, TermSign.IntroducedElsewhere);
    }

    // how well the speaker was found, among those who may have said it
    private void AddWeight(int weight)
    {
        AddIf(weight < -20, TermSign.DoubtfulSpeaker);
        AddIf(weight is >= 20 and < 40, TermSign.LikelySpeaker);
        AddIf(weight >= 40, TermSign.SureSpeaker);
    }

    private void AddRule(string rule)
    {
        AddIf(rule is "turn" or "colon", TermSign.ByTurnOrColon);
        AddIf(rule is "lead-in", TermSign.ByLeadIn);
        AddIf(rule is "follow-up" or "according-to", TermSign.ByFollowUp);
        AddIf(rule is "continuation" or "paragraph-before" or "sentence-before" or "next-speech", TermSign.ByContinuation);
        AddIf(rule is "same-sentence" or "sentence-end", TermSign.BySameSentence);
        AddIf(rule is "cue-noun", TermSign.ByCueNoun);
    }
}

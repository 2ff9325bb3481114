using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Signs of where the cue stands, and of what stands around it.</summary>
internal ref struct CuePlaceSigns
{
    private readonly QuoteScope _scope;
    private readonly SpeechSegment _segment;
    private readonly Attribution _attribution;
    private SignSet _signs;

    private CuePlaceSigns(QuoteScope scope, SpeechSegment segment, Attribution attribution, SignSet signs)
    {
        _scope = scope;
        _segment = segment;
        _attribution = attribution;
        _signs = signs;
    }

    /// <summary>The signs, and those of the place.</summary>
    public static SignSet Add(QuoteScope scope, SpeechSegment segment, Attribution attribution, SignSet signs)
    {
        var adder = new CuePlaceSigns(scope, segment, attribution, signs);
        adder.AddPlace();
        return adder._signs;
    }

    private void AddPlace()
    {
        if (_attribution.Cue.First >= _segment.Marked.FirstToken)
        {
            _signs.Add(SourceSign.CueAfter);
            _signs.AddIf((_attribution.Kinds & VerbKinds.Name) != 0, SourceSign.NamingAfter);
            return;
        }

        int end = _segment.Marked.FirstToken - 1;
        int distance = end - _attribution.Cue.End;
        _signs.Add(distance switch
        {
            <= 0 => SourceSign.CueTouches,
            1 => SourceSign.CueNext,
            2 => SourceSign.CueNear,
            <= 5 => SourceSign.CueWithinFive,
            <= 10 => SourceSign.CueWithinTen,
            <= 20 => SourceSign.CueWithinTwenty,
            _ => SourceSign.CueBeyond,
        });
        _signs.AddIf(distance <= 4 && (_attribution.Kinds & VerbKinds.Name) != 0, SourceSign.NamingClose);
        _signs.AddIf(_scope.Words.Tag(_attribution.Cue.End) is WordTag.Complementiser or WordTag.Relative, SourceSign.ThatAfterCue);
        AddBetween(Math.Max(_attribution.Cue.End, _attribution.Source.End), end);
        AddBefore();
    }

    private void AddBetween(int first, int end)
    {
        int verbs = 0;
        bool comma = false;
        bool nominal = false;
        for (int i = Math.Max(first, end - 40); i < end; i++)
        {
            comma |= _scope.Words.IsComma(i);
            nominal |= _scope.Words.Tag(i) is WordTag.Noun or WordTag.Name or WordTag.Pronoun;
            verbs += _scope.Words.Tag(i) == WordTag.Verb ? 1 : 0;
            _signs.AddIf(ReportSearch.IsBarrier(_scope, i, end), SourceSign.BarrierBetween);
            _signs.AddIf(_scope.Words.Tag(i) == WordTag.Subordinator, SourceSign.SubordinatorBetween);
            _signs.AddIf(_scope.Tokens[i].Kind == TokenKind.Mark, SourceSign.SpeechBetween);
            _signs.AddIf(i < end - 1 && _scope.Reader.IsStop(i), SourceSign.SentenceBetween);
        }

        _signs.AddIf(comma, SourceSign.CommaBetween);
        _signs.AddIf(verbs == 1, SourceSign.VerbBetween);
        _signs.AddIf(verbs > 1, SourceSign.VerbsBetween);

        // “those who hope to leave “should leave””: nobody hopes that
        _signs.AddIf(!nominal && _scope.Words.Tag(_segment.Marked.FirstToken) is WordTag.Verb or WordTag.Auxiliary, SourceSign.PredicateWithoutSubject);
        int before = _attribution.Source.First - 1;
        _signs.AddIf(comma && before >= 0 && (_scope.Words.Tag(before) is WordTag.Subordinator or WordTag.Interrogative
            || _scope.Words.Is(before, WordClass.Subordinator)), SourceSign.OverBeforeMarks);
    }

    private void AddBefore()
    {
        int first = Math.Min(_attribution.Source.First, _attribution.Cue.First);
        int before = first - 1;
        if (before < 0 || _scope.Reader.IsStop(before) || _scope.Tokens[first].LineStart)
        {
            _signs.Add(SourceSign.AtSentenceStart);
            return;
        }

        switch (_scope.Words.Tag(before))
        {
            case WordTag.Interrogative or WordTag.Relative:
                _signs.Add(SourceSign.AfterWhat);
                _signs.AddIf(_signs.Contains(SourceSign.NamingClose), SourceSign.NamingAfterWhat);
                break;
            case WordTag.Complementiser:
                _signs.Add(SourceSign.AfterThat);
                break;
            case WordTag.Coordinator:
                _signs.Add(SourceSign.AfterCoordinator);
                break;
            case WordTag.Subordinator:
                _signs.Add(SourceSign.AfterSubordinator);
                break;
            case WordTag.Preposition:
                _signs.Add(_scope.Words.Is(before, WordClass.Agent) ? SourceSign.AfterAgent : SourceSign.AfterPreposition);
                break;
            case WordTag.Verb or WordTag.Auxiliary or WordTag.Gerund or WordTag.Infinitive or WordTag.Participle:
                _signs.Add(SourceSign.AfterVerb);
                break;
        }

        int end = Math.Max(_attribution.Source.End, _attribution.Cue.End);
        _signs.AddIf(_scope.Words.IsComma(before) && _scope.Words.IsComma(end), SourceSign.BetweenCommas);
    }
}

using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Collects the signs of one candidate.</summary>
internal ref struct SourceSigns
{
    private const int LongestSource = 12;

    private readonly QuoteScope _scope;
    private readonly SpeechSegment _segment;
    private readonly Attribution _attribution;
    private SourceSignSet _signs;

    private SourceSigns(QuoteScope scope, SpeechSegment segment, in SourceCandidate candidate)
    {
        _scope = scope;
        _segment = segment;
        _attribution = candidate.Attribution;
        _signs = candidate.Signs;
    }

    /// <summary>All signs of the candidate at the index.</summary>
    public static SourceSignSet Collect(QuoteScope scope, int segment, List<SourceCandidate> candidates, int index)
    {
        var signs = new SourceSigns(scope, scope.Segments[segment], candidates[index]);
        signs.AddCue();
        signs.AddPlace();
        signs.AddSource();
        signs.AddOthers(candidates, index);
        signs.AddIf(segment > 0 && scope.Segments[segment - 1].Attribution is { } before && before.Source == signs._attribution.Source, SourceSign.SpokeBefore);
        return signs._signs;
    }

    /// <summary>The sign of the rule that found the attribution.</summary>
    public static SourceSignSet OfRule(QuoteScope scope, int segment, Attribution attribution)
    {
        SpeechSegment current = scope.Segments[segment];
        bool free = current.StartsSentence;
        SourceSignSet signs = default;
        switch (attribution.Rule)
        {
            case "turn":
                signs.Add(SourceSign.Turn);
                break;
            case "signature":
                signs.Add(SourceSign.Signature);
                break;
            case "lead-in":
                bool comma = scope.Clauses.IsComma(current.Before.End - 1);
                signs.Add(comma ? SourceSign.LeadByComma : SourceSign.Lead);
                break;
            case "follow-up":
                signs.Add(current.EndsInComma || scope.Clauses.IsComma(current.After.First) ? SourceSign.TrailByComma : free ? SourceSign.FreeTrail : SourceSign.Trail);
                break;
            case "colon":
                signs.Add(SourceSign.Colon);
                break;
            case "according-to":
                signs.Add(free ? SourceSign.FreeAccording : SourceSign.According);
                break;
            case "open-paragraph":
                signs.Add(SourceSign.OpenParagraph);
                break;
            case "next-speech":
                signs.Add(SourceSign.NextSpeech);
                break;
            case "sentence-end":
                signs.Add(free ? SourceSign.FreeSentenceEnd : SourceSign.SentenceEnd);
                break;
            case "reported-clause":
                signs.Add(SourceSign.Report);
                break;
            case "same-sentence":
                signs.Add(SourceSign.SameSentence);
                break;
            case "cue-noun":
                signs.Add(SourceSign.CueNoun);
                break;
            case "continuation":
                signs.Add(SourceSign.Continuation);
                break;
            case "sentence-before":
                signs.Add(SourceSign.SentenceBefore);
                break;
            case "paragraph-before":
                signs.Add(SourceSign.ParagraphBefore);
                break;
            case "nearest-subject":
                signs.Add(SourceSign.NearestSubject);
                break;
        }

        return signs;
    }

    private void Add(SourceSign sign) => _signs.Add(sign);

    private void AddIf(bool condition, SourceSign sign)
    {
        if (condition)
        {
            _signs.Add(sign);
        }
    }

    private void AddCue()
    {
        Add(_attribution.Strength switch
        {
            VerbStrength.Strong => SourceSign.StrongCue,
            VerbStrength.Thought => SourceSign.ThoughtCue,
            VerbStrength.Weak => SourceSign.WeakCue,
            _ => _scope.Clauses.Is(_attribution.Cue.First, WordClass.CueNoun) ? SourceSign.NounCue : SourceSign.PlainCue,
        });
        VerbKinds kinds = _attribution.Kinds;
        AddIf((kinds & VerbKinds.Name) != 0, SourceSign.NamingCue);
        AddIf((kinds & VerbKinds.Tell) != 0, SourceSign.TellingCue);
        AddIf((kinds & VerbKinds.Urge) != 0, SourceSign.UrgingCue);
        AddIf((kinds & VerbKinds.Want) != 0, SourceSign.WantingCue);
        AddIf((kinds & VerbKinds.Thought) != 0, SourceSign.ThinkingCue);
        AddIf((kinds & VerbKinds.Accuse) != 0, SourceSign.AccusingCue);
        AddIf((kinds & (VerbKinds.Topic | VerbKinds.About)) != 0, SourceSign.TopicCue);
        AddIf((kinds & VerbKinds.Show) != 0, SourceSign.ShowingCue);
        AddForm();
    }

    private void AddForm()
    {
        bool auxiliary = false;
        for (int i = _attribution.Cue.First; i < _attribution.Cue.End; i++)
        {
            WordTag tag = _scope.Clauses.Tag(i);
            AddIf(tag == WordTag.Gerund, SourceSign.GerundCue);
            AddIf(tag == WordTag.Infinitive && !auxiliary, SourceSign.InfinitiveCue);
            AddIf(tag == WordTag.Participle && !auxiliary, SourceSign.ParticipleCue);
            AddIf(!auxiliary && _scope.Clauses.Is(i, WordClass.Participle) && _scope.Clauses.Tag(i + 1) == WordTag.Preposition, SourceSign.MaybeReduced);
            AddIf(_scope.Clauses.Is(i, WordClass.Negation), SourceSign.NegatedCue);
            AddIf(_scope.Clauses.IsHyphen(i - 1) || _scope.Clauses.IsHyphen(i + 1), SourceSign.HyphenatedCue);
            auxiliary |= tag == WordTag.Auxiliary;
        }

        AddIf(_attribution.Source.First >= _attribution.Cue.End, SourceSign.Inverted);
    }

    private void AddPlace()
    {
        if (_attribution.Cue.First >= _segment.Marked.FirstToken)
        {
            Add(SourceSign.CueAfter);
            AddIf((_attribution.Kinds & VerbKinds.Name) != 0, SourceSign.NamingAfter);
            return;
        }

        int end = _segment.Marked.FirstToken - 1;
        int distance = end - _attribution.Cue.End;
        Add(distance switch
        {
            <= 0 => SourceSign.CueTouches,
            1 => SourceSign.CueNext,
            2 => SourceSign.CueNear,
            <= 5 => SourceSign.CueWithinFive,
            <= 10 => SourceSign.CueWithinTen,
            <= 20 => SourceSign.CueWithinTwenty,
            _ => SourceSign.CueBeyond,
        });
        AddIf(distance <= 4 && (_attribution.Kinds & VerbKinds.Name) != 0, SourceSign.NamingClose);
        AddIf(_scope.Clauses.Tag(_attribution.Cue.End) is WordTag.Complementiser or WordTag.Relative, SourceSign.ThatAfterCue);
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
            comma |= _scope.Clauses.IsComma(i);
            nominal |= _scope.Clauses.Tag(i) is WordTag.Noun or WordTag.Name or WordTag.Pronoun;
            verbs += _scope.Clauses.Tag(i) == WordTag.Verb ? 1 : 0;
            AddIf(ReportSearch.IsBarrier(_scope, i, end), SourceSign.BarrierBetween);
            AddIf(_scope.Clauses.Tag(i) == WordTag.Subordinator, SourceSign.SubordinatorBetween);
            AddIf(_scope.Tokens[i].Kind == TokenKind.Mark, SourceSign.SpeechBetween);
            AddIf(i < end - 1 && _scope.Reader.IsStop(i), SourceSign.SentenceBetween);
        }

        AddIf(comma, SourceSign.CommaBetween);
        AddIf(verbs == 1, SourceSign.VerbBetween);
        AddIf(verbs > 1, SourceSign.VerbsBetween);

        // “those who hope to leave “should leave””: nobody hopes that
        AddIf(!nominal && _scope.Clauses.Tag(_segment.Marked.FirstToken) is WordTag.Verb or WordTag.Auxiliary, SourceSign.PredicateWithoutSubject);
        int before = _attribution.Source.First - 1;
        AddIf(comma && before >= 0 && (_scope.Clauses.Tag(before) is WordTag.Subordinator or WordTag.Interrogative || _scope.Clauses.Is(before, WordClass.Subordinator)), SourceSign.OverBeforeMarks);
    }

    private void AddBefore()
    {
        int first = Math.Min(_attribution.Source.First, _attribution.Cue.First);
        int before = first - 1;
        if (before < 0 || _scope.Reader.IsStop(before) || _scope.Tokens[first].LineStart)
        {
            Add(SourceSign.AtSentenceStart);
            return;
        }

        switch (_scope.Clauses.Tag(before))
        {
            case WordTag.Interrogative or WordTag.Relative:
                Add(SourceSign.AfterWhat);
                AddIf(_signs.Contains(SourceSign.NamingClose), SourceSign.NamingAfterWhat);
                break;
            case WordTag.Complementiser:
                Add(SourceSign.AfterThat);
                break;
            case WordTag.Coordinator:
                Add(SourceSign.AfterCoordinator);
                break;
            case WordTag.Subordinator:
                Add(SourceSign.AfterSubordinator);
                break;
            case WordTag.Preposition:
                Add(_scope.Clauses.Is(before, WordClass.Agent) ? SourceSign.AfterAgent : SourceSign.AfterPreposition);
                break;
            case WordTag.Verb or WordTag.Auxiliary or WordTag.Gerund or WordTag.Infinitive or WordTag.Participle:
                Add(SourceSign.AfterVerb);
                break;
        }

        int end = Math.Max(_attribution.Source.End, _attribution.Cue.End);
        AddIf(_scope.Clauses.IsComma(before) && _scope.Clauses.IsComma(end), SourceSign.BetweenCommas);
    }

    private void AddSource()
    {
        TokenRange source = _attribution.Source;
        if (source.IsEmpty)
        {
            return;
        }

        int last = source.End - 1;
        switch (_scope.Clauses.Tag(last))
        {
            case WordTag.Pronoun:
                Add(SourceSign.Pronoun);
                AddIf(_scope.Clauses.Is(last, WordClass.First | WordClass.Second), SourceSign.FirstOrSecond);
                AddIf(_scope.Clauses.Is(last, WordClass.Neuter), SourceSign.Neuter);
                AddIf(_scope.Clauses.Is(last, WordClass.Plural) && _scope.Clauses.Is(last, WordClass.Third), SourceSign.They);
                break;
            case WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser:
                Add(_scope.Clauses.Is(last, WordClass.Complementiser) ? SourceSign.RelativeThat : SourceSign.Relative);
                break;
            case WordTag.Name:
                Add(SourceSign.Name);
                break;
            default:
                Add(SourceSign.Noun);
                break;
        }

        AddHead(source);
        AddInside(source);
        int gap = _attribution.Cue.First - source.End;
        AddIf(gap > 2, SourceSign.FarFromCue);
        AddIf(_scope.Clauses.HasMark(source), SourceSign.MarkInside);
        AddIf(source.Length > LongestSource, SourceSign.LongSource);
    }

    private void AddHead(TokenRange source)
    {
        WordTag first = _scope.Clauses.Tag(source.First);
        bool possessive = _scope.Clauses.Is(source.First, WordClass.Possessive);
        AddIf(possessive && source.Length == 1, SourceSign.Possessor);
        AddIf(first == WordTag.Determiner && !possessive, _scope.Clauses.Is(source.First, WordClass.Demonstrative) || _scope.Tokens[source.First].Length == 3 ? SourceSign.Definite : SourceSign.Indefinite);
        AddIf(first == WordTag.Number || _scope.Clauses.Is(source.First, WordClass.Quantifier), SourceSign.Counted);
        AddIf(first is WordTag.Noun or WordTag.Adjective && source.Length <= 2 && !_scope.Tokens[source.First].IsCapitalised, SourceSign.BareNoun);
    }

    private void AddInside(TokenRange source)
    {
        PeopleIndex? names = _scope.Context.Names;
        for (int i = source.First; i < Math.Min(source.End, source.First + LongestSource); i++)
        {
            WordTag tag = _scope.Clauses.Tag(i);
            AddIf(tag == WordTag.Time, SourceSign.TimeInside);
            AddIf(tag is WordTag.Verb or WordTag.Auxiliary, SourceSign.VerbInside);
            if (tag == WordTag.Name && names?.At(i) is { } mention)
            {
                Add(mention.Entity.MayBePerson ? SourceSign.Person : SourceSign.Organisation);
                i = Math.Max(i, mention.End - 1);
            }
        }
    }

    private void AddOthers(List<SourceCandidate> candidates, int index)
    {
        bool innermost = true;
        bool outermost = true;
        bool twice = false;
        for (int i = 0; i < candidates.Count; i++)
        {
            Attribution other = candidates[i].Attribution;
            if (i == index)
            {
                continue;
            }

            bool between = other.Cue.First >= _attribution.Cue.End && other.Cue.End <= _segment.Marked.FirstToken && _attribution.Cue.First < _segment.Marked.FirstToken;
            innermost &= !between;
            outermost &= other.Cue.First >= _attribution.Cue.First;
            twice |= other.Source == _attribution.Source;
            AddIf(other.Cue == _attribution.Cue, i < index ? SourceSign.SecondReading : SourceSign.ReadTwoWays);
            AddIf(between && other.Source != _attribution.Source && other.Strength is VerbStrength.Weak or VerbStrength.Thought, SourceSign.ReportBetween);
            AddIf(between && other.Source != _attribution.Source && other.Strength == VerbStrength.Strong, SourceSign.StrongReportBetween);
        }

        AddIf(candidates.Count == 1, SourceSign.OnlyOne);
        AddIf(innermost, SourceSign.Innermost);
        AddIf(outermost, SourceSign.Outermost);
        AddIf(twice, SourceSign.SameSourceTwice);
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Signs of one candidate beside the others.</summary>
internal ref struct RivalSigns
{
    private readonly QuoteScope _scope;
    private readonly SpeechSegment _segment;
    private readonly Attribution _attribution;
    private SignSet _signs;

    private RivalSigns(QuoteScope scope, SpeechSegment segment, Attribution attribution, SignSet signs)
    {
        _scope = scope;
        _segment = segment;
        _attribution = attribution;
        _signs = signs;
    }

    /// <summary>The signs of the candidate at the index, and those that come of the others.</summary>
    public static SignSet Add(QuoteScope scope, SpeechSegment segment, ValueList<SourceCandidate> candidates, int index)
    {
        var adder = new RivalSigns(scope, segment, candidates[index].Attribution, candidates[index].Signs);
        adder.AddOthers(candidates, index);
        return adder._signs;
    }

    private void AddOthers(ValueList<SourceCandidate> candidates, int index)
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

            innermost &= !StandsBetween(other);
            outermost &= other.Cue.First >= _attribution.Cue.First;
            twice |= other.Source == _attribution.Source;
            _signs.AddIf(other.Cue == _attribution.Cue, i < index ? SourceSign.SecondReading : SourceSign.ReadTwoWays);
            AddRelation(other);
        }

        _signs.AddIf(candidates.Count == 1, SourceSign.OnlyOne);
        _signs.AddIf(innermost, SourceSign.Innermost);
        _signs.AddIf(outermost, SourceSign.Outermost);
        _signs.AddIf(twice, SourceSign.SameSourceTwice);
    }

    // between this one and the marks
    private readonly bool StandsBetween(Attribution other) =>
        StandsBefore && other.Cue.First >= _attribution.Cue.End && other.Cue.End <= _segment.Marked.FirstToken;

    private readonly bool StandsBefore => _attribution.Cue.First < _segment.Marked.FirstToken;

    private void AddRelation(Attribution other)
    {
        if (other.Source == _attribution.Source || other.Strength == VerbStrength.None)
        {
            return;
        }

        if (StandsBetween(other))
        {
            AddInner(other);
        }
        else if (StandsBefore && other.Cue.End <= _attribution.Cue.First)
        {
            AddOuter(other);
        }
    }

    // a report between this one and the marks: “Lee said the mayor hoped for …”, “Lee opposed what the mayor called …”
    private void AddInner(Attribution inner)
    {
        _signs.Add(inner.Strength == VerbStrength.Strong ? SourceSign.StrongReportBetween : SourceSign.ReportBetween);
        _signs.Add(RelationOf(_attribution, inner) switch
        {
            ClauseRelation.Under => SourceSign.ReportsReport,
            ClauseRelation.Relative => SourceSign.ReportInRelativeBetween,
            ClauseRelation.Aside => SourceSign.ReportInAsideBetween,
            _ => SourceSign.ReportBesideBetween,
        });
    }

    private void AddOuter(Attribution outer)
    {
        ClauseRelation relation = RelationOf(outer, _attribution);
        _signs.AddIf(relation == ClauseRelation.Under, outer.Strength == VerbStrength.Strong ? SourceSign.UnderStrongReport : SourceSign.UnderReport);
        _signs.AddIf(relation == ClauseRelation.Relative, SourceSign.InRelativeOfReport);
        _signs.AddIf(relation == ClauseRelation.Beside, SourceSign.BesideReport);
    }

    // how the inner clause hangs on the outer one, by what stands before its subject
    private readonly ClauseRelation RelationOf(Attribution outer, Attribution inner)
    {
        int before = inner.Source.First - 1;
        if (before < outer.Cue.End - 1)
        {
            return ClauseRelation.Beside;
        }

        if (_scope.Words.Tag(inner.Source.End - 1) is WordTag.Relative)
        {
            return ClauseRelation.Relative;
        }

        return _scope.Words.Tag(before) switch
        {
            WordTag.Complementiser or WordTag.Verb or WordTag.Gerund or WordTag.Infinitive or WordTag.Participle => ClauseRelation.Under,
            WordTag.Interrogative or WordTag.Relative => ClauseRelation.Relative,
            WordTag.Subordinator or WordTag.Preposition => ClauseRelation.Aside,
            WordTag.Name or WordTag.Pronoun or WordTag.Noun => ClauseRelation.Under,
            _ => ClauseRelation.Beside,
        };
    }
}

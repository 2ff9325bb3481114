using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Collects everybody who may have said the words of a segment, with the signs for and against each.</summary>
internal sealed class SourceSearch
{
    private readonly QuoteScope _scope;
    private readonly ValueList<SourceCandidate> _candidates = [];

    public SourceSearch(QuoteScope scope) => _scope = scope;

    /// <summary>The candidates, in the order of the rules; the next search overwrites them.</summary>
    public ValueList<SourceCandidate> Run(int segment)
    {
        _candidates.Clear();
        foreach (Attribution proposed in _scope.Segments[segment].Explicit)
        {
            Add(proposed, segment);
        }

        AddAll(QuoteRules.Around, segment);
        foreach (Attribution report in ReportSearch.All(_scope, segment))
        {
            Add(report, segment);
        }

        AddAll(QuoteRules.Last, segment);
        for (int i = 0; i < _candidates.Count; i++)
        {
            _candidates[i] = _candidates[i] with { Signs = SourceSigns.Collect(_scope, segment, _candidates, i) };
        }

        return _candidates;
    }

    private void AddAll(IQuoteRule[] rules, int segment)
    {
        foreach (IQuoteRule rule in rules)
        {
            Add(rule.Propose(_scope, segment), segment);
        }
    }

    private void Add(Attribution? attribution, int segment)
    {
        if (attribution is null)
        {
            return;
        }

        SignSet rule = default;
        rule.Add(RuleSigns.Of(_scope, _scope.Segments[segment], attribution));
        for (int i = 0; i < _candidates.Count; i++)
        {
            Attribution other = _candidates[i].Attribution;
            if (other.Source == attribution.Source && other.Cue == attribution.Cue)
            {
                rule.Add(_candidates[i].Signs);
                _candidates[i] = new SourceCandidate(other, rule);
                return;
            }
        }

        _candidates.Add(new SourceCandidate(attribution, rule));
    }
}

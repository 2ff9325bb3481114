using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Signs of the words that report.</summary>
internal ref struct CueSigns
{
    private readonly QuoteScope _scope;
    private readonly Attribution _attribution;
    private SignSet _signs;

    private CueSigns(QuoteScope scope, Attribution attribution, SignSet signs)
    {
        _scope = scope;
        _attribution = attribution;
        _signs = signs;
    }

    /// <summary>The signs, and those of the cue.</summary>
    public static SignSet Add(QuoteScope scope, Attribution attribution, SignSet signs)
    {
        var adder = new CueSigns(scope, attribution, signs);
        adder.AddCue();
        adder.AddForm();
        return adder._signs;
    }

    private void AddCue()
    {
        _signs.Add(_attribution.Strength switch
        {
            VerbStrength.Strong => SourceSign.StrongCue,
            VerbStrength.Thought => SourceSign.ThoughtCue,
            VerbStrength.Weak => SourceSign.WeakCue,
            _ => _scope.Words.Is(_attribution.Cue.First, WordClass.CueNoun) ? SourceSign.NounCue : SourceSign.PlainCue,
        });
        VerbKinds kinds = _attribution.Kinds;
        _signs.AddIf((kinds & VerbKinds.Name) != 0, SourceSign.NamingCue);
        _signs.AddIf((kinds & VerbKinds.Tell) != 0, SourceSign.TellingCue);
        _signs.AddIf((kinds & VerbKinds.Urge) != 0, SourceSign.UrgingCue);
        _signs.AddIf((kinds & VerbKinds.Want) != 0, SourceSign.WantingCue);
        _signs.AddIf((kinds & VerbKinds.Thought) != 0, SourceSign.ThinkingCue);
        _signs.AddIf((kinds & VerbKinds.Accuse) != 0, SourceSign.AccusingCue);
        _signs.AddIf((kinds & (VerbKinds.Topic | VerbKinds.About)) != 0, SourceSign.TopicCue);
        _signs.AddIf((kinds & VerbKinds.Show) != 0, SourceSign.ShowingCue);
    }

    private void AddForm()
    {
        bool auxiliary = false;
        for (int i = _attribution.Cue.First; i < _attribution.Cue.End; i++)
        {
            WordTag tag = _scope.Words.Tag(i);
            _signs.AddIf(tag == WordTag.Gerund, SourceSign.GerundCue);
            _signs.AddIf(tag == WordTag.Infinitive && !auxiliary, SourceSign.InfinitiveCue);
            _signs.AddIf(tag == WordTag.Participle && !auxiliary, SourceSign.ParticipleCue);
            _signs.AddIf(!auxiliary && _scope.Words.Is(i, WordClass.Participle) && _scope.Words.Tag(i + 1) == WordTag.Preposition, SourceSign.MaybeReduced);
            _signs.AddIf(_scope.Words.Is(i, WordClass.Negation), SourceSign.NegatedCue);
            _signs.AddIf(_scope.Words.IsHyphen(i - 1) || _scope.Words.IsHyphen(i + 1), SourceSign.HyphenatedCue);
            auxiliary |= tag == WordTag.Auxiliary;
        }

        _signs.AddIf(_attribution.Source.First >= _attribution.Cue.End, SourceSign.Inverted);
    }
}

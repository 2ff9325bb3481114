using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Sources;

/// <summary>Signs of the words that name the speaker.</summary>
internal ref struct MentionSigns
{
    private const int LongestSource = 12;

    private readonly QuoteScope _scope;
    private readonly Attribution _attribution;
    private SignSet _signs;

    private MentionSigns(QuoteScope scope, Attribution attribution, SignSet signs)
    {
        _scope = scope;
        _attribution = attribution;
        _signs = signs;
    }

    /// <summary>The signs, and those of the speaker's words.</summary>
    public static SignSet Add(QuoteScope scope, Attribution attribution, SignSet signs)
    {
        var adder = new MentionSigns(scope, attribution, signs);
        adder.AddSource();
        return adder._signs;
    }

    private void AddSource()
    {
        TokenRange source = _attribution.Source;
        if (source.IsEmpty)
        {
            return;
        }

        int last = source.End - 1;
        switch (_scope.Words.Tag(last))
        {
            case WordTag.Pronoun:
                _signs.Add(SourceSign.Pronoun);
                _signs.AddIf(_scope.Words.Is(last, WordClass.First | WordClass.Second), SourceSign.FirstOrSecond);
                _signs.AddIf(_scope.Words.Is(last, WordClass.Neuter), SourceSign.Neuter);
                _signs.AddIf(_scope.Words.Is(last, WordClass.Plural) && _scope.Words.Is(last, WordClass.Third), SourceSign.They);
                break;
            case WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser:
                _signs.Add(_scope.Words.Is(last, WordClass.Complementiser) ? SourceSign.RelativeThat : SourceSign.Relative);
                break;
            case WordTag.Name:
                _signs.Add(SourceSign.Name);
                break;
            default:
                _signs.Add(SourceSign.Noun);
                break;
        }

        AddHead(source);
        AddInside(source);
        int gap = _attribution.Cue.First - source.End;
        _signs.AddIf(gap > 2, SourceSign.FarFromCue);
        _signs.AddIf(HasMark(source), SourceSign.MarkInside);
        _signs.AddIf(source.Length > LongestSource, SourceSign.LongSource);
    }

    private void AddHead(TokenRange source)
    {
        WordTag first = _scope.Words.Tag(source.First);
        bool possessive = _scope.Words.Is(source.First, WordClass.Possessive);
        _signs.AddIf(possessive && source.Length == 1, SourceSign.Possessor);
        _signs.AddIf(first == WordTag.Determiner && !possessive, _scope.Words.Is(source.First, WordClass.Demonstrative)
            || _scope.Tokens[source.First].Length == 3 ? SourceSign.Definite : SourceSign.Indefinite);
        _signs.AddIf(first == WordTag.Number || _scope.Words.Is(source.First, WordClass.Quantifier), SourceSign.Counted);
        _signs.AddIf(first is WordTag.Noun or WordTag.Adjective && source.Length <= 2 && !_scope.Tokens[source.First].IsCapitalised, SourceSign.BareNoun);
    }

    private void AddInside(TokenRange source)
    {
        PeopleIndex? names = _scope.Context.Names;
        for (int i = source.First; i < Math.Min(source.End, source.First + LongestSource); i++)
        {
            WordTag tag = _scope.Words.Tag(i);
            _signs.AddIf(tag == WordTag.Time, SourceSign.TimeInside);
            _signs.AddIf(tag is WordTag.Verb or WordTag.Auxiliary, SourceSign.VerbInside);
            if (tag == WordTag.Name && names?.At(i) is { } mention)
            {
                _signs.Add(mention.Entity.MayBePerson ? SourceSign.Person : SourceSign.Organisation);
                i = Math.Max(i, mention.End - 1);
            }
        }
    }

    private readonly bool HasMark(TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (_scope.Tokens[i].Kind == TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports by a noun or an adjective: “her claim that the harbour is safe”, “Quill is eager to sail”.</summary>
internal sealed class CueWordReports(ReportScope scope, ReportSources sources)
{
    private readonly PhraseLexicon _lexicon = scope.Lexicon;
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;

    // “her claim that the harbour is safe”, “the mayor’s plan to close it”
    public bool TryNoun(int i)
    {
        if (!_lexicon.CueNouns.TryMatch(_tokens, i, scope.End, out CueWord? noun, out int length) || noun is null || i + length >= scope.End)
        {
            return false;
        }

        int start = StartOfComplement(noun, AfterCopula(noun, i + length));
        if (start < 0)
        {
            return false;
        }

        if (start > i + length && _tags[start] == WordTag.Complementiser)
        {
            bool owned = TryPossessor(i, out TokenRange owner, out int ownFirst);
            return scope.Add(owned ? owner : default, new TokenRange(owned ? ownFirst : i, start), start,
                _clauses.EndOfContent(start, scope.End, Extent.Clause), "noun-is");
        }

        Extent extent = IsComplementiser(start) || _tags[start] == WordTag.Interrogative ? Extent.Thing : Extent.Phrase;
        if (!TryPossessor(i, out TokenRange source, out int cueFirst))
        {
            if (!TryLightVerb(i, out source, out cueFirst))
            {
                return false;
            }

            extent = Extent.Thing;
        }

        return scope.Add(source, new TokenRange(cueFirst, CueEndBefore(start, i + length)), start, _clauses.EndOfContent(start, scope.End, extent), "noun");
    }

    // “the fear is that the harbour floods”
    private int AfterCopula(CueWord noun, int at) =>
        at + 1 < scope.End && noun.Takes(Complements.That) && _tags[at] == WordTag.Auxiliary && (_tags.ClassesOf(at) & WordClass.Be) != 0
        && _tags[at + 1] == WordTag.Complementiser
            ? at + 1
            : at;

    // “made no mention of”, “has repeatedly voiced grave doubts about”: the verb before the noun, whose subject is the source
    private bool TryLightVerb(int noun, out TokenRange source, out int cueFirst)
    {
        source = default;
        cueFirst = noun;
        for (int i = noun - 1, limit = Math.Max(scope.From, noun - 7); i >= limit; i--)
        {
            if (_tags[i] is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive)
            {
                return (_tags.ClassesOf(i) & WordClass.Light) != 0 && TryDoer(i, out source, out cueFirst);
            }

            if (_tags[i] is not (WordTag.Adjective or WordTag.Noun or WordTag.Number or WordTag.Determiner or WordTag.Adverb or WordTag.Negation))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryDoer(int verb, out TokenRange source, out int cueFirst)
    {
        int first = verb;
        bool be = false;
        while (first > scope.From && _tags[first - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            first--;
            be |= (_tags.ClassesOf(first) & WordClass.Be) != 0;
        }

        source = default;
        cueFirst = first;
        if (_tags[verb] == WordTag.Participle && (be || first == verb))
        {
            return false;
        }

        return _tags[verb] == WordTag.Gerund && !be
            ? first > scope.First && (_tags[first - 1] is WordTag.Coordinator or WordTag.Preposition || _tokens.Is(first - 1, ','))
            && sources.TryMainSubject(first - 1, out source)
            : _tags[verb] != WordTag.Infinitive && _subjects.TryFindSubject(first, scope.From, out source);
    }

    private int CueEndBefore(int start, int after) => start > after && _tags[start - 1] == WordTag.Preposition ? start : after;

    // where the thing begins that a cue noun or adjective asks for; -1 where none does
    private int StartOfComplement(CueWord word, int after)
    {
        int start = after >= scope.End ? -1 : _tags[after] switch
        {
            WordTag.Complementiser or WordTag.Relative when word.Takes(Complements.That) && IsComplementiser(after) => after,
            WordTag.To when word.Takes(Complements.To) => after,
            WordTag.Interrogative when word.Takes(Complements.Wh) => after,
            WordTag.Preposition when (word.Prepositions & _lexicon.PrepositionBit(_tokens[after].Word)) != 0 => after + 1,
            _ => -1,
        };
        return start < scope.End ? start : -1;
    }

    // “Quill is eager to sail”, “sailors are worried about the harbour”
    public bool TryAdjective(int i)
    {
        if (!_lexicon.CueAdjectives.TryMatch(_tokens, i, scope.End, out CueWord? adjective, out int length) || adjective is null
            || !TryCopula(i, out int first))
        {
            return false;
        }

        int after = i + length;
        int start = StartOfComplement(adjective, after);
        if (start < 0 && adjective.Takes(Complements.That) && _clauses.IsClause(after, scope.End)
            && _tags[after] is WordTag.Pronoun or WordTag.Name or WordTag.Determiner)
        {
            start = after;
        }

        return start >= 0
            && _subjects.TryFindSubject(first, scope.From, out TokenRange source)
            && scope.Add(source, new TokenRange(first, CueEndBefore(start, after)), start,
                _clauses.EndOfContent(start, scope.End, scope.Narrow(first, Extent.Thing)), "adjective");
    }

    // the form of be before an adjective, over adverbs, with what stands before it: “has never been”
    private bool TryCopula(int adjective, out int first)
    {
        first = adjective;
        bool be = false;
        for (int i = adjective - 1, limit = Math.Max(scope.From, adjective - 6); i >= limit; i--)
        {
            if (_tags[i] == WordTag.Auxiliary)
            {
                be |= _tokens[i].Kind == TokenKind.Clitic || (_tags.ClassesOf(i) & WordClass.Be) != 0;
                first = i;
            }
            else if (_tags[i] is not (WordTag.Adverb or WordTag.Negation))
            {
                break;
            }
        }

        return be;
    }

    private bool IsComplementiser(int i) => (_tags.ClassesOf(i) & WordClass.Complementiser) != 0;

    // “her repeated claim”: the possessor is the source, what stands between belongs to the cue
    private bool TryPossessor(int noun, out TokenRange source, out int cueFirst)
    {
        source = default;
        cueFirst = noun;
        for (int i = noun - 1, limit = Math.Max(scope.From, noun - 4); i >= limit; i--)
        {
            if (_tags[i] == WordTag.Possessive)
            {
                cueFirst = i + 1;
                bool found = _phrases.TryReadBackward(scope.From, i, out TokenRange owner);
                source = new TokenRange(owner.First, i + 1);
                return found;
            }

            if ((_tags.ClassesOf(i) & WordClass.Possessive) != 0)
            {
                source = new TokenRange(i, i + 1);
                cueFirst = i + 1;
                return true;
            }

            if (_tags[i] is not (WordTag.Adjective or WordTag.Noun or WordTag.Number))
            {
                return false;
            }
        }

        return false;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Finds where clauses begin and where what is reported ends.</summary>
internal readonly struct ReportedClauses
{
    // “told reporters in a call from her office on Tuesday that”: how far the conjunction may stand from its verb
    private const int LongestAdjuncts = 16;
    private const int MostItems = 4;

    private readonly PhraseLexicon _lexicon;
    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly NounPhrases _phrases;

    public ReportedClauses(DocumentContext context)
    {
        _lexicon = context.Language.Phrases;
        _tokens = context.Tokens;
        _tags = context.Tags;
        _phrases = new NounPhrases(context);
    }

    /// <summary>Whether a subject and a finite verb follow.</summary>
    public bool IsClause(int at, int end)
    {
        if (at >= end)
        {
            return false;
        }

        if (_tags[at] is WordTag.Subordinator or WordTag.Interrogative)
        {
            return true;
        }

        if (_tags[at] == WordTag.Adverb && at + 1 < end && _tags[at + 1] is WordTag.Auxiliary or WordTag.Verb)
        {
            return true;
        }

        int start = at;
        while (start < end && _tags[start] is WordTag.Adverb or WordTag.Mark)
        {
            start++;
        }

        // “even as the council waits”
        if (start > at && start < end && (_tags.ClassesOf(start) & WordClass.Subordinator) != 0)
        {
            return _tags[start] == WordTag.Subordinator || IsClause(start + 1, end);
        }

        return _phrases.TryReadWithTails(start, end, true, out TokenRange subject)
            && VerbFollows(_phrases.EndOfAppositives(subject.End, end), end);
    }

    /// <summary>Whether what follows a verb of saying can be nothing but what is said: “said ending it would help”, “said yes”.</summary>
    public bool OpensFreely(int at) => _tags[at] is WordTag.Gerund or WordTag.Determiner or WordTag.Noun or WordTag.Name or WordTag.Adjective
        or WordTag.Number or WordTag.Negation or WordTag.Pronoun;

    /// <summary>Whether a finite verb stands there, over adverbs, a relative clause and a closing comma.</summary>
    public bool VerbFollows(int at, int end)
    {
        for (int limit = Math.Min(end, at + LongestAdjuncts); at < limit; at++)
        {
            switch (_tags[at])
            {
                case WordTag.Verb or WordTag.Auxiliary:
                    return true;
                case WordTag.Adverb or WordTag.Negation or WordTag.Relative or WordTag.Time or WordTag.Pronoun:
                    continue;
                case WordTag.Noun or WordTag.Name or WordTag.Determiner or WordTag.Complementiser when at > 0
                    && _tags[at - 1] is WordTag.Relative or WordTag.Complementiser or WordTag.Determiner:
                    continue;
                case WordTag.Punctuation when _tokens.Is(at, ','):
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>
    /// The index of the conjunction that opens the reported clause, right after the verb or after adjuncts, and somebody
    /// where the verb is told to somebody: “told reporters in Hull on Tuesday that”; -1 where there is none.
    /// </summary>
    public int FindComplementiser(int at, int end, bool told)
    {
        int limit = Math.Min(end, at + LongestAdjuncts);
        int i = SkipAdjuncts(at, limit);
        if (told && i < limit && _phrases.TryReadWithTails(i, limit, true, out TokenRange person))
        {
            i = SkipAdjuncts(person.End, limit);
        }

        if (i < limit && (_tokens.Is(i, ',') || IsDash(i)))
        {
            i = AfterAside(i, end);
        }

        bool opens = i < limit && (_tags[i] == WordTag.Complementiser
            || (_tags[i] == WordTag.Relative && (_tags.ClassesOf(i) & WordClass.Complementiser) != 0));
        return opens ? i : -1;
    }

    // “said, seen by nobody, that”, “said – on the radio – that”: just past the mark that closes the aside, or that opens it
    private int AfterAside(int open, int end)
    {
        bool dash = IsDash(open);
        for (int i = open + 1, limit = Math.Min(end - 1, open + LongestAdjuncts); i < limit; i++)
        {
            if (dash ? IsDash(i) : _tokens.Is(i, ','))
            {
                return _tags[i + 1] == WordTag.Complementiser ? i + 1 : open + 1;
            }
        }

        // “told a crowd in Hull, Quebec on Monday that”
        return dash || _tags[open + 1] != WordTag.Name ? open + 1 : SkipAdjuncts(EndOfName(open + 1, end), end);
    }

    private int EndOfName(int at, int end)
    {
        while (at < end && _tags[at] == WordTag.Name)
        {
            at++;
        }

        return at;
    }

    /// <summary>Over days and prepositional phrases after a verb: “said in Hull on Tuesday”.</summary>
    public int SkipAdjuncts(int at, int end)
    {
        for (int limit = Math.Min(end, at + LongestAdjuncts); at < limit;)
        {
            if (_tags[at] is WordTag.Time or WordTag.Adverb)
            {
                at++;
            }
            else if (_tags[at] is WordTag.Determiner or WordTag.Adjective && at + 1 < limit && _tags[at + 1] == WordTag.Time)
            {
                at += 2;
            }
            else if (_tags[at] == WordTag.Preposition && _phrases.TryRead(at + 1, end, out TokenRange phrase))
            {
                at = phrase.End;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>
    /// Where what is reported ends: with its sentence, or before something that does not belong to it (“..., adding that”,
    /// “..., but the mayor said”, “... and urged”).
    /// </summary>
    /// <param name="at">The index of its first token.</param>
    /// <param name="end">The index just past the sentence.</param>
    /// <param name="extent">How far it reaches.</param>
    public int EndOfContent(int at, int end, Extent extent)
    {
        bool open = false;
        for (int i = at + 1; i < end; i++)
        {
            open |= _tags[i] is WordTag.Relative or WordTag.Complementiser or WordTag.Interrogative or WordTag.Subordinator or WordTag.Pronoun;
            bool ends = _tags[i] switch
            {
                WordTag.Verb or WordTag.Auxiliary => extent == Extent.Phrase && !open,
                WordTag.Punctuation => BreaksOff(i, end, extent),
                WordTag.Coordinator => i + 1 < end && (extent == Extent.Clause ? IsReportingPast(i + 1, end) : IsFinite(i + 1, end)),
                _ => false,
            };
            if (ends)
            {
                return i;
            }
        }

        return TrimEnd(at, end);
    }

    /// <summary>The end without the stop that closes the sentence; marks after a stop keep it.</summary>
    public int TrimEnd(int at, int end)
    {
        while (end > at && _tags[end - 1] == WordTag.Punctuation && !(_tokens.Is(end - 1, ')') && Opens(at, end)))
        {
            end--;
        }

        return end;
    }

    private bool Opens(int at, int end)
    {
        for (int i = end - 1; i >= at; i--)
        {
            if (_tokens.Is(i, '('))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token holds two words together: the hyphen of “two-year”.</summary>
    private bool IsInner(int i) => !_tokens[i].SpaceBefore && i + 1 < _tokens.Count && !_tokens[i + 1].SpaceBefore;

    private bool BreaksOff(int i, int end, Extent extent)
    {
        if (_tokens.Is(i, ';'))
        {
            return true;
        }

        if (!_tokens.Is(i, ','))
        {
            return extent != Extent.Clause && IsDash(i);
        }

        int next = i + 1;
        if (next >= end || extent == Extent.Tight)
        {
            return extent == Extent.Tight && next < end && !IsListed(i, end);
        }

        return _tags[next] switch
        {
            WordTag.Gerund => extent != Extent.Clause || IsReporting(next, end),
            WordTag.Coordinator when extent == Extent.Clause => IsReportingPast(next + 1, end) || HasReportingVerb(next + 1, end),
            WordTag.Coordinator => IsFinite(next + 1, end) || IsClause(next + 1, end),
            WordTag.Subordinator when extent == Extent.Clause => HasReportingVerb(next + 1, end),
            WordTag.Relative or WordTag.Pronoun or WordTag.Subordinator or WordTag.Interrogative => extent != Extent.Clause,
            WordTag.Determiner or WordTag.Name => extent != Extent.Clause && (_tags[next] == WordTag.Determiner || IsClause(next, end)),
            WordTag.Adverb => extent != Extent.Clause && IsClause(next, end),
            _ => false,
        };
    }

    private bool IsDash(int i) => !IsInner(i) && _tokens.IsDash(i);

    // “boats, nets and rods”: a comma inside a list, before more nouns and a conjunction
    private bool IsListed(int comma, int end)
    {
        for (int items = 0; items < MostItems && _phrases.TryRead(comma + 1, end, out TokenRange item) && item.End < end; items++)
        {
            if (_tags[item.End] == WordTag.Coordinator)
            {
                return true;
            }

            if (!_tokens.Is(item.End, ','))
            {
                return false;
            }

            comma = item.End;
            if (comma + 1 < end && _tags[comma + 1] == WordTag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFinite(int i, int end)
    {
        while (i < end && _tags[i] is WordTag.Adverb or WordTag.Negation)
        {
            i++;
        }

        return i < end && _tags[i] is WordTag.Verb or WordTag.Auxiliary;
    }

    private bool IsReporting(int i, int end) => (_tags.ClassesOf(i) & WordClass.Reporting) != 0
        && _lexicon.TryMatchVerb(_tokens, i, end, out VerbWord word, out _)
        && word.Verb.Is(VerbKinds.Speech | VerbKinds.Tell | VerbKinds.Urge | VerbKinds.Name | VerbKinds.Accuse);

    private bool IsReportingPast(int i, int end)
    {
        while (i < end && _tags[i] == WordTag.Adverb)
        {
            i++;
        }

        return i < end && _tags[i] == WordTag.Verb && (_tags.ClassesOf(i) & (WordClass.Past | WordClass.Present)) != 0
            && IsReporting(i, end);
    }

    // “..., but the mayor said”: a subject and a reporting verb
    private bool HasReportingVerb(int i, int end) =>
        _phrases.TryReadWithTails(i, end, false, out TokenRange subject) && IsReportingPast(subject.End, end);
}

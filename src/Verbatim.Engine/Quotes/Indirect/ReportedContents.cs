using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Finds what a verb reports, right of it.</summary>
internal sealed class ReportedContents(ReportScope scope)
{
    private readonly PhraseLexicon _lexicon = scope.Lexicon;
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly ReportedClauses _clauses = scope.Clauses;

    /// <summary>What the verb reports, right of it; and where its cue ends, which takes in a preposition of the verb's own.</summary>
    public bool TryContent(VerbGroup group, out TokenRange content, out int cueEnd) =>
        TryContentAt(group, group.Tokens.End, out content, out cueEnd);

    public bool TryContentAt(VerbGroup group, int at, out TokenRange content, out int cueEnd)
    {
        cueEnd = group.Tokens.End;
        content = default;
        if (at >= scope.End || (_tags[at] == WordTag.Punctuation && !_tokens.Is(at, ',') && !_tokens.IsDash(at)))
        {
            return false;
        }

        ReportingVerb verb = group.Verb;
        int start = IsShortened(at) ? -1 : StartOfClause(verb, at);
        if (start >= 0)
        {
            Extent extent = _tags[start] == WordTag.To ? Extent.Thing : Extent.Clause;
            content = new TokenRange(start, _clauses.EndOfContent(start, scope.End, scope.Narrow(group.Tokens.First, extent)));
            return !content.IsEmpty;
        }

        start = StartOfThing(verb, at, verb.Takes(Complements.Noun) || ShowsEvidence(group));
        if (start < 0)
        {
            return false;
        }

        cueEnd = _tags[start - 1] == WordTag.Preposition && start - 1 == at ? start : cueEnd;
        if (IsPlainObject(verb, start, out int named))
        {
            content = new TokenRange(start, named);
            return true;
        }

        Extent reach = verb.Strength == VerbStrength.Strong && verb.Takes(Complements.That) && start == at ? Extent.Clause : Extent.Thing;
        content = new TokenRange(start, _clauses.EndOfContent(start, scope.End, scope.Narrow(group.Tokens.First, reach)));
        return !content.IsEmpty;
    }

    // “endorsed her early”, “endorsed Quill in June”: a name or pronoun, and nothing of the verb's own after it
    private bool IsPlainObject(ReportingVerb verb, int start, out int end)
    {
        end = start;
        if (verb.Takes(Complements.That) || !_phrases.TryRead(start, scope.End, out TokenRange named))
        {
            return false;
        }

        end = named.End;
        for (int i = start; i < end; i++)
        {
            if (_tags[i] is not (WordTag.Name or WordTag.Pronoun))
            {
                return false;
            }
        }

        return end >= scope.End || (_tags[end] is WordTag.Preposition or WordTag.Adverb or WordTag.Time or WordTag.Verb or WordTag.Auxiliary
            && (verb.ObjectPrepositions & _lexicon.PrepositionBit(_tokens[end].Word)) == 0);
    }

    private int StartOfClause(ReportingVerb verb, int at)
    {
        if (verb.Takes(Complements.That | Complements.ObjectThat))
        {
            int conjunction = _clauses.FindComplementiser(at, scope.End, verb.Takes(Complements.ObjectThat));
            if (conjunction >= 0)
            {
                return conjunction;
            }
        }

        if (_tags[at] is WordTag.Interrogative && verb.Takes(Complements.Wh | Complements.That | Complements.ObjectWh))
        {
            return at;
        }

        if (_tags[at] == WordTag.To && (verb.Takes(Complements.To) || verb.Takes(Complements.ObjectTo)))
        {
            return at;
        }

        int afterObject = verb.Takes(Complements.ObjectTo | Complements.ObjectWh | Complements.ObjectThat)
            && _phrases.TryRead(at, scope.End, out TokenRange person)
            ? _clauses.SkipAdjuncts(person.End, scope.End)
            : -1;
        if (afterObject > 0 && afterObject < scope.End && ((_tags[afterObject] == WordTag.To && verb.Takes(Complements.ObjectTo))
            || (_tags[afterObject] == WordTag.Interrogative && verb.Takes(Complements.ObjectWh))))
        {
            return afterObject;
        }

        bool told = afterObject > 0 && verb.Takes(Complements.ObjectThat) && _clauses.IsClause(afterObject, scope.End);
        if (told && verb.Is(VerbKinds.Tell))
        {
            return afterObject;
        }

        int clause = verb.Takes(Complements.That) ? StartOfBareClause(verb, at) : -1;
        return clause >= 0 ? clause : told ? afterObject : -1;
    }

    // “said when asked”: a clause of its own about the saying, but “said if elected she would go”
    private bool IsShortened(int at) =>
        (_tags.ClassesOf(at) & WordClass.Subordinator) != 0 && at + 1 < scope.End
        && _tags[at + 1] is WordTag.Verb or WordTag.Participle
        && (_tags.ClassesOf(at + 1) & (WordClass.Participle | WordClass.Reporting)) == (WordClass.Participle | WordClass.Reporting);

    // “said it was late”, “said on Tuesday it was late”
    private int StartOfBareClause(ReportingVerb verb, int at)
    {
        bool free = verb.Strength == VerbStrength.Strong && verb.Is(VerbKinds.Speech) && !verb.Is(VerbKinds.Chain)
            && !verb.Takes(Complements.Noun) && _clauses.OpensFreely(at);
        if (free || _clauses.IsClause(at, scope.End))
        {
            return at;
        }

        int later = _clauses.SkipAdjuncts(at, scope.End);
        return later > at && _clauses.IsClause(later, scope.End) ? later : -1;
    }

    // “a survey by the board found wide support”
    private bool ShowsEvidence(VerbGroup group)
    {
        if (!group.Verb.Takes(Complements.That) || !group.Verb.Is(VerbKinds.Show | VerbKinds.Thought)
            || !scope.Subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange subject))
        {
            return false;
        }

        for (int i = subject.First; i < subject.End; i++)
        {
            if (_tags[i] is WordTag.Preposition or WordTag.Punctuation or WordTag.Relative)
            {
                return i > subject.First && (_tags.ClassesOf(i - 1) & WordClass.Evidence) != 0;
            }
        }

        return (_tags.ClassesOf(subject.End - 1) & WordClass.Evidence) != 0;
    }

    private int StartOfThing(ReportingVerb verb, int at, bool takesNoun)
    {
        bool preposition = _tags[at] is WordTag.Preposition or WordTag.To;
        if (preposition)
        {
            return (verb.Prepositions & _lexicon.PrepositionBit(_tokens[at].Word)) != 0 && at + 1 < scope.End && _tags[at + 1] is not WordTag.Punctuation
                ? at + 1
                : -1;
        }

        if (_tags[at] == WordTag.Gerund && verb.Takes(Complements.Gerund))
        {
            return at;
        }

        bool thing = _phrases.TryRead(at, scope.End, out TokenRange named)
            && (takesNoun || (named.End < scope.End && (verb.ObjectPrepositions & _lexicon.PrepositionBit(_tokens[named.End].Word)) != 0));
        return thing ? at : -1;
    }
}

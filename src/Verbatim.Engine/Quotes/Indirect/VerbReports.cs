using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports by a verb whose subject says what follows it: “Quill said it was late”.</summary>
internal sealed class VerbReports(ReportScope scope, ReportSources sources, ReportedContents contents, PassiveReports passives)
{
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly VerbGroups _groups = scope.Groups;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    public bool TryVerb(int i)
    {
        if (!_groups.TryRead(scope.From, i, scope.End, out VerbGroup group) || (group.Infinitive && !TryChain(ref group) && !IsPurpose(group))
            || group.Verb.Kinds is VerbKinds.Manner or VerbKinds.Chain)
        {
            return false;
        }

        if (group.Passive || IsShortPassive(group) || IsDoneBySomebody(group))
        {
            return passives.TryPassive(group);
        }

        if (group.Verb.Is(VerbKinds.Seem))
        {
            return TrySeem(group);
        }

        if (TryRelativeObject(group))
        {
            return true;
        }

        if (TryObjectBefore(group))
        {
            return true;
        }

        return contents.TryContent(group, out TokenRange content, out int cueEnd)
            && (sources.TryFollowingSource(group, content.End, out TokenRange source) || sources.TrySource(group, out source))
            && scope.Add(source, new TokenRange(group.Tokens.First, cueEnd), content.First, content.End, "verb");
    }

    // “the mayor rang to say it was late”, but not “it is fair to say”
    private bool IsPurpose(VerbGroup group)
    {
        int to = group.Tokens.First;
        return group.Verb.Strength == VerbStrength.Strong && group.Verb.Is(VerbKinds.Speech)
            && to > scope.From && _tags[to - 1] is not (WordTag.Adjective or WordTag.Auxiliary or WordTag.Preposition)
            && (_clauses.FindComplementiser(group.Tokens.End, scope.End, group.Verb.Takes(Complements.ObjectThat)) >= 0
                || (!group.Verb.Takes(Complements.Noun) && _clauses.IsClause(group.Tokens.End, scope.End)));
    }

    // “went on to say”: the group grows by the verb before
    private bool TryChain(ref VerbGroup group)
    {
        int to = group.Tokens.First;
        for (int at = to - 1, limit = Math.Max(scope.From, to - 3); at >= limit; at--)
        {
            if (_tags[at] is WordTag.Verb or WordTag.Participle or WordTag.Gerund && _groups.TryRead(scope.From, at, to, out VerbGroup chain)
                && chain.Verb.Is(VerbKinds.Chain) && chain.Tokens.End == to)
            {
                group = group with { Tokens = new TokenRange(chain.Tokens.First, group.Tokens.End), Infinitive = false, Form = chain.Form };
                return true;
            }
        }

        return false;
    }

    // “the rules, which the board said will change”: the clause goes on after the verb, and its subject is the relative pronoun
    private bool TryRelativeObject(VerbGroup group)
    {
        int after = group.Tokens.End;
        while (after < scope.End && _tags[after] == WordTag.Adverb)
        {
            after++;
        }

        if (after >= scope.End || _tags[after] is not (WordTag.Verb or WordTag.Auxiliary) || group.Dependent || !group.Verb.Takes(Complements.That)
            || !_subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange source)
            || source.First <= scope.From
            || _tags[source.First - 1] is not (WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, scope.End, Extent.Tight);
        _found.Add(new Report(source, group.Tokens, new TokenRange(source.First - 1, source.First), new TokenRange(group.Tokens.End, end), "relative"));
        return true;
    }

    // “the boat that she admires”, “a storm nobody predicted”: what the verb is about stands before its subject
    private bool TryObjectBefore(VerbGroup group)
    {
        int after = group.Tokens.End;
        bool closes = after >= scope.End || _tags[after] is WordTag.Punctuation or WordTag.Mark;
        if (!closes || group.Dependent || !group.Verb.Takes(Complements.Noun | Complements.That)
            || !_subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange source) || source.First <= scope.From)
        {
            return false;
        }

        int relative = source.First - 1;
        return _tags[relative] is WordTag.Relative or WordTag.Complementiser
            && _phrases.TryReadBackward(scope.From, relative, out TokenRange thing)
            && _tags[thing.End - 1] is WordTag.Noun or WordTag.Name
            && scope.Add(source, group.Tokens, thing.First, thing.End, "object-before");
    }

    // “the rules proposed by the board”: a participle that looks like a past tense
    private bool IsDoneBySomebody(VerbGroup group) =>
        group.Form == VerbForms.Past && group.Tokens.First == group.VerbAt && group.Tokens.End < scope.End && scope.IsAgent(group.Tokens.End)
        && group.Tokens.First > scope.From && _tags[group.Tokens.First - 1] is WordTag.Noun or WordTag.Name;

    // “Asked whether it was late, Quill left.”: a participle that looks like a past tense, with no subject
    private bool IsShortPassive(VerbGroup group) =>
        group.Form == VerbForms.Past && group.Tokens.First == group.VerbAt && group.Verb.Is(VerbKinds.Tell | VerbKinds.Urge)
        && _tags[group.Tokens.End] is WordTag.Interrogative or WordTag.To or WordTag.Preposition or WordTag.Time or WordTag.Adverb
        && (group.VerbAt == scope.First || scope.IsSubordinating(group.VerbAt - 1)
            || (_tags[group.VerbAt - 1] == WordTag.Punctuation && group.VerbAt - 1 > scope.From));

    private bool TrySeem(VerbGroup group)
    {
        int after = group.Tokens.End;
        if (after >= scope.End || _tags[after] is WordTag.Punctuation or WordTag.Preposition or WordTag.Coordinator
            || !_subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange subject))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, scope.End, Extent.Thing);
        _found.Add(new Report(default, group.Tokens, subject, new TokenRange(after, end), "seem"));
        return end > after;
    }
}

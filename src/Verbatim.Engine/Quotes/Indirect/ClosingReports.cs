using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Attributions after or within what is said: “The harbour is safe, the mayor said on Tuesday.”</summary>
internal sealed class ClosingReports(ReportScope scope)
{
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly VerbGroups _groups = scope.Groups;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    // “The harbour is safe, the mayor said on Tuesday.”, “The harbour, the mayor said, is safe.”
    public bool TryClosing()
    {
        for (int i = scope.First + 1, limit = scope.End - 1; i < limit; i++)
        {
            if (_tokens.Is(i, ',') && TryClosingAt(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryClosingAt(int comma) =>
        TrySource(comma + 1, out TokenRange source, out VerbGroup group) ? AddClosing(comma, source, group, group.Tokens.End) : TryInverted(comma);

    private bool TrySource(int at, out TokenRange source, out VerbGroup group)
    {
        group = default;
        if (!_phrases.TryReadWithTails(at, scope.End, false, out source))
        {
            return false;
        }

        if (TryVerb(source.End, out group))
        {
            return true;
        }

        // “the mayor and her lawyers said”
        if (_phrases.TryReadWithTails(at, scope.End, true, out TokenRange joined) && TryVerb(joined.End, out group))
        {
            source = joined;
            return true;
        }

        // “the mayor, 54, said”
        int end = _phrases.EndOfAppositives(source.End, scope.End);
        if (end > source.End && end < scope.End && _tokens.Is(end, ',') && TryVerb(end + 1, out group))
        {
            source = new TokenRange(at, end);
            return true;
        }

        return false;
    }

    private bool TryVerb(int at, out VerbGroup group)
    {
        group = default;
        int verb = scope.VerbAfter(at);
        if (verb < 0 || !_groups.TryRead(at, verb, scope.End, out group))
        {
            return false;
        }

        // “was quoted as saying”
        int chained = group.Tokens.End + 1;
        if (group.Passive && chained < scope.End && _tags[chained - 1] == WordTag.Preposition && _tags[chained] == WordTag.Gerund
            && _groups.TryRead(chained, chained, scope.End, out VerbGroup saying))
        {
            group = saying with { Tokens = new TokenRange(group.Tokens.First, saying.Tokens.End) };
        }

        return true;
    }

    private bool TryInverted(int comma)
    {
        int at = comma + 1;
        return at < scope.End && _tags[at] == WordTag.Verb && _groups.TryRead(at, at, scope.End, out VerbGroup group)
            && _subjects.TryFindInvertedSubject(group.Tokens.End, scope.End, out TokenRange source)
            && !IsAnswer(source) && !FollowsMarkedSubject(at)
            && AddClosing(comma, source, group, source.End);
    }

    // ““It is late,” the mayor, a sailor, told reporters”: who stands before the verb says it
    private bool FollowsMarkedSubject(int verb) =>
        _subjects.TryFindSubject(verb, scope.From, out TokenRange subject) && subject.First > scope.First && _tags[subject.First - 1] == WordTag.Mark;

    // “the mayor, asked to resign, said no”, “…, said nothing”
    private bool IsAnswer(TokenRange source)
    {
        WordClass classes = _tags.ClassesOf(source.First);
        return source.Length == 1 && ((classes & WordClass.Neuter) != 0 || (classes & (WordClass.Determiner | WordClass.Pronoun)) == WordClass.Determiner);
    }

    private bool AddClosing(int comma, TokenRange source, VerbGroup group, int after)
    {
        if (!group.Verb.Is(VerbKinds.Speech | VerbKinds.Tell | VerbKinds.Thought | VerbKinds.Show) || group.Passive || group.Dependent
            || !group.Verb.Takes(Complements.That))
        {
            return false;
        }

        bool tells = group.Verb.Is(VerbKinds.Tell) || (after < scope.End && _tags[after] == WordTag.Name && group.Verb.Strength == VerbStrength.Strong);
        if (tells && _phrases.TryRead(after, scope.End, out TokenRange told))
        {
            after = told.End;
        }

        int stop = _clauses.SkipAdjuncts(after, scope.End);
        bool closes = stop >= scope.End || (_tags[stop] == WordTag.Punctuation && !_tokens.Is(stop, ':'));
        if (!closes)
        {
            return false;
        }

        bool medial = stop < scope.End && _tokens.Is(stop, ',') && stop + 2 < scope.End
            && (_tags[stop + 1] is not (WordTag.Gerund or WordTag.Relative) || IsPlainGerund(stop + 1));
        if (!scope.HasVerb(scope.First, comma) && !medial)
        {
            return false;
        }

        TokenRange rest = medial ? new TokenRange(stop + 1, _clauses.EndOfContent(stop + 1, scope.End, Extent.Clause)) : default;
        _found.Add(new Report(source, group.Tokens, new TokenRange(scope.First, comma), rest, "closing"));
        scope.NextAfterLast(comma);
        return true;
    }

    private bool IsPlainGerund(int i) =>
        _tags[i] == WordTag.Gerund && (_tags.ClassesOf(i) & WordClass.Reporting) == 0;
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports by a passive verb: “Sailors were told to wait”, “The ferry is expected to sail”.</summary>
internal sealed class PassiveReports(ReportScope scope, ReportedContents contents)
{
    private const int LongestAdjuncts = 16;

    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    public bool TryPassive(VerbGroup group)
    {
        int after = group.Tokens.End;
        if (after >= scope.End)
        {
            return false;
        }

        TokenRange agent = default;
        if (_tags[after] == WordTag.Preposition && _phrases.TryRead(after + 1, scope.End, out TokenRange by) && scope.IsAgent(after))
        {
            agent = by;
            after = by.End;
        }

        after = OverAdjuncts(group, after);
        bool expects = _tags[after] == WordTag.To && group.Verb.Is(VerbKinds.Thought) && !group.Verb.Is(VerbKinds.Speech | VerbKinds.Tell);
        if (!expects && group.Verb.Is(VerbKinds.Tell | VerbKinds.Urge) && group.Verb.Takes(Complements.ObjectThat | Complements.ObjectTo | Complements.ObjectWh)
            && contents.TryContentAt(group, after, out TokenRange told, out int cueEnd))
        {
            return scope.Add(agent, new TokenRange(group.Tokens.First, Math.Max(group.Tokens.End, agent.IsEmpty ? cueEnd : 0)), told.First,
                EndOfToldBetweenCommas(group, told), "passive-told");
        }

        return agent.IsEmpty ? TryExpected(group, after) : TryByAgent(group, agent);
    }

    // “asked at the fair about rain”, “asked again whether it rained”: over what is no word of the verb's own
    private int OverAdjuncts(VerbGroup group, int at)
    {
        int i = at;
        for (int limit = Math.Min(scope.End, at + LongestAdjuncts); i < limit;)
        {
            bool own = (group.Verb.Prepositions & scope.Lexicon.PrepositionBit(scope.Tokens[i].Word)) != 0;
            if (_tags[i] is WordTag.Adverb or WordTag.Time)
            {
                i++;
            }
            else if (_tags[i] == WordTag.Preposition && !own && _phrases.TryRead(i + 1, scope.End, out TokenRange phrase))
            {
                i = phrase.End;
            }
            else
            {
                break;
            }
        }

        bool asks = i < scope.End && _tags[i] is WordTag.Interrogative or WordTag.To or WordTag.Preposition or WordTag.Complementiser;
        return asks ? i : at;
    }

    // “the mayor, asked whether he would go, said no”: what was asked ends where the sentence goes on
    private int EndOfToldBetweenCommas(VerbGroup group, TokenRange told)
    {
        bool opened = group.Tokens.First > scope.First && scope.Tokens.Is(group.Tokens.First - 1, ',');
        for (int i = told.First; opened && i + 1 < told.End; i++)
        {
            if (scope.Tokens.Is(i, ',') && _tags[i + 1] is WordTag.Verb or WordTag.Auxiliary && scope.HasVerb(told.First, i))
            {
                return i;
            }
        }

        return told.End;
    }

    // “Both fires were blamed by the board”: the subject is what is reported
    private bool TryByAgent(VerbGroup group, TokenRange agent)
    {
        if (!group.Verb.Is(VerbKinds.Accuse | VerbKinds.Topic | VerbKinds.Name | VerbKinds.Speech)
            || !_subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange subject) || _tags[subject.First] == WordTag.Relative)
        {
            return false;
        }

        int end = _clauses.EndOfContent(agent.End, scope.End, Extent.Tight);
        bool goesOn = agent.End < end && _tags[agent.End] is WordTag.Preposition or WordTag.To;
        _found.Add(new Report(agent, group.Tokens, subject, goesOn ? new TokenRange(agent.End, end) : default, "passive-by"));
        return true;
    }

    // “It is often said that the harbour is haunted”
    private bool IsSaidByNobody(VerbGroup group, int after) =>
        group.Verb.Is(VerbKinds.Speech | VerbKinds.Thought) && group.Verb.Takes(Complements.That)
        && _tags[after] == WordTag.Complementiser && group.Tokens.First < group.VerbAt;

    // “The ferry is expected to sail.”: no source; the subject belongs to what is expected
    private bool TryExpected(VerbGroup group, int after)
    {
        if (IsSaidByNobody(group, after))
        {
            return scope.Add(default, group.Tokens, after, _clauses.EndOfContent(after, scope.End, Extent.Clause), "passive-that");
        }

        bool infinitive = _tags[after] == WordTag.To && group.Verb.Is(VerbKinds.Speech | VerbKinds.Thought | VerbKinds.Want | VerbKinds.Name);
        bool named = group.Verb.Is(VerbKinds.Name) && group.Tokens.First < group.VerbAt;
        if (!(infinitive || named) || group.Tokens.First == group.VerbAt || !_subjects.TryFindSubject(group.Tokens.First, scope.From, out TokenRange subject))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, scope.End, Extent.Thing);
        if (end <= after)
        {
            return false;
        }

        _found.Add(new Report(default, group.Tokens, subject, new TokenRange(after, end), "passive"));
        return true;
    }
}

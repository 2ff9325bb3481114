using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports in a clause of comparison beside what is said: “As the paper noted, the harbour is safe.”</summary>
internal sealed class ComparisonReports(ReportScope scope)
{
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly VerbGroups _groups = scope.Groups;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    // “As the paper noted, the harbour is safe.”, “The harbour is safe, as the mayor said on Tuesday.”
    public bool TryComparison()
    {
        for (int i = scope.First, limit = scope.End - 3; i < limit; i++)
        {
            if ((_tags.ClassesOf(i) & WordClass.Comparison) == 0)
            {
                continue;
            }

            bool opens = i == scope.First || (i == scope.First + 1 && _tags[scope.First] == WordTag.Coordinator);
            if ((opens || _tokens.Is(i - 1, ',')) && TryComparisonAt(i, opens))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryComparisonAt(int at, bool opens)
    {
        if (!_phrases.TryReadWithTails(at + 1, scope.End, true, out TokenRange source))
        {
            return false;
        }

        source = new TokenRange(source.First, _phrases.EndOfAppositives(source.End, scope.End));
        int verb = scope.VerbAfter(source.End < scope.End && _tokens.Is(source.End, ',') ? source.End + 1 : source.End);
        if (verb < 0 || !_groups.TryRead(source.End, verb, scope.End, out VerbGroup group) || group.Passive || group.Dependent
            || !group.Verb.Is(VerbKinds.Speech | VerbKinds.Show | VerbKinds.Thought) || !group.Verb.Takes(Complements.That))
        {
            return false;
        }

        int stop = _clauses.SkipAdjuncts(group.Tokens.End, scope.End);
        bool comma = stop < scope.End && _tokens.Is(stop, ',');
        if (opens ? !comma || !scope.HasVerb(stop + 1, scope.End) : !(comma || stop >= scope.End || _tags[stop] == WordTag.Punctuation)
            || !scope.HasVerb(scope.First, at))
        {
            return false;
        }

        var before = new TokenRange(scope.First, Math.Max(scope.First, at - 1));
        var after = comma ? new TokenRange(stop + 1, _clauses.EndOfContent(stop + 1, scope.End, Extent.Clause)) : default;
        _found.Add(new Report(source, group.Tokens, opens ? after : before, opens ? default : after, "comparison"));
        scope.NextAfterLast(at);
        return true;
    }
}

using Verbatim.Engine.People;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports by a colon at the start of a line: “Quill: harbour is safe”, “Police: man found”, but not “Harbour plan: what you need to know”.</summary>
internal sealed class HeadlineReports(ReportScope scope)
{
    private const int LongestSource = 6;

    // “Quill at rally”, “Quill to the board”
    private const int LongestOccasion = 5;

    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;

    public bool TryHeadline()
    {
        if (!HasColon() || !TrySource(scope.First, out TokenRange source) || source.Length > LongestSource)
        {
            return false;
        }

        int colon = AfterOccasion(source);
        return colon + 3 <= scope.End && _tokens.Is(colon, ':') && (IsNamed(source) || Speaks(source))
            && scope.Add(source, new TokenRange(colon, colon + 1), colon + 1, scope.Clauses.TrimEnd(colon + 1, scope.End), "headline");
    }

    private bool HasColon()
    {
        int limit = Math.Min(scope.End, scope.First + LongestSource + LongestOccasion + 2);
        for (int i = scope.First + 1; i < limit; i++)
        {
            if (_tokens.Is(i, ':'))
            {
                return true;
            }
        }

        return false;
    }

    // “Poll:” looks like a verb
    private bool TrySource(int first, out TokenRange source)
    {
        source = new TokenRange(first, first + 1);
        return (first + 1 < scope.End && _tokens.Is(first + 1, ':')) || _phrases.TryRead(first, scope.End, out source);
    }

    private int AfterOccasion(TokenRange source)
    {
        int end = source.End;
        return end < scope.End && _tags[end] is WordTag.Preposition or WordTag.To
            && _phrases.TryRead(end + 1, scope.End, out TokenRange occasion) && occasion.Length <= LongestOccasion
            ? occasion.End
            : end;
    }

    private bool IsNamed(TokenRange source)
    {
        int last = source.End - 1;
        if (scope.Context.Names?.At(last) is { } mention)
        {
            return mention.First == source.First || mention.TitleFirst == source.First
                ? mention.Entity.Kind is not EntityKind.Thing and not EntityKind.Place
                : mention.Entity.MayBePerson;
        }

        return _tags[last] == WordTag.Name && !HasNumber(source) && !IsCommon(source) && !IsInTitleCase(source.End);
    }

    // “Exclusive”, “Football”
    private bool IsCommon(TokenRange source)
    {
        int last = source.End - 1;
        const NameTraits common = NameTraits.Ordinary | NameTraits.ThingSign | NameTraits.Time;
        return source.Length == 1
            && (scope.Context.Names is { } names && (names.Words.Has(last, common) || names.Words.IsSmallElsewhere(last))
                || scope.Context.Language.Structure.SectionNames.TryMatch(_tokens, last, source.End, out _, out _));
    }

    private bool HasNumber(TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (_tags[i] == WordTag.Number)
            {
                return true;
            }
        }

        return false;
    }

    // where every word has its capital, that of a name says nothing
    private bool IsInTitleCase(int from)
    {
        int small = 0;
        int capitals = 0;
        for (int i = from; i < scope.End; i++)
        {
            if (_tokens[i].IsWord && _tokens[i].Length > 3)
            {
                small += _tokens[i].IsCapitalised ? 0 : 1;
                capitals += _tokens[i].IsCapitalised ? 1 : 0;
            }
        }

        return capitals > small;
    }

    // “Police”, “Former ministers”, “Hull council”, “Poll”
    private bool Speaks(TokenRange source)
    {
        if (scope.Context.Names is not { } names || _tags[source.First] == WordTag.Determiner || HasNumber(source))
        {
            return false;
        }

        // “Watch:” and “Review:” are no “Council:”
        int last = source.End - 1;
        return names.Words.Has(last, source.Length == 1 ? NameTraits.TakesJoint : NameTraits.OrganisationSign)
            || names.Words.RoleBefore(source.End, source.First, out _, out _)
            || (_tags.ClassesOf(last) & WordClass.Testimony) != 0;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Reports without a verb: by a phrase (“according to the mayor”), an adverb (“reportedly”), a colon after a name.</summary>
internal sealed class CuePhraseReports(ReportScope scope)
{
    private const int FewestWords = 3;
    private const int LongestReduced = 10;

    private readonly PhraseLexicon _lexicon = scope.Lexicon;
    private readonly TokenList _tokens = scope.Tokens;
    private readonly TagList _tags = scope.Tags;
    private readonly NounPhrases _phrases = scope.Phrases;
    private readonly Subjects _subjects = scope.Subjects;
    private readonly ReportedClauses _clauses = scope.Clauses;
    private readonly ValueList<Report> _found = scope.Found;

    // “The harbour is safe, according to the mayor.”
    public bool TryClosingPhrase()
    {
        for (int i = scope.First + FewestWords, limit = scope.End; i < limit; i++)
        {
            bool phrase = (_tags.ClassesOf(i) & WordClass.CuePhrase) != 0 && _tokens.Is(i - 1, ',');
            if (phrase && _lexicon.CuePhrases.TryMatch(_tokens, i, scope.End, out CuePhrase kind, out int length) && kind == CuePhrase.After
                && _phrases.TryReadWithTails(i + length, scope.End, true, out TokenRange source)
                && EndOfClosingSource(source.End) is var end && _clauses.TrimEnd(end, scope.End) <= end)
            {
                _found.Add(new Report(new TokenRange(source.First, end), new TokenRange(i, i + length), new TokenRange(scope.First, i - 1), default,
                    "closing-phrase"));
                scope.From = end;
                return true;
            }
        }

        return false;
    }

    // “an account she gave to a friend”: to the end of the sentence where no comma comes before it
    private int EndOfClosingSource(int end)
    {
        int stop = end;
        while (stop < scope.End && !(_tags[stop] == WordTag.Punctuation && (_tokens.Is(stop, ',') || _tokens.Is(stop, ';') || _tokens.Is(stop, ')')))
            && _tags[stop] != WordTag.Mark)
        {
            stop++;
        }

        return stop >= scope.End ? _clauses.TrimEnd(end, scope.End) : EndOfSource(end);
    }

    // “a survey released on Tuesday by the board, which runs it”: to the end of the sentence where only such things follow
    private int EndOfSource(int end)
    {
        if (end < scope.End && _tags[end] is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Time or WordTag.Relative)
        {
            end = _clauses.EndOfContent(end, scope.End, Extent.Tight);
        }

        return _phrases.EndOfAppositives(end, scope.End);
    }

    // “according to the mayor, the harbour is safe”, “the harbour is safe, according to the mayor”, “is reportedly safe”
    public bool TryPhrase(int i)
    {
        if (!_lexicon.CuePhrases.TryMatch(_tokens, i, scope.End, out CuePhrase kind, out int length))
        {
            return false;
        }

        var cue = new TokenRange(i, i + length);
        if (kind == CuePhrase.None)
        {
            return TryAdverb(cue);
        }

        if (!_phrases.TryReadWithTails(cue.End, scope.End, true, out TokenRange source))
        {
            return false;
        }

        int appositive = _phrases.EndOfAppositives(source.End, scope.End);
        if (Opens(i))
        {
            int comma = EndOfOpeningSource(source.End, appositive);
            int at = comma < scope.End && _tokens.Is(comma, ',') ? comma + 1 : comma;
            return scope.Add(source, cue, at, _clauses.EndOfContent(at, scope.End, Extent.Clause), "according-to");
        }

        int contentEnd = _tokens.Is(i - 1, ',') ? i - 1 : i;
        if (appositive >= scope.End - 1 || !_tokens.Is(appositive, ','))
        {
            return scope.Add(new TokenRange(source.First, appositive), cue, scope.From, contentEnd, "according-to");
        }

        // “The harbour, according to the mayor, is safe”
        if (contentEnd > scope.From && contentEnd < i && !scope.HasVerb(scope.From, contentEnd) && _clauses.VerbFollows(appositive + 1, scope.End))
        {
            var rest = new TokenRange(appositive + 1, _clauses.EndOfContent(appositive + 1, scope.End, Extent.Clause));
            _found.Add(new Report(source, cue, new TokenRange(scope.From, contentEnd), rest, "according-to"));
            return true;
        }

        return scope.Add(source, cue, scope.From, contentEnd, "according-to");
    }

    // “according to the mayor, …”, “In addition, according to the mayor, …”, “because, according to the mayor, …”
    private bool Opens(int cue)
    {
        int last = cue > scope.From && _tokens.Is(cue - 1, ',') ? cue - 2 : cue - 1;
        if (last <= scope.From || _tags[last] is WordTag.Coordinator or WordTag.Subordinator or WordTag.Complementiser or WordTag.Punctuation
            || (_tags.ClassesOf(last) & WordClass.Subordinator) != 0)
        {
            return true;
        }

        return _tags[scope.From] is WordTag.Preposition or WordTag.Adverb or WordTag.Coordinator or WordTag.Time && !scope.HasVerb(scope.From, cue);
    }

    // “according to the schedule published on Thursday, …”: to the comma before the clause
    private int EndOfOpeningSource(int end, int appositive)
    {
        if (end < scope.End && _tokens.Is(end, ','))
        {
            return end;
        }

        bool reduced = end < scope.End && _tags[end] is WordTag.Verb or WordTag.Participle or WordTag.Adverb or WordTag.Preposition or WordTag.Time;
        for (int i = end, limit = Math.Min(scope.End, end + LongestReduced); reduced && i < limit; i++)
        {
            if (_tokens.Is(i, ','))
            {
                return _clauses.IsClause(i + 1, scope.End) ? i : appositive;
            }

            if (_tags[i] is WordTag.Auxiliary or WordTag.Pronoun)
            {
                break;
            }
        }

        return appositive;
    }

    // “In a Herald survey published on Monday, half of the sailors were glad”
    public bool TryPoll()
    {
        int first = scope.First + (_tags[scope.First] == WordTag.Coordinator ? 1 : 0);
        if (first + 1 >= scope.End || (_tags.ClassesOf(first) & WordClass.Within) == 0
            || !_phrases.TryRead(first + 1, scope.End, out TokenRange phrase))
        {
            return false;
        }

        // “a Herald survey last month”
        int head = phrase.End - 1;
        while (head > first && (_tags.ClassesOf(head) & WordClass.Poll) == 0)
        {
            head--;
        }

        var source = new TokenRange(first + 1, head + 1);
        int comma = phrase.End;
        int limit = Math.Min(scope.End, comma + LongestReduced);
        while (comma < limit && !_tokens.Is(comma, ','))
        {
            comma++;
        }

        return head > first && comma < scope.End && _tokens.Is(comma, ',') && _clauses.IsClause(comma + 1, scope.End) && !HasStrongReport(comma + 1)
            && scope.Add(source, new TokenRange(first, first + 1), comma + 1, _clauses.EndOfContent(comma + 1, scope.End, Extent.Clause), "poll");
    }

    // “In a survey, sailors said”: they say it
    private bool HasStrongReport(int at)
    {
        for (int i = at; i < scope.End; i++)
        {
            if ((_tags.ClassesOf(i) & WordClass.Reporting) != 0 && _tags[i] == WordTag.Verb
                && _lexicon.TryMatchVerb(_tokens, i, scope.End, out VerbWord word, out _) && word.Verb.Takes(Complements.That))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryAdverb(TokenRange cue)
    {
        int first = _subjects.TryFindSubject(cue.First, scope.From, out TokenRange subject) ? subject.First : cue.First;
        int end = _clauses.EndOfContent(cue.End, scope.End, Extent.Thing);
        if (end <= cue.End)
        {
            return false;
        }

        _found.Add(new Report(default, cue, new TokenRange(first, Math.Max(first, cue.First)), new TokenRange(cue.End, end), "adverb"));
        return true;
    }
}

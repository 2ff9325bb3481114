using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>
/// Finds the reported clauses of one sentence, the outermost first: an attribution that closes the sentence (“..., she
/// said.”) takes in all that stands before it; otherwise the leftmost report takes in what follows it.
/// </summary>
internal ref struct ReportFinder
{
    private const int FewestWords = 3;
    private const int MostSegmentsBack = 6;

    // no writer's sentence: a table, a list, text without stops
    private const int LongestSentence = 400;

    private readonly DocumentContext _context;
    private readonly PhraseLexicon _lexicon;
    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly NounPhrases _phrases;
    private readonly VerbGroups _groups;
    private readonly Subjects _subjects;
    private readonly ReportedClauses _clauses;
    private readonly ValueList<Report> _found;
    private int _first;
    private int _end;
    private int _from;
    private int _segment;

    public ReportFinder(DocumentContext context, ValueList<Report> found)
    {
        _context = context;
        _lexicon = context.Language.Phrases;
        _tokens = context.Tokens;
        _tags = context.Tags;
        _phrases = new NounPhrases(context);
        _groups = new VerbGroups(context);
        _subjects = new Subjects(context);
        _clauses = new ReportedClauses(context);
        _found = found;
        _first = 0;
        _end = 0;
        _from = 0;
        _segment = 0;
    }

    /// <summary>Adds the attributions of the sentence between these tokens to the list, in the order of their cues.</summary>
    public void Run(int first, int end)
    {
        _first = first;
        _end = end;
        _from = first;
        if (end - first > LongestSentence || !HasAnchor())
        {
            return;
        }

        _segment = FirstSegmentAt(first);

        if (TryHeadline())
        {
            return;
        }

        int i = TryClosingPhrase() || TryComparison() || TryClosing() ? _found[_found.Count - 1].Cue.End : first;
        while (i < end)
        {
            i = SkipMarked(i);
            if (i < end)
            {
                i = TryAt(i) ? NextAfterLast(i) : i + 1;
            }
        }
    }

    private int NextAfterLast(int i)
    {
        Report last = _found[_found.Count - 1];
        if (!last.Source.IsEmpty && _tags[last.Source.First] == WordTag.Relative)
        {
            // “Quill, who praised it, said”: the sentence's own subject may yet take this in
            return Math.Max(i + 1, last.Content.End);
        }

        _from = Math.Max(Math.Max(last.Cue.End, last.Content.End), Math.Max(last.Source.End, last.Rest.End));
        _from = Math.Min(_from, _end);
        return Math.Max(i + 1, _from);
    }

    private readonly bool HasAnchor()
    {
        for (int i = _first; i < _end; i++)
        {
            if ((_tags.ClassesOf(i) & (WordClass.Reporting | WordClass.CuePhrase | WordClass.CueNoun | WordClass.CueAdjective)) != 0 || _tokens.Is(i, ':'))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int FirstSegmentAt(int token)
    {
        int low = 0;
        int high = _context.Segments.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_context.Segments[middle].FirstToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // one that opens before may reach in here
        return Math.Max(0, low - 1);
    }

    // words between marks are somebody's own: they attribute nothing here
    private int SkipMarked(int i)
    {
        while (_segment < _context.Segments.Count && _context.Segments[_segment].EndToken <= i)
        {
            _segment++;
        }

        return _segment < _context.Segments.Count && _context.Segments[_segment].FirstToken <= i
            ? _context.Segments[_segment].EndToken
            : i;
    }

    private bool TryAt(int i)
    {
        WordClass classes = _tags.ClassesOf(i);
        return ((classes & WordClass.CuePhrase) != 0 && TryPhrase(i))
            || ((classes & WordClass.Reporting) != 0 && TryVerb(i))
            || ((classes & WordClass.CueNoun) != 0 && _tags[i] == WordTag.Noun && TryNoun(i))
            || ((classes & WordClass.CueAdjective) != 0 && TryAdjective(i));
    }

    // “Quill: harbour is safe”
    private bool TryHeadline()
    {
        if (!_phrases.TryRead(_first, _end, out TokenRange source) || source.Length > 6 || source.End + 3 > _end
            || !_tokens.Is(source.End, ':') || _tags[source.End - 1] is not WordTag.Name)
        {
            return false;
        }

        Add(source, new TokenRange(source.End, source.End + 1), source.End + 1, _clauses.TrimEnd(source.End + 1, _end), "headline");
        return true;
    }

    // “The harbour is safe, according to the mayor.”
    private bool TryClosingPhrase()
    {
        for (int i = _first + FewestWords; i < _end; i++)
        {
            bool phrase = (_tags.ClassesOf(i) & WordClass.CuePhrase) != 0 && _tokens.Is(i - 1, ',');
            if (phrase && _lexicon.CuePhrases.TryMatch(_tokens, i, _end, out CuePhrase kind, out int length) && kind == CuePhrase.After
                && _phrases.TryReadWithTails(i + length, _end, true, out TokenRange source)
                && EndOfClosingSource(source.End) is var end && _clauses.TrimEnd(end, _end) <= end)
            {
                _found.Add(new Report(new TokenRange(source.First, end), new TokenRange(i, i + length), new TokenRange(_first, i - 1), default, "closing-phrase"));
                _from = end;
                return true;
            }
        }

        return false;
    }

    // “an account she gave to a friend”: to the end of the sentence where no comma comes before it
    private readonly int EndOfClosingSource(int end)
    {
        int stop = end;
        while (stop < _end && !(_tags[stop] == WordTag.Punctuation && (_tokens.Is(stop, ',') || _tokens.Is(stop, ';') || _tokens.Is(stop, ')'))) && _tags[stop] != WordTag.Mark)
        {
            stop++;
        }

        return stop >= _end ? _clauses.TrimEnd(end, _end) : EndOfSource(end);
    }

    // “a survey released on Tuesday by the board, which runs it”: to the end of the sentence where only such things follow
    private readonly int EndOfSource(int end)
    {
        if (end < _end && _tags[end] is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Time or WordTag.Relative)
        {
            end = _clauses.EndOfContent(end, _end, Extent.Tight);
        }

        return _phrases.EndOfAppositives(end, _end);
    }

    // “As the paper noted, the harbour is safe.”, “The harbour is safe, as the mayor said on Tuesday.”
    private bool TryComparison()
    {
        for (int i = _first; i < _end - 3; i++)
        {
            bool opens = i == _first || (i == _first + 1 && _tags[_first] == WordTag.Coordinator);
            if ((_lexicon.Classes[_tokens[i].Word] & WordClass.Comparison) != 0 && (opens || _tokens.Is(i - 1, ',')) && TryComparisonAt(i, opens))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryComparisonAt(int at, bool opens)
    {
        if (!_phrases.TryReadWithTails(at + 1, _end, true, out TokenRange source))
        {
            return false;
        }

        source = new TokenRange(source.First, _phrases.EndOfAppositives(source.End, _end));
        int verb = VerbAfter(source.End < _end && _tokens.Is(source.End, ',') ? source.End + 1 : source.End);
        if (verb < 0 || !_groups.TryRead(source.End, verb, _end, out VerbGroup group) || group.Passive || group.Dependent
            || !group.Verb.Is(VerbKinds.Speech | VerbKinds.Show | VerbKinds.Thought) || !group.Verb.Takes(Complements.That))
        {
            return false;
        }

        int stop = _clauses.SkipAdjuncts(group.Tokens.End, _end);
        bool comma = stop < _end && _tokens.Is(stop, ',');
        if (opens ? !comma || !HasVerb(stop + 1, _end) : !(comma || stop >= _end || _tags[stop] == WordTag.Punctuation) || !HasVerb(_first, at))
        {
            return false;
        }

        var before = new TokenRange(_first, Math.Max(_first, at - 1));
        var after = comma ? new TokenRange(stop + 1, _clauses.EndOfContent(stop + 1, _end, Extent.Clause)) : default;
        _found.Add(new Report(source, group.Tokens, opens ? after : before, opens ? default : after, "comparison"));
        NextAfterLast(at);
        return true;
    }

    // “The harbour is safe, the mayor said on Tuesday.”, “The harbour, the mayor said, is safe.”
    private bool TryClosing()
    {
        for (int i = _first + 1; i < _end - 1; i++)
        {
            if (_tokens.Is(i, ',') && TryClosingAt(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryClosingAt(int comma)
    {
        int at = comma + 1;
        TokenRange source;
        VerbGroup group;
        if (_phrases.TryReadWithTails(at, _end, false, out source))
        {
            int verb = VerbAfter(source.End);
            if (verb < 0 || !_groups.TryRead(source.End, verb, _end, out group))
            {
                return TryInverted(comma);
            }

            return AddClosing(comma, source, group, group.Tokens.End);
        }

        return TryInverted(comma);
    }

    private bool TryInverted(int comma)
    {
        int at = comma + 1;
        return at < _end && _tags[at] == WordTag.Verb && _groups.TryRead(at, at, _end, out VerbGroup group)
            && _subjects.TryFindInvertedSubject(group.Tokens.End, _end, out TokenRange source)
            && AddClosing(comma, source, group, source.End);
    }

    private bool AddClosing(int comma, TokenRange source, VerbGroup group, int after)
    {
        if (!group.Verb.Is(VerbKinds.Speech | VerbKinds.Tell | VerbKinds.Thought | VerbKinds.Show) || group.Passive || group.Dependent
            || !group.Verb.Takes(Complements.That))
        {
            return false;
        }

        bool tells = group.Verb.Is(VerbKinds.Tell) || (after < _end && _tags[after] == WordTag.Name && group.Verb.Strength == VerbStrength.Strong);
        if (tells && _phrases.TryRead(after, _end, out TokenRange told))
        {
            after = told.End;
        }

        int stop = _clauses.SkipAdjuncts(after, _end);
        bool closes = stop >= _end || (_tags[stop] == WordTag.Punctuation && !_tokens.Is(stop, ':'));
        if (!closes)
        {
            return false;
        }

        bool medial = stop < _end && _tokens.Is(stop, ',') && stop + 2 < _end && (_tags[stop + 1] is not (WordTag.Gerund or WordTag.Relative) || IsPlainGerund(stop + 1));
        if (!HasVerb(_first, comma) && !medial)
        {
            return false;
        }

        TokenRange rest = medial ? new TokenRange(stop + 1, _clauses.EndOfContent(stop + 1, _end, Extent.Clause)) : default;
        _found.Add(new Report(source, group.Tokens, new TokenRange(_first, comma), rest, "closing"));
        NextAfterLast(comma);
        return true;
    }

    private readonly bool IsPlainGerund(int i) =>
        _tags[i] == WordTag.Gerund && (_tags.ClassesOf(i) & WordClass.Reporting) == 0;

    private readonly bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    private readonly int VerbAfter(int at)
    {
        for (int limit = Math.Min(_end, at + 5); at < limit; at++)
        {
            if (_tags[at] is WordTag.Verb or WordTag.Participle or WordTag.Infinitive or WordTag.Gerund)
            {
                return at;
            }

            if (_tags[at] is not (WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation))
            {
                return -1;
            }
        }

        return -1;
    }

    // “according to the mayor, the harbour is safe”, “the harbour is safe, according to the mayor”, “is reportedly safe”
    private bool TryPhrase(int i)
    {
        if (!_lexicon.CuePhrases.TryMatch(_tokens, i, _end, out CuePhrase kind, out int length))
        {
            return false;
        }

        var cue = new TokenRange(i, i + length);
        if (kind == CuePhrase.None)
        {
            return TryAdverb(cue);
        }

        if (!_phrases.TryReadWithTails(cue.End, _end, true, out TokenRange source))
        {
            return false;
        }

        bool opens = i == _from || _tokens.Is(i - 1, ',') && i - 1 == _from;
        int appositive = _phrases.EndOfAppositives(source.End, _end);
        if (opens)
        {
            int comma = source.End < _end && _tokens.Is(source.End, ',') ? source.End : appositive;
            int at = comma < _end && _tokens.Is(comma, ',') ? comma + 1 : comma;
            return Add(source, cue, at, _clauses.EndOfContent(at, _end, Extent.Clause), "according-to");
        }

        int contentEnd = _tokens.Is(i - 1, ',') ? i - 1 : i;
        if (appositive >= _end - 1 || !_tokens.Is(appositive, ','))
        {
            return Add(new TokenRange(source.First, appositive), cue, _from, contentEnd, "according-to");
        }

        return Add(source, cue, _from, contentEnd, "according-to");
    }

    private bool TryAdverb(TokenRange cue)
    {
        int first = _subjects.TryFindSubject(cue.First, _from, out TokenRange subject) ? subject.First : cue.First;
        int end = _clauses.EndOfContent(cue.End, _end, Extent.Thing);
        if (end <= cue.End)
        {
            return false;
        }

        _found.Add(new Report(default, cue, new TokenRange(first, Math.Max(first, cue.First)), new TokenRange(cue.End, end), "adverb"));
        return true;
    }

    // “went on to say”: the group grows by the verb before
    private readonly bool TryChain(ref VerbGroup group)
    {
        int to = group.Tokens.First;
        for (int at = to - 1, limit = Math.Max(_from, to - 3); at >= limit; at--)
        {
            if (_tags[at] is WordTag.Verb or WordTag.Participle or WordTag.Gerund && _groups.TryRead(_from, at, to, out VerbGroup chain)
                && chain.Verb.Is(VerbKinds.Chain) && chain.Tokens.End == to)
            {
                group = group with { Tokens = new TokenRange(chain.Tokens.First, group.Tokens.End), Infinitive = false, Form = chain.Form };
                return true;
            }
        }

        return false;
    }

    private bool TryVerb(int i)
    {
        if (!_groups.TryRead(_from, i, _end, out VerbGroup group) || (group.Infinitive && !TryChain(ref group)) || group.Verb.Kinds is VerbKinds.Manner or VerbKinds.Chain)
        {
            return false;
        }

        if (group.Passive || IsShortPassive(group) || IsDoneBySomebody(group))
        {
            return TryPassive(group);
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

        return TryContent(group, out TokenRange content, out int cueEnd)
            && (TryFollowingSource(group, content.End, out TokenRange source) || TrySource(group, out source))
            && Add(source, new TokenRange(group.Tokens.First, cueEnd), content.First, content.End, "verb");
    }

    // “the rules, which the board said will change”: the clause goes on after the verb, and its subject is the relative pronoun
    private readonly bool TryRelativeObject(VerbGroup group)
    {
        int after = group.Tokens.End;
        while (after < _end && _tags[after] == WordTag.Adverb)
        {
            after++;
        }

        if (after >= _end || _tags[after] is not (WordTag.Verb or WordTag.Auxiliary) || group.Dependent || !group.Verb.Takes(Complements.That)
            || !_subjects.TryFindSubject(group.Tokens.First, _from, out TokenRange source)
            || source.First <= _from || _tags[source.First - 1] is not (WordTag.Relative or WordTag.Interrogative))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, _end, Extent.Tight);
        _found.Add(new Report(source, group.Tokens, new TokenRange(source.First - 1, source.First), new TokenRange(group.Tokens.End, end), "relative"));
        return true;
    }

    // “the boat that she admires”, “a storm nobody predicted”: what the verb is about stands before its subject
    private readonly bool TryObjectBefore(VerbGroup group)
    {
        int after = group.Tokens.End;
        bool closes = after >= _end || _tags[after] is WordTag.Punctuation or WordTag.Mark;
        if (!closes || group.Dependent || !group.Verb.Takes(Complements.Noun | Complements.That)
            || !_subjects.TryFindSubject(group.Tokens.First, _from, out TokenRange source) || source.First <= _from)
        {
            return false;
        }

        int relative = source.First - 1;
        return _tags[relative] is WordTag.Relative or WordTag.Complementiser
            && _phrases.TryReadBackward(_from, relative, out TokenRange thing)
            && _tags[thing.End - 1] is WordTag.Noun or WordTag.Name
            && Add(source, group.Tokens, thing.First, thing.End, "object-before");
    }

    // “the rules proposed by the board”: a participle that looks like a past tense
    private readonly bool IsDoneBySomebody(VerbGroup group) =>
        group.Form == VerbForms.Past && group.Tokens.First == group.VerbAt && group.Tokens.End < _end && IsAgent(group.Tokens.End)
        && group.Tokens.First > _from && _tags[group.Tokens.First - 1] is WordTag.Noun or WordTag.Name;

    // “Asked whether it was late, Quill left.”: a participle that looks like a past tense, with no subject
    private readonly bool IsShortPassive(VerbGroup group) =>
        group.Form == VerbForms.Past && group.Tokens.First == group.VerbAt && group.Verb.Is(VerbKinds.Tell | VerbKinds.Urge)
        && _tags[group.Tokens.End] is WordTag.Interrogative or WordTag.To or WordTag.Preposition or WordTag.Time
        && (group.VerbAt == _first || IsSubordinating(group.VerbAt - 1) || (_tags[group.VerbAt - 1] == WordTag.Punctuation && group.VerbAt - 1 > _from));

    // “After saying it was late, Quill left”: the subject of the clause that follows
    private readonly bool TryFollowingSource(VerbGroup group, int comma, out TokenRange source)
    {
        source = default;
        bool opening = group.Dependent && group.Tokens.First <= _first + 1;
        return opening && comma < _end && _tokens.Is(comma, ',') && _phrases.TryReadWithTails(comma + 1, _end, true, out source);
    }

    private readonly bool TrySource(VerbGroup group, out TokenRange source)
    {
        int first = group.Tokens.First;
        if (_found.Count > 0 && SharesSource(first))
        {
            source = _found[_found.Count - 1].Source;
            return !source.IsEmpty;
        }

        bool joined = first > _first && (_tags[first - 1] == WordTag.Coordinator || (group.Form == VerbForms.Gerund && group.Dependent && _tags[first - 1] == WordTag.Preposition) || (group.Dependent && _tokens.Is(first - 1, ',')));
        if (joined)
        {
            return TryMainSubject(first - 1, out source);
        }

        if (!_subjects.TryFindSubject(first, _from, out source))
        {
            return false;
        }

        // “the board released a statement saying”: who did that says it
        if (group.Form == VerbForms.Gerund && group.Dependent && source.First > _from && _tags[source.First - 1] is WordTag.Verb
            && _subjects.TryFindSubject(source.First - 1, _from, out TokenRange doer))
        {
            source = doer;
        }

        return true;
    }

    // “said it was late and urged”, “said it was late, adding”
    private readonly bool SharesSource(int first)
    {
        if (_found[_found.Count - 1].Cue.First < _first)
        {
            return false;
        }

        int i = first - 1;
        if (i >= _from && _tags[i] == WordTag.Coordinator)
        {
            i--;
        }

        if (i >= _from && _tokens.Is(i, ','))
        {
            i--;
        }

        return i < _from && first > _from - 1;
    }

    // “Shaking her head, Quill left, saying”: the phrase that the sentence begins with, after what stands before its comma
    private readonly bool TryMainSubject(int end, out TokenRange source)
    {
        for (int i = _from; i < end; i++)
        {
            int unmarked = EndOfMarked(i);
            if (unmarked > i)
            {
                i = unmarked;
                continue;
            }

            bool starts = i == _from || _tokens.Is(i - 1, ',') || FollowsMarkedReport(i)
                || _tags[i - 1] is WordTag.Coordinator or WordTag.Subordinator or WordTag.Mark or WordTag.Adverb or WordTag.Time;
            if (!starts || !_phrases.TryReadWithTails(i, end, true, out source))
            {
                continue;
            }

            int after = _phrases.EndOfAppositives(source.End, end);
            if (_clauses.VerbFollows(after, end) || FollowsMarkedReport(i))
            {
                source = new TokenRange(i, after);
                return true;
            }
        }

        source = default;
        return false;
    }

    // “‘It is late,’ said Quill, adding”
    private readonly bool FollowsMarkedReport(int i) =>
        i >= _from + 2 && _tags[i - 1] == WordTag.Verb && _tags[i - 2] == WordTag.Mark;

    private readonly int EndOfMarked(int i)
    {
        for (int s = _segment; s >= 0 && s < _context.Segments.Count && _context.Segments[s].FirstToken <= i; s++)
        {
            if (_context.Segments[s].EndToken > i)
            {
                return _context.Segments[s].EndToken;
            }
        }

        for (int s = _segment - 1, limit = Math.Max(0, _segment - MostSegmentsBack); s >= limit; s--)
        {
            if (_context.Segments[s].FirstToken <= i && _context.Segments[s].EndToken > i)
            {
                return _context.Segments[s].EndToken;
            }
        }

        return i;
    }

    private readonly bool TryPassive(VerbGroup group)
    {
        int after = group.Tokens.End;
        if (after >= _end)
        {
            return false;
        }

        TokenRange agent = default;
        if (_tags[after] == WordTag.Preposition && _phrases.TryRead(after + 1, _end, out TokenRange by) && IsAgent(after))
        {
            agent = by;
            after = by.End;
        }

        bool expects = _tags[after] == WordTag.To && group.Verb.Is(VerbKinds.Thought) && !group.Verb.Is(VerbKinds.Speech | VerbKinds.Tell);
        if (!expects && group.Verb.Is(VerbKinds.Tell | VerbKinds.Urge) && group.Verb.Takes(Complements.ObjectThat | Complements.ObjectTo | Complements.ObjectWh)
            && TryContentAt(group, after, out TokenRange told, out int cueEnd))
        {
            return Add(agent, new TokenRange(group.Tokens.First, Math.Max(group.Tokens.End, agent.IsEmpty ? cueEnd : 0)), told.First, told.End, "passive-told");
        }

        return agent.IsEmpty ? TryExpected(group, after) : TryByAgent(group, agent);
    }

    private readonly bool IsAgent(int i) => (_tags.ClassesOf(i) & WordClass.Agent) != 0;

    // “Both fires were blamed by the board”: the subject is what is reported
    private readonly bool TryByAgent(VerbGroup group, TokenRange agent)
    {
        if (!group.Verb.Is(VerbKinds.Accuse | VerbKinds.Topic | VerbKinds.Name | VerbKinds.Speech)
            || !_subjects.TryFindSubject(group.Tokens.First, _from, out TokenRange subject) || _tags[subject.First] == WordTag.Relative)
        {
            return false;
        }

        int end = _clauses.EndOfContent(agent.End, _end, Extent.Tight);
        bool goesOn = agent.End < end && _tags[agent.End] is WordTag.Preposition or WordTag.To;
        _found.Add(new Report(agent, group.Tokens, subject, goesOn ? new TokenRange(agent.End, end) : default, "passive-by"));
        return true;
    }

    // “The ferry is expected to sail.”: no source; the subject belongs to what is expected
    private readonly bool TryExpected(VerbGroup group, int after)
    {
        bool infinitive = _tags[after] == WordTag.To && group.Verb.Is(VerbKinds.Speech | VerbKinds.Thought | VerbKinds.Want | VerbKinds.Name);
        bool named = group.Verb.Is(VerbKinds.Name) && group.Tokens.First < group.VerbAt;
        if (!(infinitive || named) || group.Tokens.First == group.VerbAt || !_subjects.TryFindSubject(group.Tokens.First, _from, out TokenRange subject))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, _end, Extent.Thing);
        if (end <= after)
        {
            return false;
        }

        _found.Add(new Report(default, group.Tokens, subject, new TokenRange(after, end), "passive"));
        return true;
    }

    private readonly bool TrySeem(VerbGroup group)
    {
        int after = group.Tokens.End;
        if (after >= _end || _tags[after] is WordTag.Punctuation or WordTag.Preposition or WordTag.Coordinator
            || !_subjects.TryFindSubject(group.Tokens.First, _from, out TokenRange subject))
        {
            return false;
        }

        int end = _clauses.EndOfContent(after, _end, Extent.Thing);
        _found.Add(new Report(default, group.Tokens, subject, new TokenRange(after, end), "seem"));
        return end > after;
    }

    /// <summary>What the verb reports, right of it; and where its cue ends, which takes in a preposition of the verb's own.</summary>
    private readonly bool TryContent(VerbGroup group, out TokenRange content, out int cueEnd) =>
        TryContentAt(group, group.Tokens.End, out content, out cueEnd);

    private readonly bool TryContentAt(VerbGroup group, int at, out TokenRange content, out int cueEnd)
    {
        cueEnd = group.Tokens.End;
        content = default;
        if (at >= _end || (_tags[at] == WordTag.Punctuation && !_tokens.Is(at, ',')))
        {
            return false;
        }

        ReportingVerb verb = group.Verb;
        int start = StartOfClause(verb, at);
        if (start >= 0)
        {
            Extent extent = _tags[start] == WordTag.To ? Extent.Thing : Extent.Clause;
            content = new TokenRange(start, _clauses.EndOfContent(start, _end, Narrow(group.Tokens.First, extent)));
            return !content.IsEmpty;
        }

        start = StartOfThing(verb, at);
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
        content = new TokenRange(start, _clauses.EndOfContent(start, _end, Narrow(group.Tokens.First, reach)));
        return !content.IsEmpty;
    }

    // “endorsed her early”, “endorsed Quill in June”: a name or pronoun, and nothing of the verb's own after it
    private readonly bool IsPlainObject(ReportingVerb verb, int start, out int end)
    {
        end = start;
        if (verb.Takes(Complements.That) || !_phrases.TryRead(start, _end, out TokenRange named))
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

        return end >= _end || (_tags[end] is WordTag.Preposition or WordTag.Adverb or WordTag.Time or WordTag.Verb or WordTag.Auxiliary
            && (verb.ObjectPrepositions & _lexicon.PrepositionBit(_tokens[end].Word)) == 0);
    }

    // “while he said it was late, the mayor left”, “Quill, who said it was late, left”
    private readonly Extent Narrow(int groupFirst, Extent extent)
    {
        if (groupFirst == _first || IsSubordinating(groupFirst - 1))
        {
            return Extent.Tight;
        }

        return _subjects.TryFindSubject(groupFirst, _from, out TokenRange subject)
            && (_tags[subject.First] == WordTag.Relative || IsSubordinating(subject.First - 1))
            ? Extent.Tight
            : extent;
    }

    private readonly bool IsSubordinating(int i) => i >= _first && (_tags.ClassesOf(i) & WordClass.Subordinator) != 0;

    private readonly int StartOfClause(ReportingVerb verb, int at)
    {
        if (verb.Takes(Complements.That | Complements.ObjectThat))
        {
            int conjunction = _clauses.FindComplementiser(at, _end, verb.Takes(Complements.ObjectThat));
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

        int afterObject = verb.Takes(Complements.ObjectTo | Complements.ObjectWh | Complements.ObjectThat) && _phrases.TryRead(at, _end, out TokenRange person)
            ? _clauses.SkipAdjuncts(person.End, _end)
            : -1;
        if (afterObject > 0 && afterObject < _end && ((_tags[afterObject] == WordTag.To && verb.Takes(Complements.ObjectTo))
            || (_tags[afterObject] == WordTag.Interrogative && verb.Takes(Complements.ObjectWh))))
        {
            return afterObject;
        }

        if (verb.Takes(Complements.That))
        {
            if (_clauses.IsClause(at, _end) || (verb.Strength == VerbStrength.Strong && verb.Is(VerbKinds.Speech) && !verb.Is(VerbKinds.Chain) && _clauses.OpensFreely(at) && !verb.Takes(Complements.Noun)))
            {
                return at;
            }

            int later = _clauses.SkipAdjuncts(at, _end);
            if (later > at && _clauses.IsClause(later, _end))
            {
                return later;
            }
        }

        return afterObject > 0 && verb.Takes(Complements.ObjectThat) && _clauses.IsClause(afterObject, _end) ? afterObject : -1;
    }

    private readonly int StartOfThing(ReportingVerb verb, int at)
    {
        bool preposition = _tags[at] is WordTag.Preposition or WordTag.To;
        if (preposition)
        {
            return (verb.Prepositions & _lexicon.PrepositionBit(_tokens[at].Word)) != 0 && at + 1 < _end && _tags[at + 1] is not WordTag.Punctuation
                ? at + 1
                : -1;
        }

        if (_tags[at] == WordTag.Gerund && verb.Takes(Complements.Gerund))
        {
            return at;
        }

        bool thing = _phrases.TryRead(at, _end, out TokenRange named)
            && (verb.Takes(Complements.Noun) || (named.End < _end && (verb.ObjectPrepositions & _lexicon.PrepositionBit(_tokens[named.End].Word)) != 0));
        return thing ? at : -1;
    }

    // “her claim that the harbour is safe”, “the mayor’s plan to close it”
    private readonly bool TryNoun(int i)
    {
        if (!_lexicon.CueNouns.TryMatch(_tokens, i, _end, out CueWord? noun, out int length) || noun is null || i + length >= _end)
        {
            return false;
        }

        int start = StartOfComplement(noun, i + length);
        if (start < 0)
        {
            return false;
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

        return Add(source, new TokenRange(cueFirst, CueEndBefore(start, i + length)), start, _clauses.EndOfContent(start, _end, extent), "noun");
    }

    // “made no mention of”, “has repeatedly voiced grave doubts about”: the verb before the noun, whose subject is the source
    private readonly bool TryLightVerb(int noun, out TokenRange source, out int cueFirst)
    {
        source = default;
        cueFirst = noun;
        for (int i = noun - 1, limit = Math.Max(_from, noun - 7); i >= limit; i--)
        {
            if (_tags[i] is WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive)
            {
                return (_lexicon.Classes[_tokens[i].Word] & WordClass.Light) != 0 && TryDoer(i, out source, out cueFirst);
            }

            if (_tags[i] is not (WordTag.Adjective or WordTag.Noun or WordTag.Number or WordTag.Determiner or WordTag.Adverb or WordTag.Negation))
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool TryDoer(int verb, out TokenRange source, out int cueFirst)
    {
        int first = verb;
        bool be = false;
        while (first > _from && _tags[first - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation)
        {
            first--;
            be |= (_lexicon.Classes[_tokens[first].Word] & WordClass.Be) != 0;
        }

        source = default;
        cueFirst = first;
        if (_tags[verb] == WordTag.Participle && (be || first == verb))
        {
            return false;
        }

        return _tags[verb] == WordTag.Gerund && !be
            ? first > _first && (_tags[first - 1] is WordTag.Coordinator or WordTag.Preposition || _tokens.Is(first - 1, ',')) && TryMainSubject(first - 1, out source)
            : _tags[verb] != WordTag.Infinitive && _subjects.TryFindSubject(first, _from, out source);
    }

    private readonly int CueEndBefore(int start, int after) => start > after && _tags[start - 1] == WordTag.Preposition ? start : after;

    // where the thing begins that a cue noun or adjective asks for; -1 where none does
    private readonly int StartOfComplement(CueWord word, int after)
    {
        int start = after >= _end ? -1 : _tags[after] switch
        {
            WordTag.Complementiser or WordTag.Relative when word.Takes(Complements.That) && IsComplementiser(after) => after,
            WordTag.To when word.Takes(Complements.To) => after,
            WordTag.Interrogative when word.Takes(Complements.Wh) => after,
            WordTag.Preposition when (word.Prepositions & _lexicon.PrepositionBit(_tokens[after].Word)) != 0 => after + 1,
            _ => -1,
        };
        return start < _end ? start : -1;
    }

    // “Quill is eager to sail”, “sailors are worried about the harbour”
    private readonly bool TryAdjective(int i)
    {
        if (!_lexicon.CueAdjectives.TryMatch(_tokens, i, _end, out CueWord? adjective, out int length) || adjective is null
            || !TryCopula(i, out int first))
        {
            return false;
        }

        int after = i + length;
        int start = StartOfComplement(adjective, after);
        if (start < 0 && adjective.Takes(Complements.That) && _clauses.IsClause(after, _end) && _tags[after] is WordTag.Pronoun or WordTag.Name or WordTag.Determiner)
        {
            start = after;
        }

        return start >= 0
            && _subjects.TryFindSubject(first, _from, out TokenRange source)
            && Add(source, new TokenRange(first, CueEndBefore(start, after)), start, _clauses.EndOfContent(start, _end, Narrow(first, Extent.Thing)), "adjective");
    }

    // the form of be before an adjective, over adverbs, with what stands before it: “has never been”
    private readonly bool TryCopula(int adjective, out int first)
    {
        first = adjective;
        bool be = false;
        for (int i = adjective - 1, limit = Math.Max(_from, adjective - 6); i >= limit; i--)
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

    private readonly bool IsComplementiser(int i) => (_tags.ClassesOf(i) & WordClass.Complementiser) != 0;

    // “her repeated claim”: the possessor is the source, what stands between belongs to the cue
    private readonly bool TryPossessor(int noun, out TokenRange source, out int cueFirst)
    {
        source = default;
        cueFirst = noun;
        for (int i = noun - 1, limit = Math.Max(_from, noun - 4); i >= limit; i--)
        {
            if (_tags[i] == WordTag.Possessive)
            {
                cueFirst = i + 1;
                bool found = _phrases.TryReadBackward(_from, i, out TokenRange owner);
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

    private readonly bool Add(TokenRange source, TokenRange cue, int first, int end, string rule)
    {
        if (end <= first)
        {
            return false;
        }

        _found.Add(new Report(source, cue, new TokenRange(first, end), default, rule));
        return true;
    }
}

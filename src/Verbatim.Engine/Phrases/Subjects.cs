using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Finds who does what a verb says: the subject left of it, or right of it where the order is turned round. Allocates nothing.</summary>
internal readonly struct Subjects
{
    private const int MostParentheses = 4;
    private const int LongestBrackets = 12;

    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly NounPhrases _phrases;

    public Subjects(DocumentContext context)
    {
        _tokens = context.Tokens;
        _tags = context.Tags;
        _phrases = new NounPhrases(context);
    }

    /// <summary>
    /// Finds the subject left of a verb group, across adverbs, days, appositives, ages and relative clauses: for “Lee, 54,
    /// a doctor at the clinic, also said” all that stands before “also”.
    /// </summary>
    /// <param name="cueFirst">The index of the verb group's first token.</param>
    /// <param name="sentenceFirst">The index of the first token that may be used.</param>
    /// <param name="subject">The subject with what identifies it; a comma that closes it is left out.</param>
    public bool TryFindSubject(int cueFirst, int sentenceFirst, out TokenRange subject)
    {
        int end = SkipAdverbials(cueFirst, sentenceFirst);
        subject = default;
        if (end <= sentenceFirst)
        {
            return false;
        }

        if (_tokens.Is(end - 1, ',') || _tokens.Is(end - 1, ')') || IsDash(end - 1))
        {
            return TryFindBeforeParenthesis(end - 1, sentenceFirst, out subject);
        }

        if (_tags[end - 1] == WordTag.Relative)
        {
            subject = new TokenRange(end - 1, end);
            return true;
        }

        return TryFindPhrase(end, sentenceFirst, out subject);
    }

    /// <summary>
    /// Finds the subject right of a verb where it is turned round: for “said Lee, a doctor at the clinic.” all that stands
    /// between “said” and the period.
    /// </summary>
    /// <param name="cueEnd">The index just past the verb.</param>
    /// <param name="sentenceEnd">The index just past the last token that may be used.</param>
    /// <param name="subject">The subject with what identifies it.</param>
    public bool TryFindInvertedSubject(int cueEnd, int sentenceEnd, out TokenRange subject)
    {
        int at = cueEnd;
        if (!_phrases.TryReadWithTails(at, sentenceEnd, false, out subject) || _tags.IsObjectPronoun(at))
        {
            return false;
        }

        subject = new TokenRange(at, _phrases.EndOfAppositives(subject.End, sentenceEnd));
        return true;
    }

    private int SkipAdverbials(int end, int first)
    {
        while (end > first && _tags[end - 1] is WordTag.Adverb or WordTag.Negation or WordTag.Auxiliary)
        {
            end--;
        }

        // “Lee and Hart both said”
        if (end - 2 >= first && _tags[end - 1] == WordTag.Pronoun && (_tags.ClassesOf(end - 1) & WordClass.Quantifier) != 0
            && _tags[end - 2] is WordTag.Name or WordTag.Noun)
        {
            end--;
        }

        // “Lee first said”
        if (end - 2 >= first && _tags[end - 1] == WordTag.Adjective && !_tokens[end - 1].IsCapitalised
            && _tags[end - 2] is WordTag.Name or WordTag.Pronoun or WordTag.Relative)
        {
            end--;
        }

        return SkipDay(end, first);
    }

    // “Lee on Tuesday said”, “Lee Tuesday said”
    private int SkipDay(int end, int first)
    {
        int i = end;
        while (i > first && _tags[i - 1] == WordTag.Time)
        {
            i--;
        }

        // “Lee this past week said”
        while (i < end && i > first && _tags[i - 1] is WordTag.Determiner or WordTag.Adjective)
        {
            i--;
        }

        if (i < end && i > first && _tags[i - 1] == WordTag.Preposition)
        {
            i--;
        }

        return i > first && i < end && (_tags[i - 1] is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Relative
            || _tokens.Is(i - 1, ',')) ? i : end;
    }

    private bool IsDash(int i) => _tokens[i].Kind == TokenKind.Punctuation && _tokens[i].Length == 1 && _tokens[i].SpaceBefore
        && _tokens.Text[_tokens[i].Start] is '-' or '\u2013' or '\u2014';

    // “Lee, a doctor who ran the clinic, said”: back from parenthesis to parenthesis, until a phrase begins a clause
    private bool TryFindBeforeParenthesis(int close, int first, out TokenRange subject)
    {
        subject = default;
        int from = Math.Max(first, close - NounPhrases.Longest);
        int found = 0;
        int open = StartOfBrackets(close + 1, from);
        for (int i = open > from ? open : close - 1; i > from && found < MostParentheses; i--)
        {
            if (_tags[i] == WordTag.Mark || _tokens.Is(i, ';') || _tokens.Is(i, ':'))
            {
                break;
            }

            if (!(_tokens.Is(i, ',') || _tokens.Is(i, '(') || IsDash(i)))
            {
                continue;
            }

            // “the storm was over, while the mayor, a sailor, said”: another clause stands before
            if (_tags[i + 1] == WordTag.Subordinator && !IsDash(i) && _tags[i + 2] is not (WordTag.Gerund or WordTag.Participle or WordTag.Punctuation))
            {
                break;
            }

            found++;
            if ((_tags[i + 1] == WordTag.Coordinator && !IsDash(i)) || !TryFindPhrase(i, from, out TokenRange phrase))
            {
                continue;
            }

            subject = new TokenRange(phrase.First, _tokens.Is(close, ')') ? close + 1 : close);
            bool inside = phrase.First > first && BeginsInsideClause(phrase.First - 1);
            if (phrase.First == first || !(_tokens.Is(phrase.First - 1, ',') || inside))
            {
                return true;
            }
        }

        return subject.Length > 0;
    }

    private bool TryFindPhrase(int end, int first, out TokenRange subject)
    {
        int open = StartOfBrackets(end, first);
        if (open > first && TryFindPhrase(open, first, out subject))
        {
            subject = new TokenRange(subject.First, end);
            return true;
        }

        if (!_phrases.TryReadBackward(first, end, out subject) || _tags.IsObjectPronoun(end - 1))
        {
            return TryFindRelative(end, first, out subject);
        }

        int before = subject.First - 1;
        if (before < first)
        {
            return true;
        }

        if (_tags[before] == WordTag.Coordinator)
        {
            TakeCoordinated(before, first, ref subject);
            return true;
        }

        // “a letter in which he asks”: a pronoun is the subject of its own verb
        bool pronoun = subject.Length == 1 && _tags[subject.First] == WordTag.Pronoun;
        if (!pronoun && BeginsInsideClause(before) && TryFindRelative(end, first, out TokenRange larger))
        {
            subject = larger;
        }

        return true;
    }

    // “Lee (D., Hull)”: the bracket that a phrase closes with; -1 where it closes with none
    private int StartOfBrackets(int end, int first)
    {
        for (int i = end - 2, limit = Math.Max(first, end - LongestBrackets); i >= limit && _tokens.Is(end - 1, ')'); i--)
        {
            if (_tokens.Is(i, '('))
            {
                return i;
            }
        }

        return -1;
    }

    private bool BeginsInsideClause(int before) => _tags[before] is WordTag.Preposition or WordTag.Verb or WordTag.Participle
        or WordTag.Gerund or WordTag.Infinitive or WordTag.Relative or WordTag.Auxiliary;

    // “Lee and her lawyers said”, not “it rained and the mayor said”
    private void TakeCoordinated(int coordinator, int first, ref TokenRange subject)
    {
        if (!_phrases.TryReadBackward(first, coordinator, out TokenRange earlier))
        {
            return;
        }

        int before = earlier.First - 1;
        if (before < first || _tags[before] is WordTag.Punctuation or WordTag.Mark or WordTag.Complementiser or WordTag.Subordinator or WordTag.Interrogative)
        {
            subject = new TokenRange(earlier.First, subject.End);
        }
    }

    // “the man who owns the boat said”, “a man living in the house said”: the phrase before a relative or reduced clause
    private bool TryFindRelative(int end, int first, out TokenRange subject)
    {
        subject = default;
        int from = Math.Max(first, end - NounPhrases.Longest);
        for (int i = end - 1; i > from; i--)
        {
            if (_tags[i] is WordTag.Punctuation or WordTag.Mark or WordTag.Complementiser or WordTag.Coordinator or WordTag.Subordinator
                && !_tokens.IsHyphen(i))
            {
                return false;
            }

            bool opens = _tags[i] is WordTag.Relative or WordTag.Gerund or WordTag.Participle || IsReduced(i);
            if (opens && _phrases.TryReadBackward(first, i, out TokenRange phrase))
            {
                subject = new TokenRange(phrase.First, end);
                return true;
            }
        }

        return false;
    }

    // “a survey released on Sunday showed”: before another finite verb, a past tense that may be a participle is one
    private bool IsReduced(int i) => _tags[i] == WordTag.Verb && (_tags.ClassesOf(i) & WordClass.Participle) != 0 && !HasSubjectAndObject(i);

    // “Lee handed the board a letter”: with a name before it and an object behind, it can only be the finite verb
    private bool HasSubjectAndObject(int i) => _tags[i - 1] == WordTag.Name && _tags[i + 1] is WordTag.Name or WordTag.Determiner or WordTag.Pronoun;
}

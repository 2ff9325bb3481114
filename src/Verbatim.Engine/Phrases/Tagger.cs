using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>
/// Decides among the classes of each word by its neighbours, in one pass from left to right: “the claims” is a noun,
/// “she claims” a verb. Rules look one tag back, over adverbs, and one word ahead.
/// </summary>
internal ref struct Tagger
{
    // words in capitals say nothing of names where most words of the sentence have them: a headline
    private const int FewestHeadlineWords = 3;

    private readonly PhraseLexicon _lexicon;
    private readonly TokenList _tokens;
    private readonly TagList _tags;
    private readonly WordClass[] _classes;
    private int _first;
    private int _end;
    private bool _headline;

    /// <param name="lexicon">The words.</param>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="tags">Receives the tags.</param>
    /// <param name="classes">Room for a class a token.</param>
    public Tagger(PhraseLexicon lexicon, TokenList tokens, TagList tags, WordClass[] classes)
    {
        _lexicon = lexicon;
        _tokens = tokens;
        _tags = tags;
        _classes = classes;
        _first = 0;
        _end = 0;
        _headline = false;
    }

    /// <summary>Tags the tokens of one sentence.</summary>
    public void Run(int first, int end)
    {
        _first = first;
        _end = end;
        _headline = IsHeadline();
        for (int i = first; i < end; i++)
        {
            _classes[i] = ReadClass(i);
        }

        for (int i = first; i < end; i++)
        {
            _tags[i] = TagOf(i);
        }
    }

    private readonly bool IsHeadline()
    {
        int capitalised = 0;
        int lower = 0;
        for (int i = _first; i < _end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord || token.Length < 4)
            {
                continue;
            }

            if (token.IsCapitalised)
            {
                capitalised++;
            }
            else
            {
                lower++;
            }
        }

        return capitalised >= FewestHeadlineWords && capitalised >= lower * 4;
    }

    private readonly WordTag TagOf(int i)
    {
        ref readonly Token token = ref _tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Word:
                return TagOfWord(i);
            case TokenKind.Clitic:
                return IsShortVerb(i) ? WordTag.Auxiliary : WordTag.Possessive;
            case TokenKind.Number:
                return WordTag.Number;
            case TokenKind.Mark:
                return IsPluralPossessive(i) ? WordTag.Possessive : WordTag.Mark;
            case TokenKind.Punctuation:
                return WordTag.Punctuation;
            case TokenKind.Handle:
                return WordTag.Name;
            default:
                return WordTag.Other;
        }
    }

    // “voters’ concerns”: an apostrophe that closes nothing, straight after the s of a noun
    private readonly bool IsPluralPossessive(int i) =>
        i > _first && !_tokens[i].SpaceBefore && _tokens[i].Length == 1 && Characters.IsApostrophe(_tokens.Text[_tokens[i].Start])
        && _tags[i - 1] is WordTag.Noun or WordTag.Name && _tokens.Text[_tokens[i].Start - 1] is 's' or 'S'
        && i + 1 < _end && _tokens[i + 1].IsWord && _tokens[i + 1].SpaceBefore;

    private readonly bool IsShortVerb(int i)
    {
        WordTag before = i > _first ? _tags[i - 1] : WordTag.Other;
        if (before is WordTag.Pronoun or WordTag.Relative or WordTag.Interrogative or WordTag.Complementiser or WordTag.Adverb)
        {
            return true;
        }

        WordClass next = ClassAt(i + 1);
        const WordClass afterVerb = WordClass.Determiner | WordClass.Negation | WordClass.Preposition | WordClass.Pronoun;
        return (next & afterVerb) != 0 && (next & (WordClass.Numeral | WordClass.Quantifier)) == 0;
    }

    private readonly WordTag TagOfWord(int i)
    {
        ref readonly Token token = ref _tokens[i];
        WordClass classes = _tags.ClassesOf(i);
        if (token.IsCapitalised && !_headline && IsName(i, classes))
        {
            return (classes & WordClass.Time) != 0 && !ReportsAfterMarks(i) ? WordTag.Time : WordTag.Name;
        }

        if ((classes & Grammatical) != 0 && TagOfFunctionWord(i, classes) is { } tag)
        {
            return tag;
        }

        if (_headline && classes == WordClass.None)
        {
            return WordTag.Name;
        }

        return TagOfContentWord(i, ClassAt(i));
    }

    private const WordClass Grammatical = WordClass.Determiner | WordClass.Pronoun | WordClass.Relative | WordClass.Interrogative
        | WordClass.Auxiliary | WordClass.Infinitive | WordClass.Negation | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Numeral;

    // a capital inside a sentence makes a name; at its start only where the word is no known one, or a name goes on after it
    private readonly bool IsName(int i, WordClass classes)
    {
        ref readonly Token token = ref _tokens[i];
        if (!StartsSentence(i))
        {
            return (classes & Pronouns) == 0 || token.Case == LetterCase.Upper && token.Length > 1;
        }

        if ((classes & Grammatical & ~WordClass.Time) != 0 && (classes & (WordClass.Modal | WordClass.Preposition)) == 0)
        {
            return false;
        }

        if (ReportsAfterMarks(i))
        {
            return true;
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            return false;
        }

        if (classes == WordClass.None)
        {
            return !IsPluralNoun(i) || NextIsName(i);
        }

        // “Said Lee, …”
        bool opensReport = (classes & (WordClass.Reporting | WordClass.Past)) == (WordClass.Reporting | WordClass.Past)
            && (classes & (WordClass.Noun | WordClass.Adjective)) == 0;
        return NextIsName(i) && !opensReport;
    }

    // ““Rain is late,” Will said”, “…” June wrote”: what stands between marks and such a verb names somebody
    private readonly bool ReportsAfterMarks(int i) =>
        i > _first && i + 1 < _end && _tokens[i - 1].Kind == TokenKind.Mark && (_tags.ClassesOf(i) & WordClass.Subject) == 0
        && (ClassAt(i + 1) & (WordClass.Reporting | WordClass.Past)) == (WordClass.Reporting | WordClass.Past)
        && (ClassAt(i + 1) & WordClass.Noun) == 0;

    private const WordClass Pronouns = WordClass.Subject | WordClass.First;

    private readonly bool NextIsName(int i) =>
        i + 1 < _end && _tokens[i + 1].IsCapitalised && (_tags.ClassesOf(i + 1) & Pronouns) == 0;

    // “Officials said”: a plain plural at the start of a sentence, with an ending that common nouns have
    private readonly bool IsPluralNoun(int i)
    {
        ReadOnlySpan<char> word = _tokens.Characters(i);
        return word.Length > 4 && word[word.Length - 1] == 's' && _tokens[i].Case == LetterCase.Capitalised;
    }

    private readonly bool StartsSentence(int i) =>
        i == _first || _tokens[i - 1].Kind == TokenKind.Mark || _tokens.Is(i - 1, ':');

    private readonly WordClass ClassAt(int i) => i < _end ? _classes[i] : WordClass.None;

    private readonly WordClass ReadClass(int i)
    {
        if (!_tokens[i].IsWord)
        {
            return WordClass.None;
        }

        WordClass classes = _tags.ClassesOf(i);
        return classes != WordClass.None ? classes : _lexicon.Endings.Guess(_tokens.Characters(i));
    }

    private readonly WordTag? TagOfFunctionWord(int i, WordClass classes)
    {
        if ((classes & WordClass.Demonstrative) != 0)
        {
            return TagOfDemonstrative(i);
        }

        if ((classes & WordClass.Auxiliary) != 0 && (classes & WordClass.Pronoun) == 0)
        {
            return TagOfAuxiliary(i, classes);
        }

        if ((classes & WordClass.Infinitive) != 0)
        {
            return !EndsCuePhrase(i) && IntroducesInfinitive(i) ? WordTag.To : WordTag.Preposition;
        }

        if ((classes & WordClass.Relative) != 0)
        {
            return Before(i) is WordTag.Noun or WordTag.Name or WordTag.Punctuation or WordTag.Pronoun or WordTag.Preposition
                ? WordTag.Relative
                : WordTag.Interrogative;
        }

        return TagOfPlainFunctionWord(i, classes);
    }

    private readonly WordTag? TagOfPlainFunctionWord(int i, WordClass classes)
    {
        if ((classes & WordClass.Interrogative) != 0)
        {
            return WordTag.Interrogative;
        }

        if ((classes & WordClass.Numeral) != 0)
        {
            return WordTag.Number;
        }

        if ((classes & WordClass.Determiner) != 0)
        {
            return (classes & WordClass.Pronoun) != 0 && (!NounFollows(i) || ((classes & WordClass.Quantifier) != 0 && PlainVerbFollows(i))) ? WordTag.Pronoun : WordTag.Determiner;
        }

        if ((classes & WordClass.Pronoun) != 0)
        {
            return WordTag.Pronoun;
        }

        if ((classes & WordClass.Coordinator) != 0)
        {
            return WordTag.Coordinator;
        }

        if ((classes & WordClass.Negation) != 0)
        {
            return WordTag.Negation;
        }

        return TagOfParticle(i, classes);
    }

    private readonly WordTag? TagOfParticle(int i, WordClass classes)
    {
        if ((classes & WordClass.Adverb) != 0 && Before(i) == WordTag.Auxiliary)
        {
            // “has since said”
            return WordTag.Adverb;
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            // “like” and “near” are verbs after a subject
            return (classes & WordClass.Verb) != 0 && Before(i) is WordTag.Pronoun or WordTag.To or WordTag.Auxiliary or WordTag.Negation && !AfterBe(i)
                ? null
                : WordTag.Preposition;
        }

        if ((classes & WordClass.Subordinator) != 0)
        {
            // “Lee once said”
            bool adverb = (classes & WordClass.Adverb) != 0 && Before(i) is WordTag.Name or WordTag.Noun or WordTag.Pronoun or WordTag.Relative
                && (ClassAt(i + 1) & WordClass.Past) != 0 && (ClassAt(i + 1) & (WordClass.Auxiliary | WordClass.Noun)) == 0;
            return adverb ? WordTag.Adverb : WordTag.Subordinator;
        }

        if ((classes & WordClass.Time) != 0)
        {
            return WordTag.Time;
        }

        return (classes & WordClass.Adverb) != 0 && (classes & (WordClass.Verb | WordClass.Adjective)) == 0 ? WordTag.Adverb : null;
    }

    private readonly WordTag TagOfDemonstrative(int i)
    {
        bool that = IsClauseOpener(i);
        WordTag before = Before(i);
        if (that && before is WordTag.Verb or WordTag.Infinitive or WordTag.Participle or WordTag.Gerund or WordTag.Time or WordTag.Adjective or WordTag.Adverb)
        {
            return WordTag.Complementiser;
        }

        if (that && before is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Coordinator or WordTag.Mark or WordTag.Punctuation)
        {
            return VerbFollows(i) ? WordTag.Relative : WordTag.Complementiser;
        }

        return NounFollows(i) ? WordTag.Determiner : WordTag.Pronoun;
    }

    // “that” before a subject: a determiner, a pronoun, a name, a plural
    private readonly bool IsClauseOpener(int i)
    {
        if ((_tags.ClassesOf(i) & WordClass.Complementiser) == 0 || i + 1 >= _end)
        {
            return false;
        }

        WordTag before = Before(i);
        bool afterReport = before is WordTag.Verb or WordTag.Infinitive or WordTag.Participle or WordTag.Gerund or WordTag.Noun
            or WordTag.Name or WordTag.Time or WordTag.Adjective or WordTag.Coordinator or WordTag.Pronoun or WordTag.Mark or WordTag.Punctuation or WordTag.Adverb;
        if (!afterReport)
        {
            return false;
        }

        // “he ate that loaf”: a verb that reports nothing
        bool afterOther = before is WordTag.Verb && i > _first && _tags[i - 1] == WordTag.Verb
            && (_tags.ClassesOf(i - 1) & WordClass.Reporting) == 0;
        return !afterOther && (!_tokens[i + 1].IsWord || !VerbFollows(i) || before is WordTag.Noun or WordTag.Name);
    }

    private readonly bool VerbFollows(int i)
    {
        WordClass next = ClassAt(i + 1);
        if ((next & (WordClass.Auxiliary | WordClass.Past)) != 0)
        {
            return true;
        }

        // “that costs little”, not “that costs rise”
        return (next & WordClass.Verb) != 0 && (next & WordClass.Present) != 0
            && ((next & WordClass.Noun) == 0 || (ClassAt(i + 2) & (WordClass.Determiner | WordClass.Pronoun)) != 0);
    }

    // “few believe”, “many say”
    private readonly bool PlainVerbFollows(int i)
    {
        WordClass next = ClassAt(i + 1);
        return (next & WordClass.Reporting) != 0 && (next & WordClass.Base) != 0 && (next & (WordClass.Noun | WordClass.Adjective)) == 0;
    }

    private readonly bool NounFollows(int i)
    {
        if (i + 1 >= _end)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[i + 1];
        if (next.Kind is TokenKind.Number or TokenKind.Handle)
        {
            return true;
        }

        if (next.Kind is TokenKind.Mark or TokenKind.Symbol)
        {
            return next.SpaceBefore && i + 2 < _end;
        }

        if (!next.IsWord)
        {
            return false;
        }

        WordClass classes = ClassAt(i + 1);
        const WordClass nominal = WordClass.Noun | WordClass.Adjective | WordClass.Numeral | WordClass.Gerund | WordClass.Participle | WordClass.Base | WordClass.Time;
        if (next.IsCapitalised && (classes & WordClass.Pronoun) == 0)
        {
            return true;
        }

        return (classes & nominal) != 0 && (classes & (WordClass.Auxiliary | WordClass.Preposition | WordClass.Infinitive)) == 0;
    }

    private readonly WordTag? TagOfAuxiliary(int i, WordClass classes)
    {
        if ((classes & WordClass.Time) != 0 && Before(i) is WordTag.Preposition or WordTag.Number)
        {
            return WordTag.Time;
        }

        if ((classes & (WordClass.Be | WordClass.Modal)) != 0)
        {
            return (classes & WordClass.Modal) != 0 && Before(i) is WordTag.Determiner or WordTag.Adjective ? WordTag.Noun : WordTag.Auxiliary;
        }

        // have and do are verbs of their own unless a verb follows: “has said”, “did not say”
        return VerbGoesOn(i + 1) ? WordTag.Auxiliary : (classes & WordClass.Gerund) != 0 ? WordTag.Gerund : null;
    }

    private readonly bool VerbGoesOn(int i)
    {
        for (int limit = Math.Min(_end, i + 4); i < limit; i++)
        {
            WordClass classes = ClassAt(i);
            if ((classes & (WordClass.Participle | WordClass.Base)) != 0 && (classes & WordClass.Determiner) == 0)
            {
                return true;
            }

            if ((classes & (WordClass.Adverb | WordClass.Negation | WordClass.Infinitive)) == 0)
            {
                return (classes & WordClass.Subject) != 0 && VerbGoesOnDirectly(i + 1);
            }
        }

        return false;
    }

    private readonly bool VerbGoesOnDirectly(int i) => (ClassAt(i) & (WordClass.Base | WordClass.Participle)) != 0;

    // “according to state records”
    private readonly bool EndsCuePhrase(int i) =>
        i > _first && (_tags.ClassesOf(i - 1) & WordClass.CuePhrase) != 0
        && _lexicon.CuePhrases.TryMatch(_tokens, i - 1, _end, out _, out int length) && length > 1;

    private readonly bool IntroducesInfinitive(int i)
    {
        for (int next = i + 1; next < Math.Min(_end, i + 4); next++)
        {
            WordClass classes = ClassAt(next);
            if ((classes & WordClass.Base) != 0)
            {
                // “to plans”, “to support from allies”: a noun where the verb would want an object and none comes
                return !_tokens[next].IsCapitalised || _headline;
            }

            if ((classes & (WordClass.Adverb | WordClass.Negation)) == 0)
            {
                return false;
            }
        }

        return false;
    }

    private readonly WordTag TagOfContentWord(int i, WordClass classes)
    {
        WordTag before = Before(i);
        if ((classes & WordClass.Verb) != 0)
        {
            return TagOfVerb(i, classes, before);
        }

        if ((classes & WordClass.Adjective) != 0)
        {
            bool noun = IsAge(i) ? !NounFollows(i) || PredicateFollows(i) : !NounFollows(i) && ((classes & WordClass.Noun) != 0 || EndsPhrase(classes, before));
            return noun ? WordTag.Noun : WordTag.Adjective;
        }

        if ((classes & WordClass.Adverb) != 0)
        {
            return WordTag.Adverb;
        }

        // “them to nationalise it”: an unlisted word where only an infinitive can stand
        return before == WordTag.To || (before == WordTag.Auxiliary && AfterModal(i)) ? WordTag.Infinitive : WordTag.Noun;
    }

    // the last word of “a 60-year-old”
    private readonly bool IsAge(int i) =>
        i - 2 > _first && _tokens.Is(i - 1, '-') && !_tokens[i].SpaceBefore && _tags[i - 2] == WordTag.Time;

    // “a 60-year-old pays $5”, “a 60-year-old worries that”, but not “a 60-year-old boats man”
    private readonly bool PredicateFollows(int i) =>
        i + 2 < _end && (ClassAt(i + 1) & WordClass.Present) != 0
        && (_tokens[i + 2].Kind is TokenKind.Number or TokenKind.Symbol || (ClassAt(i + 2) & (WordClass.Determiner | WordClass.Pronoun)) != 0);

    // “a board official”: an adjective with no noun after it, inside a noun phrase
    private static bool EndsPhrase(WordClass classes, WordTag before) =>
        (classes & WordClass.CueAdjective) == 0
        && before is WordTag.Determiner or WordTag.Adjective or WordTag.Possessive or WordTag.Noun;

    private readonly WordTag TagOfVerb(int i, WordClass classes, WordTag before)
    {
        if ((classes & WordClass.Base) != 0 && (before == WordTag.To || (before is WordTag.Auxiliary or WordTag.Pronoun or WordTag.Negation && AfterModal(i))))
        {
            return WordTag.Infinitive;
        }

        bool afterDeterminer = before is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number;
        if ((classes & WordClass.Gerund) != 0)
        {
            return afterDeterminer ? (NounFollows(i) ? WordTag.Adjective : WordTag.Noun) : WordTag.Gerund;
        }

        if ((classes & (WordClass.Past | WordClass.Participle)) != 0 && (classes & WordClass.Base) == 0)
        {
            return TagOfPast(i, classes, before, afterDeterminer);
        }

        if (before == WordTag.Auxiliary && (classes & WordClass.Participle) != 0)
        {
            return WordTag.Participle;
        }

        return TagOfPresent(i, classes, before, afterDeterminer);
    }

    private readonly WordTag TagOfPast(int i, WordClass classes, WordTag before, bool afterDeterminer)
    {
        if (before == WordTag.Auxiliary)
        {
            return WordTag.Participle;
        }

        if (before == WordTag.Number && (classes & WordClass.Participle) == 0)
        {
            // “audits between 2009 and 2011 went astray”
            return WordTag.Verb;
        }

        if (before == WordTag.Determiner && (ClassAt(i + 1) & WordClass.Linking) != 0)
        {
            // “the thought of rain”
            return WordTag.Noun;
        }

        if (afterDeterminer || before == WordTag.Preposition)
        {
            return NounFollows(i) ? WordTag.Adjective : before == WordTag.Preposition ? WordTag.Participle : WordTag.Verb;
        }

        return (classes & WordClass.Past) != 0 ? WordTag.Verb : WordTag.Participle;
    }

    private readonly WordTag TagOfPresent(int i, WordClass classes, WordTag before, bool afterDeterminer)
    {
        if (ReportsAfterAdjective(i, classes, before) || ClosesReport(i, classes))
        {
            return WordTag.Verb;
        }

        if (afterDeterminer || before == WordTag.Preposition)
        {
            return (classes & WordClass.Adjective) != 0 && NounFollows(i) ? WordTag.Adjective : WordTag.Noun;
        }

        if (before is WordTag.Pronoun or WordTag.Relative or WordTag.Interrogative)
        {
            return WordTag.Verb;
        }

        // ““Keep out,” reads a sign”
        if (before == WordTag.Mark && (classes & WordClass.Reporting) != 0 && (ClassAt(i + 1) & WordClass.Determiner) != 0)
        {
            return WordTag.Verb;
        }

        bool third = (classes & WordClass.Present) != 0;
        if (third && i > _first && _tags[i - 1] == WordTag.Adverb && before is WordTag.Noun or WordTag.Name && !EndsLikePlural(i))
        {
            // “the ferry also stops there”
            return WordTag.Verb;
        }

        if (!third && before is WordTag.Noun or WordTag.Name && (classes & WordClass.Past) == 0 && !EndsLikePlural(i))
        {
            return (classes & WordClass.Adjective) != 0 ? WordTag.Adjective : WordTag.Noun;
        }

        if (before is WordTag.Noun or WordTag.Name or WordTag.Time or WordTag.Adverb or WordTag.Coordinator or WordTag.Punctuation)
        {
            return TakesComplement(i, classes, third) ? WordTag.Verb : (classes & WordClass.Adjective) != 0 ? WordTag.Adjective : WordTag.Noun;
        }

        return (classes & WordClass.Adjective) != 0 ? WordTag.Adjective : i == _first && !third ? WordTag.Verb : WordTag.Noun;
    }

    private readonly bool IsSaying(int i) =>
        _lexicon.TryMatchVerb(_tokens, i, _end, out VerbWord word, out _) && word.Verb.Strength >= VerbStrength.Thought;

    // “…, council records show.”: a plural after a comma, and the verb last in its sentence
    private readonly bool ClosesReport(int i, WordClass classes)
    {
        const WordClass plain = WordClass.Reporting | WordClass.Base;
        bool last = i + 1 >= _end || (i + 2 >= _end && !_tokens[i + 1].IsWord);
        if ((classes & plain) != plain || !last || i == _first || _tokens.Characters(i - 1) is not [.., 's'])
        {
            return false;
        }

        int at = i - 1;
        while (at > _first && _tags[at] is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Determiner or WordTag.Coordinator)
        {
            at--;
        }

        return at > _first && at < i - 1 && _tokens.Is(at, ',');
    }

    // “the voters claim”, not “the voter claim”; over adverbs
    private readonly bool EndsLikePlural(int i)
    {
        for (int before = i - 1, limit = Math.Max(_first, i - 4); before >= limit; before--)
        {
            if (_tags[before] is WordTag.Noun or WordTag.Name)
            {
                ReadOnlySpan<char> word = _tokens.Characters(before);
                bool joined = IsJoined(before);
                return joined || word[word.Length - 1] == 's' || (_tags.ClassesOf(before) & WordClass.Plural) != 0;
            }
        }

        return true;
    }

    // “Quill and Lee”: a conjunction among the words before
    private readonly bool IsJoined(int noun)
    {
        for (int i = noun - 1, limit = Math.Max(_first, noun - 4); i >= limit; i--)
        {
            if (_tags[i] == WordTag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    // “the campaign claims that”, “the plan claims victims”: a word that may be noun or verb is a verb before what only a verb takes
    // “the harbour chief says”, “one in five say”
    private readonly bool ReportsAfterAdjective(int i, WordClass classes, WordTag before) =>
        (classes & WordClass.Reporting) != 0 && (classes & WordClass.Noun) == 0
        && before is WordTag.Adjective or WordTag.Number && ((classes & WordClass.Present) != 0 || IsSaying(i));

    private readonly bool TakesComplement(int i, WordClass classes, bool third)
    {
        if ((classes & WordClass.Reporting) != 0 && (classes & (WordClass.Noun | WordClass.Adjective)) == 0)
        {
            return true;
        }

        if (i + 1 >= _end)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[i + 1];
        WordClass after = ClassAt(i + 1);
        if ((classes & WordClass.Reporting) != 0 && ReportsOfSomebody(i, third))
        {
            return true;
        }

        if (!next.IsWord)
        {
            return TakesAmount(i, classes, third) || (next.Kind == TokenKind.Mark && next.SpaceBefore);
        }

        const WordClass opens = WordClass.Determiner | WordClass.Pronoun | WordClass.Interrogative | WordClass.Negation;
        if ((after & opens) != 0 || (next.IsCapitalised && !_headline && (classes & WordClass.Noun) == 0))
        {
            return true;
        }

        return (classes & WordClass.Noun) == 0 && !third && (after & (WordClass.Preposition | WordClass.Infinitive | WordClass.Adverb)) != 0;
    }

    private readonly bool ReportsOfSomebody(int i, bool third)
    {
        ref readonly Token next = ref _tokens[i + 1];
        const WordClass others = WordClass.Auxiliary | WordClass.Past | WordClass.Linking | WordClass.Coordinator;
        return !_headline && Before(i) switch
        {
            // “Quill talks about”
            WordTag.Name => third && next.IsWord && (ClassAt(i + 1) & others) == 0,

            // “Lee, a farmer, calls Smith”
            WordTag.Coordinator or WordTag.Punctuation => third && next.IsCapitalised,

            // “polls show Quill ahead”, “the survey shows Quill ahead”
            WordTag.Noun => next.IsCapitalised && third != EndsLikePlural(i),
            _ => false,
        };
    }

    // “the boat does 30 knots”, “the ticket costs $5”, but not “mill shares 5p higher”
    private readonly bool TakesAmount(int i, WordClass classes, bool third)
    {
        if (_tokens[i + 1].Kind is not (TokenKind.Number or TokenKind.Symbol))
        {
            return false;
        }

        bool noun = (classes & WordClass.Noun) != 0;
        bool measures = Before(i) is WordTag.Noun or WordTag.Name
            && ((classes & WordClass.Base) != 0 ? !noun && EndsLikePlural(i) : third && !EndsLikePlural(i));
        return measures || (third && !noun);
    }

    // the tag before, over adverbs and negations
    private readonly WordTag Before(int i)
    {
        for (int before = i - 1, limit = Math.Max(_first, i - 4); before >= limit; before--)
        {
            WordTag tag = _tags[before];
            if (tag is not (WordTag.Adverb or WordTag.Negation))
            {
                return tag;
            }
        }

        return WordTag.Other;
    }

    private readonly bool AfterBe(int i) => i > _first && (_tags.ClassesOf(i - 1) & WordClass.Be) != 0;

    // whether the auxiliary before, over adverbs and a subject, asks for an infinitive: “would also say”, “did he say”
    private readonly bool AfterModal(int i)
    {
        for (int before = i - 1, limit = Math.Max(_first, i - 5); before >= limit; before--)
        {
            WordClass classes = _tags.ClassesOf(before);
            if (_tags[before] == WordTag.Auxiliary)
            {
                return (classes & (WordClass.Modal | WordClass.Do)) != 0;
            }

            if (_tags[before] == WordTag.Pronoun && (classes & WordClass.Auxiliary) != 0)
            {
                return true;
            }

            if (_tags[before] is not (WordTag.Adverb or WordTag.Negation or WordTag.Pronoun))
            {
                return false;
            }
        }

        return false;
    }
}

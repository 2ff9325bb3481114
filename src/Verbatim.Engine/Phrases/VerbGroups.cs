using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>Finds reporting verbs with their auxiliaries. Allocates nothing.</summary>
internal readonly struct VerbGroups
{
    private const int LongestPrelude = 8;

    private readonly PhraseLexicon _lexicon;
    private readonly TokenList _tokens;
    private readonly TagList _tags;

    public VerbGroups(DocumentContext context)
    {
        _lexicon = context.Language.Phrases;
        _tokens = context.Tokens;
        _tags = context.Tags;
    }

    /// <summary>
    /// Reads the group whose reporting verb stands at <paramref name="at"/>; auxiliaries and adverbs before the verb are
    /// taken in as far back as <paramref name="first"/>.
    /// </summary>
    /// <param name="first">The index of the first token that may be used, mostly that of the sentence.</param>
    /// <param name="at">The index of the verb.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="group">The group.</param>
    public bool TryRead(int first, int at, int end, out VerbGroup group)
    {
        group = default;
        if ((_tags.ClassesOf(at) & WordClass.Reporting) == 0
            || !_lexicon.TryMatchVerb(_tokens, at, end, out VerbWord word, out int length)
            || FormOf(_tags[at], word.Forms) == VerbForms.None)
        {
            return false;
        }

        group = WithPrelude(first, at, length, word.Verb, FormOf(_tags[at], word.Forms));
        return true;
    }

    private static VerbForms FormOf(WordTag tag, VerbForms forms) => tag switch
    {
        WordTag.Verb when (forms & VerbForms.Past) != 0 => VerbForms.Past,
        WordTag.Verb when (forms & VerbForms.Third) != 0 => VerbForms.Third,
        WordTag.Verb => forms & (VerbForms.Base | VerbForms.Participle),
        WordTag.Infinitive => forms & VerbForms.Base,
        WordTag.Participle => forms & VerbForms.Participle,
        WordTag.Gerund => forms & VerbForms.Gerund,
        _ => VerbForms.None,
    };

    private VerbGroup WithPrelude(int first, int at, int length, ReportingVerb verb, VerbForms form)
    {
        int start = at;
        bool be = false;
        bool negated = false;
        bool infinitive = false;
        for (int i = at - 1, limit = Math.Max(first, at - LongestPrelude); i >= limit; i--)
        {
            WordClass classes = _tags.ClassesOf(i);
            if (_tags[i] is WordTag.Adverb or WordTag.Negation)
            {
                negated |= (classes & WordClass.Negation) != 0;
                continue;
            }

            if (_tags[i] == WordTag.To && start == at)
            {
                infinitive = true;
                start = i;
                continue;
            }

            if (_tags[i] != WordTag.Auxiliary)
            {
                break;
            }

            be |= start == at && IsBe(i);
            negated |= (classes & WordClass.Negation) != 0;
            start = i;
        }

        start = TakeAdverbs(first, start);
        bool passive = form == VerbForms.Participle && (be || start == at);
        return new VerbGroup(new TokenRange(start, at + length), at, verb, form, passive, negated, infinitive);
    }

    // “also said”, “repeatedly has said”
    private int TakeAdverbs(int first, int start)
    {
        while (start > first && _tags[start - 1] is WordTag.Adverb or WordTag.Negation)
        {
            start--;
        }

        return start;
    }

    private bool IsBe(int i) => _tokens[i].Kind == TokenKind.Clitic || (_tags.ClassesOf(i) & WordClass.Be) != 0;
}

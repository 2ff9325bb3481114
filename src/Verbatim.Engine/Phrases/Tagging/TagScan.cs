using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>The sentence that is tagged: its tokens, what each can be, and the tags given so far.</summary>
internal sealed class TagScan(DocumentContext context)
{
    // adverbs and negations in a row that are looked over
    private const int MostAdverbs = 3;

    private const int UsualLength = 64;

    private WordClass[] _classes = new WordClass[UsualLength];

    public PhraseLexicon Lexicon { get; } = context.Language.Phrases;

    public TokenList Tokens { get; } = context.Tokens;

    public TagList Tags { get; } = context.Tags;

    /// <summary>The index of the sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>The index just past its last token.</summary>
    public int End { get; private set; }

    /// <summary>Whether capitals say nothing of names here.</summary>
    public bool IsHeadline { get; private set; }

    public void Enter(in Sentence sentence)
    {
        First = sentence.FirstToken;
        End = sentence.EndToken;
        IsHeadline = Headline.Is(Tokens, First, End);
        if (_classes.Length < End - First)
        {
            Arrays.Grow(ref _classes, End - First);
        }

        for (int i = First; i < End; i++)
        {
            _classes[i - First] = ReadClass(i);
        }
    }

    /// <summary>What the word can be by the language's data, else by its ending; nothing past the end of the sentence.</summary>
    public WordClass ClassAt(int i) => i < End ? _classes[i - First] : WordClass.None;

    /// <summary>The tag before, over adverbs and negations.</summary>
    public WordTag Before(int i)
    {
        for (int before = i - 1, limit = Math.Max(First, i - 1 - MostAdverbs); before >= limit; before--)
        {
            WordTag tag = Tags[before];
            if (tag is not (WordTag.Adverb or WordTag.Negation))
            {
                return tag;
            }
        }

        return WordTag.Other;
    }

    private WordClass ReadClass(int i)
    {
        if (!Tokens[i].IsWord)
        {
            return WordClass.None;
        }

        WordClass classes = Tags.ClassesOf(i);
        return classes != WordClass.None ? classes : Lexicon.Endings.Guess(Tokens.Characters(i));
    }
}

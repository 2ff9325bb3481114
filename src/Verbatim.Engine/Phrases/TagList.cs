using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases;

/// <summary>A document's word tags, one a token, in one array.</summary>
internal sealed class TagList
{
    private readonly WordTag[] _items;
    private readonly WordClass[] _classes;

    /// <summary>Tags as many tokens as <see cref="WordTag.Other"/>.</summary>
    public TagList(int count)
    {
        Count = count;
        _items = new WordTag[count];
        _classes = new WordClass[count];
    }

    public int Count { get; }

    /// <summary>The tag of the token; <see cref="WordTag.Other"/> for any index outside the document.</summary>
    public WordTag this[int token]
    {
        get => (uint)token < (uint)Count ? _items[token] : WordTag.Other;
        set => _items[token] = value;
    }

    /// <summary>What the data say of the token's word; nothing for any index outside the document.</summary>
    public WordClass ClassesOf(int token) => (uint)token < (uint)Count ? _classes[token] : WordClass.None;

    /// <summary>Whether the token is a pronoun that can be a subject.</summary>
    public bool IsSubjectPronoun(int token) => this[token] == WordTag.Pronoun && !IsObjectPronoun(token);

    /// <summary>Whether the token is a pronoun that can be no subject: “him”.</summary>
    public bool IsObjectPronoun(int token) =>
        this[token] == WordTag.Pronoun && (ClassesOf(token) & (WordClass.Object | WordClass.Subject)) == WordClass.Object;

    /// <summary>Looks the tokens' words up, each once for all rules.</summary>
    public void LookUp(TokenList tokens, WordMap<WordClass> classes)
    {
        for (int i = 0; i < Count; i++)
        {
            _classes[i] = classes[tokens[i].Word];
        }
    }
}

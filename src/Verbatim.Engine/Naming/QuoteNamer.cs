using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Naming;

/// <summary>
/// A quote is named by its first words: “the talks are going along very well” gives <c>TalksAreGoingAlong</c>. Words that
/// say little are left out at both ends and stay between others, where they make the name readable.
/// </summary>
internal sealed class QuoteNamer(DocumentContext context) : ItemNamer<Quote>
{
    private const int FewWords = 4;
    private const int FewestWords = 2;
    private const int ManyWords = 12;

    // a page of “I I I …” must not be read through for every quote in it
    private const int LongestLook = 200;

    private readonly TokenList _tokens = context.Tokens;
    private readonly WordMap<bool> _stopWords = context.Language.Naming.StopWords;
    private readonly List<int> _words = [];

    public override string Kind => nameof(Quote);

    public override string Container => nameof(Document.Quotes);

    public override int Choices => 3;

    public override Span SpanOf(Quote item) => item.Span;

    public override Quote Named(Quote item, string name) => item with { Name = name };

    protected override void Build(Quote item, int choice)
    {
        _words.Clear();
        Collect(item, choice == 1 ? ManyWords : FewWords);
        foreach (int word in _words)
        {
            Builder.AddToken(_tokens, word, capitals: !IsShouted(word));
        }

        if (choice == 2 && item.Speaker is { } speaker)
        {
            Builder.AddWords(speaker.Name);
        }
    }

    private void Collect(Quote item, int wanted)
    {
        CollectFrom(item, wanted, leadingStopWords: false);
        while (_words.Count > 0 && IsStopWord(_words[_words.Count - 1]))
        {
            _words.RemoveAt(_words.Count - 1);
        }

        // “It is what it is”: nothing but small words
        if (_words.Count == 0)
        {
            CollectFrom(item, wanted, leadingStopWords: true);
        }
    }

    private void CollectFrom(Quote item, int wanted, bool leadingStopWords)
    {
        int significant = 0;
        int looks = 0;
        foreach (Span part in item.Parts)
        {
            for (int i = _tokens.IndexAt(part.Start); i < _tokens.Count && _tokens[i].Start < part.End; i++)
            {
                if (++looks > LongestLook || (wanted == FewWords && significant >= FewestWords && IsPause(i)))
                {
                    return;
                }

                significant += Counts(i, leadingStopWords) ? 1 : 0;
                if (significant > wanted)
                {
                    return;
                }

                if (significant > 0)
                {
                    _words.Add(i);
                }
            }
        }
    }

    // “If people want to stay, they can stay”: the first few words end at the comma
    private bool IsPause(int token) =>
        _tokens[token].Kind == TokenKind.Punctuation && !(_tokens.Is(token, '-') && !_tokens[token].SpaceBefore);

    private bool Counts(int token, bool stopWordsCount) =>
        _tokens[token].Kind is TokenKind.Word or TokenKind.Number && (stopWordsCount || !IsStopWord(token));

    // the “’s” of “it’s” goes the way of its word
    private bool IsStopWord(int token) => _tokens[token].Kind switch
    {
        TokenKind.Word => _stopWords[_tokens[token].Word] && (_tokens[token].Length == 1 || _tokens[token].Case != LetterCase.Upper || IsShouted(token)),
        TokenKind.Number => false,
        TokenKind.Clitic => token == 0 || _stopWords[_tokens[token - 1].Word],
        _ => true,
    };

    // “US” is no pronoun, except in a line that is all capitals
    private bool IsShouted(int token) =>
        _tokens[token].Case == LetterCase.Upper
        && ((!_tokens[token].LineStart && IsLongCapitals(token - 1)) || (!StartsLine(token + 1) && IsLongCapitals(token + 1)));

    private bool StartsLine(int token) => token >= _tokens.Count || _tokens[token].LineStart;

    private bool IsLongCapitals(int token) =>
        token >= 0 && token < _tokens.Count && _tokens[token].Case == LetterCase.Upper && _tokens[token].Length > 2 && !_tokens[token].Abbreviated;
}

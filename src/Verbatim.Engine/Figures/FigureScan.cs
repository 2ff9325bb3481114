using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures;

/// <summary>The sentence that figures are looked for in, and the questions that all rules ask of its tokens.</summary>
internal sealed class FigureScan(DocumentContext context)
{
    public DocumentContext Context => context;

    public TokenList Tokens { get; } = context.Tokens;

    public TagList Tags { get; } = context.Tags;

    public string Text { get; } = context.Text;

    public FigureLexicon Lexicon { get; } = context.Language.Figures;

    /// <summary>The figures found in the sentence so far, in order.</summary>
    public List<FigureDraft> Drafts { get; } = [];

    /// <summary>The index of the sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>The index just past its last token.</summary>
    public int End { get; private set; }

    public void Enter(Sentence sentence)
    {
        First = sentence.FirstToken;
        End = sentence.EndToken;
        Drafts.Clear();
    }

    public NumeralWord NumeralAt(int at) =>
        at >= First && at < End && Tokens[at].Kind is TokenKind.Word or TokenKind.Symbol ? Lexicon.Numerals[Tokens[at].Word] : default;

    public FigureRoles RolesAt(int at) => at >= First && at < End ? Lexicon.Roles[Tokens[at].Word] : FigureRoles.None;

    public bool Has(int at, FigureRoles role) => (RolesAt(at) & role) != 0;

    public bool IsWordAt(int at) => at >= First && at < End && Tokens[at].Kind == TokenKind.Word;

    public bool IsNumberAt(int at) => at >= First && at < End && Tokens[at].Kind == TokenKind.Number;

    /// <summary>Whether the token is that one character.</summary>
    public bool Is(int at, char character) => at >= First && at < End && Tokens.Is(at, character);

    /// <summary>Whether the token is a hyphen, a dash or a minus sign.</summary>
    public bool IsDash(int at) => at >= First && at < End && Tokens[at].Length == 1
        && Text[Tokens[at].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>The index of the token behind a hyphen that joins words, or the same index where no hyphen stands there.</summary>
    public int SkipHyphen(int at) =>
        at + 1 < End && IsDash(at) && Tokens[at].SpaceBefore == Tokens[at + 1].SpaceBefore
        && (!Tokens[at].SpaceBefore || NumeralAt(at - 1).Class == NumeralClass.Tens) ? at + 1 : at;

    /// <summary>Whether the token is joined to the one before it: “two-state”, “24/7”.</summary>
    public bool Touches(int at) => at > First && at < End && !Tokens[at].SpaceBefore;

    /// <summary>Whether “between” stands before the number, so that “and” divides its two ends.</summary>
    public bool IsBetween(int first)
    {
        if (Has(first - 1, FigureRoles.Between) || (Tokens[first].Kind != TokenKind.Word && Has(first - 2, FigureRoles.Between)))
        {
            return true;
        }

        // “between about two hundred and three hundred”
        bool near = Has(first - 2, FigureRoles.Between) || Has(first - 3, FigureRoles.Between);
        return near && Has(Rules.Bounds.StartOfBoundBefore(this, first, out _) - 1, FigureRoles.Between);
    }

    /// <summary>Whether the token, or the number and the suffix before it, names a place.</summary>
    public bool IsOrdinalAt(int at) => at >= First && (NumeralAt(at).IsOrdinal || (Has(at, FigureRoles.OrdinalSuffix) && !Tokens[at].SpaceBefore));

    /// <summary>Whether the sign or code of a currency stands before the number, or before the one it makes a range with.</summary>
    public bool FollowsMoney(int first) =>
        Lexicon.Units.Before(Tokens, first, First, out _) is not null
        || ((IsDash(first - 1) || Has(first - 1, FigureRoles.To)) && IsNumberAt(first - 2)
            && Lexicon.Units.Before(Tokens, first - 2, First, out _) is not null);

    /// <summary>Whether a noun in the plural stands there.</summary>
    public bool IsPluralAt(int at) =>
        IsWordAt(at) && Tags[at] is WordTag.Noun or WordTag.Name or WordTag.Verb or WordTag.Other
        && Lexicon.Nouns.IsPlural(Tokens[at].Word, Tokens.Characters(at));

    public bool IsAdjectiveAt(int at) => IsWordAt(at) && Tags[at] is WordTag.Adjective or WordTag.Participle or WordTag.Noun or WordTag.Name;

    public void Trace(int first, int end, string rule, string message) =>
        context.Traces?.Add(new Trace(Tokens.SpanOf(first, end), rule, message));

    /// <summary>The figure whose counted noun ends just before the token, or null.</summary>
    public FigureDraft? DraftEndingAt(int token)
    {
        int low = 0;
        int high = Drafts.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Drafts[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Drafts[low - 1].NounEnd == token ? Drafts[low - 1] : null;
    }

    /// <summary>The figure that the token stands in, or null.</summary>
    public FigureDraft? DraftAt(int token)
    {
        int low = 0;
        int high = Drafts.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Drafts[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < Drafts.Count && Drafts[low].First <= token ? Drafts[low] : null;
    }

    /// <summary>The words of the tokens, as they stand.</summary>
    public Span SpanOf(int first, int end) => Tokens.SpanOf(first, end);
}

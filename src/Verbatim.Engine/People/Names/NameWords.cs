using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Names;

/// <summary>What the tokens of one document can be in or around names.</summary>
internal sealed class NameWords
{
    private readonly WordBits _small;
    private readonly NameTraits[] _traits;

    public NameWords(TokenList tokens, PeopleLexicon lexicon)
    {
        Tokens = tokens;
        Lexicon = lexicon;
        int size = 0;
        _traits = new NameTraits[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            int word = tokens[i].Word;
            _traits[i] = lexicon.Traits[word];
            size = Math.Max(size, word + 1);
        }

        _small = new WordBits(size);
    }

    public TokenList Tokens { get; }

    public PeopleLexicon Lexicon { get; }

    public NameTraits TraitsOf(int token) => (uint)token < (uint)Tokens.Count ? _traits[token] : NameTraits.None;

    /// <summary>The same, but “US” and “WHO” are not “us” and “who”.</summary>
    public NameTraits CapitalTraitsOf(int token) =>
        IsUpper(token) && !IsUpper(token - 1) && !IsUpper(token + 1)
            ? TraitsOf(token) & ~(NameTraits.Ordinary | NameTraits.Preposition | NameTraits.Link | NameTraits.Relative | NameTraits.Reporting)
            : TraitsOf(token);

    public bool Has(int token, NameTraits traits) => (TraitsOf(token) & traits) != 0;

    /// <summary>Whether the article writes the word in lower case somewhere.</summary>
    public bool IsSmallElsewhere(int token) => _small[Tokens[token].Word];

    /// <summary>Notes that the word stands here in lower case.</summary>
    public void NoteSmall(int word) => _small.Add(word);

    // “US”, but not the words of a line in capitals
    private bool IsUpper(int token) =>
        (uint)token < (uint)Tokens.Count && Tokens[token].Case == LetterCase.Upper && Tokens[token].Length > 1;

    /// <summary>Whether the token is a letter that stands for a name: “J.”, “J” before a capital, “J.D.”, “JD”.</summary>
    public bool IsInitial(int token)
    {
        ref readonly Token t = ref Tokens[token];
        return t.IsWord && t.Length <= 4 && (t.Case == LetterCase.Upper || t.Length == 1 || (t.Length == 2 && t.Abbreviated))
            && (t.Length == 1 ? t.Case == LetterCase.Capitalised : t.Length == 2 || (t.Abbreviated && t.Length == 4));
    }

    /// <summary>Whether the name is of the form of “Ban Ki-moon”: the family's name first, and a given name of two syllables.</summary>
    public bool EndsInSyllable(int first, int end) =>
        end - first > 3 && Has(end - 1, NameTraits.Syllable) && Tokens[end - 1].Case == LetterCase.Lower && IsHyphen(end - 2, end);

    /// <summary>The token that tells the person from others of the family: the “Bo” of “Bo Hale”, the “moon” of “Ban Ki-moon”.</summary>
    public int GivenToken(in NamePart part) => EndsInSyllable(part.First, part.End) ? part.End - 1 : part.First;

    /// <summary>The token of the family's name: the “Hale” of “Bo Hale Jr.”, the “Ban” of “Ban Ki-moon”.</summary>
    public int LastToken(in NamePart part)
    {
        if (EndsInSyllable(part.First, part.End))
        {
            return part.First;
        }

        int last = part.End - 1;
        while (last > part.First && (!Tokens[last].IsWord || Has(last, NameTraits.Suffix) || Tokens.Is(last - 1, ',')))
        {
            last--;
        }

        return last;
    }

    /// <summary>Just past the name without the letters that honour it: the “Ann Lee” of “Ann Lee, PhD”.</summary>
    public int EndOfName(in NamePart part)
    {
        int end = part.End;
        while (end - 1 > part.First && (Has(end - 1, NameTraits.Honour) || !Tokens[end - 1].IsWord))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the name of a place begins with the token.</summary>
    public bool IsPlace(int token, int end, out int length)
    {
        length = 0;
        return Tokens[token].IsCapitalised && Lexicon.KnownNames.TryMatch(Tokens, token, end, out EntityKind kind, out length) && kind == EntityKind.Place;
    }

    /// <summary>Whether a hyphen without spaces joins the token before to the one after.</summary>
    public bool IsHyphen(int token, int end) =>
        token + 1 < end && Tokens[token].Length == 1 && Tokens[token].Kind == TokenKind.Punctuation
        && Tokens.Text[Tokens[token].Start] is '-' or '\u2010' or '\u2011'
        && !Tokens[token].SpaceBefore && !Tokens[token + 1].SpaceBefore;

    /// <summary>Whether the word is the last of a name, whatever else it means: “Bo Baker”.</summary>
    public bool IsSurname(int token, int floor) =>
        token > floor && Has(token, NameTraits.Surname) && Tokens[token].Case == LetterCase.Capitalised
        && Has(token - 1, NameTraits.Given) && Tokens[token - 1].Case == LetterCase.Capitalised;

    /// <summary>The words of the language's data for a person that end just before the token; the longest.</summary>
    public bool RoleBefore(int end, int floor, out int first, out RoleWord word)
    {
        first = end;
        word = null!;
        if (end <= floor || !Has(end - 1, NameTraits.RoleEnd) || IsSurname(end - 1, floor))
        {
            return false;
        }

        for (int length = Math.Min(4, end - floor); length > 0; length--)
        {
            if (Lexicon.Roles.TryMatch(Tokens, end - length, end, out RoleWord? value, out int taken) && taken == length)
            {
                first = end - length;
                word = value!;
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Naming;

/// <summary>
/// Puts words together to a C# identifier in PascalCase. Letters of every script stay as they are; everything that
/// cannot stand in an identifier is left out. As every first letter is a capital, no result is a keyword.
/// </summary>
internal sealed class IdentifierBuilder
{
    private readonly char[] _name;
    private readonly int _longest;
    private int _length;

    public IdentifierBuilder(int longest)
    {
        _longest = longest;

        // the last character may bring a “_” before it
        _name = new char[longest + 1];
    }

    /// <summary>Whether no word has been taken yet.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Whether a word was left out because the name is long enough.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Forgets the words.</summary>
    public void Clear()
    {
        _length = 0;
        IsFull = false;
    }

    /// <summary>Adds the tokens of a stretch of the document, links and account names left out.</summary>
    public void AddSpan(TokenList tokens, Span span)
    {
        for (int i = tokens.IndexAt(span.Start); i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            AddToken(tokens, i, span.End);
        }
    }

    /// <summary>Adds one token, as far as it stands before <paramref name="end"/>; the “’s” of “Israel’s” joins the word before it.</summary>
    public void AddToken(TokenList tokens, int index, int end = int.MaxValue, bool capitals = true)
    {
        ref readonly Token token = ref tokens[index];
        ReadOnlySpan<char> characters = tokens.Text.AsSpan(token.Start, Math.Min(token.Length, end - token.Start));
        switch (token.Kind)
        {
            case TokenKind.Word or TokenKind.Number:
                AddWord(characters, capitals);
                break;
            case TokenKind.Clitic when !IsEmpty && !IsFull:
                AppendSound(characters);
                break;
        }
    }

    /// <summary>Adds every word of a string.</summary>
    public void AddWords(string words)
    {
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && (Characters.IsLetterOrDigit(words[i]) || Characters.IsApostrophe(words[i]) || IsInnerPeriod(words, i)))
            {
                continue;
            }

            AddWord(words.AsSpan(start, i - start));
            start = i + 1;
        }
    }

    /// <summary>
    /// Adds one word: its first letter as a capital; a word in capitals of more than two letters as “Nato”, and “US” too
    /// unless <paramref name="capitals"/> may stay.
    /// </summary>
    public void AddWord(ReadOnlySpan<char> word, bool capitals = true)
    {
        int letters = CountSound(word);
        if (letters == 0 || IsFull)
        {
            return;
        }

        int start = _length;
        if (start > 0 && start + letters > _longest)
        {
            IsFull = true;
            return;
        }

        AppendSound(word);
        Capitalise(start, (letters > 2 || !capitals) && AllCapitals(word));
    }

    /// <summary>The name; <paramref name="kind"/> goes before words that cannot begin an identifier, and stands for none.</summary>
    public string ToName(string kind)
    {
        string name = new(_name, 0, _length);
        return name.Length > 0 && CanBegin(name[0]) ? name : kind + name;
    }

    // “U.S.” keeps its letters together, and “3.5” its digits
    private static bool IsInnerPeriod(string words, int i) =>
        words[i] == '.' && i > 0 && i + 1 < words.Length
        && Characters.IsLetterOrDigit(words[i - 1]) && Characters.IsLetterOrDigit(words[i + 1])
        && (Characters.IsDigit(words[i - 1]) || i == 1 || !Characters.IsLetterOrDigit(words[i - 2]));

    private static int CountSound(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char character in word)
        {
            count += Characters.IsLetterOrDigit(character) ? 1 : 0;
        }

        return count;
    }

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (Characters.ClassOf(character) is not (CharacterClass.Upper or CharacterClass.Mark or CharacterClass.Punctuation or CharacterClass.Symbol))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBegin(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;

    // letters and digits; digits that would run together are kept apart: “7, 2023” gives 7_2023, “3.5” gives 3_5
    private void AppendSound(ReadOnlySpan<char> word)
    {
        bool apart = true;
        foreach (char character in word)
        {
            if (!Characters.IsLetterOrDigit(character))
            {
                apart = character == '.';
                continue;
            }

            if (apart && Characters.IsDigit(character) && _length > 0 && Characters.IsDigit(_name[_length - 1]))
            {
                _name[_length++] = '_';
            }

            apart = false;
            _name[_length++] = character;
            if (_length >= _longest)
            {
                IsFull = true;
                return;
            }
        }
    }

    private void Capitalise(int start, bool lowerRest)
    {
        _name[start] = char.ToUpperInvariant(_name[start]);
        for (int i = start + 1; lowerRest && i < _length; i++)
        {
            _name[i] = char.ToLowerInvariant(_name[i]);
        }
    }
}

using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Units;

/// <summary>Units and currencies by their names and symbols.</summary>
internal sealed class UnitLexicon
{
    private const int LongestPhrase = 7;
    private const int LongestSign = 4;
    private readonly PhraseMap<List<UnitSense>> _after;
    private readonly PhraseMap<List<UnitSense>> _before;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, UnitSense> _codes;
    private readonly Dictionary<int, UnitSense> _behindSigns;
    private readonly WordMap<bool> _symbols;
    private readonly Dictionary<int, UnitSense> _moneyNames;
    private readonly string?[] _defaults;
    private readonly Dictionary<string, string> _parts;

    public UnitLexicon(LanguageData data)
    {
        _vocabulary = data.Vocabulary;
        var reader = new UnitReader(data);
        reader.Read();
        _after = reader.After;
        _before = reader.Before;
        _symbols = reader.Symbols;
        _moneyNames = reader.MoneyNames;
        _defaults = reader.Defaults;
        _parts = reader.Parts;
        _codes = reader.Codes;
        _behindSigns = reader.BehindSigns;
    }

    /// <summary>The unit that numbers of the kind have where the text names none.</summary>
    public string? Default(FigureKind kind) => _defaults[(int)kind];

    /// <summary>The unit of a bare number behind one in that unit: the inches of “five foot four”.</summary>
    public string? PartOf(string unit) => _parts.TryGetValue(unit, out string? part) ? part : null;

    /// <summary>The currency of that name.</summary>
    public UnitSense? MoneyNamed(int word) => _moneyNames.TryGetValue(word, out UnitSense? sense) ? sense : null;

    /// <summary>The currency of a country that shares its name with others: the “Canadian” of “$5 Canadian”.</summary>
    public UnitSense? MoneyOf(int country, UnitSense money) =>
        money.NameWord >= 0 && _after.TryGet([country, money.NameWord], out List<UnitSense>? senses) && senses![0] is { Kind: FigureKind.Money } own
            ? own : null;

    /// <summary>Whether some unit begins at the token.</summary>
    public bool Begins(TokenList tokens, int at) =>
        at < tokens.Count && _after.TryMatch(tokens, at, Math.Min(tokens.Count, at + LongestPhrase), out List<UnitSense>? senses, out int length)
        && Choose(tokens, at, at + length, senses!, touching: !tokens[at].SpaceBefore) is not null;

    /// <summary>Whether the word is the symbol of a unit, and so may be no scale.</summary>
    public bool IsSymbol(TokenList tokens, int at) =>
        _symbols[tokens[at].Word] && _after.TryMatch(tokens, at, at + 1, out List<UnitSense>? senses, out _)
        && Choose(tokens, at, at + 1, senses!, touching: true) is not null;

    /// <summary>Whether the word is the symbol of a unit in that unit's own case: “mm”, but not the “mn” of “5mn”.</summary>
    public bool IsSymbolAsWritten(TokenList tokens, int at) =>
        _symbols[tokens[at].Word] && _after.TryMatch(tokens, at, at + 1, out List<UnitSense>? senses, out _)
        && Choose(tokens, at, at + 1, senses!, touching: true) is { Exact: { } exact } && IsWritten(tokens, at, at + 1, exact);

    /// <summary>The currency whose code or lettered sign the letters are, in its own case.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="behindSign">Whether a sign stands before them: the “US” of “$US160”.</param>
    public UnitSense? OfCode(ReadOnlySpan<char> letters, bool behindSign)
    {
        if (Characters.ClassOf(letters[0]) != CharacterClass.Upper)
        {
            return null;
        }

        int word = _vocabulary.Find(letters, Folding.Hash(letters));
        return (behindSign ? _behindSigns : _codes).TryGetValue(word, out UnitSense? sense) && EndsWith(sense.Exact, letters) ? sense : null;
    }

    // “$US”, “RM”, “Rs” in their own case
    private static bool EndsWith(string? exact, ReadOnlySpan<char> letters) =>
        exact is not null && exact.Length >= letters.Length && exact.AsSpan(exact.Length - letters.Length).SequenceEqual(letters);

    /// <summary>The unit that begins at the token.</summary>
    public UnitSense? After(TokenList tokens, int at, int end, out int length) => After(tokens, at, end, false, out length);

    /// <summary>The unit that begins at the token.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="at">The index of the token.</param>
    /// <param name="end">The index just past the last token that may be used.</param>
    /// <param name="chained">Whether another measure stands just before, so that symbols need not touch their number.</param>
    /// <param name="length">How many tokens the unit takes.</param>
    public UnitSense? After(TokenList tokens, int at, int end, bool chained, out int length)
    {
        length = 0;
        if (at >= end || !_after.Begins(tokens[at].Word))
        {
            return null;
        }

        bool touching = chained || !tokens[at].SpaceBefore;
        for (int limit = Math.Min(end, at + LongestPhrase); limit > at; limit = at + length - 1)
        {
            if (!_after.TryMatch(tokens, at, limit, out List<UnitSense>? senses, out length))
            {
                return null;
            }

            if (Choose(tokens, at, at + length, senses!, touching) is { } sense)
            {
                return sense;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>The currency whose sign, code or name ends just before the token.</summary>
    public UnitSense? Before(TokenList tokens, int end, int first, out int start)
    {
        for (int at = Math.Max(first, end - LongestSign); at < end; at++)
        {
            if (_before.TryMatch(tokens, at, end, out List<UnitSense>? senses, out int length) && at + length == end
                && Choose(tokens, at, end, senses!, touching: end < tokens.Count && !tokens[end].SpaceBefore) is { } sense)
            {
                start = at;
                return sense;
            }
        }

        start = end;
        return null;
    }

    private static UnitSense? Choose(TokenList tokens, int at, int end, List<UnitSense> senses, bool touching)
    {
        UnitSense? loose = null;
        foreach (UnitSense sense in senses)
        {
            if (sense.Touching && !touching)
            {
                continue;
            }

            if (sense.Exact is null || IsWritten(tokens, at, end, sense.Exact))
            {
                return sense;
            }

            loose ??= sense.OwnCase ? null : sense;
        }

        return loose;
    }

    private static bool IsWritten(TokenList tokens, int at, int end, string exact)
    {
        int position = 0;
        for (int i = at; i < end; i++)
        {
            ReadOnlySpan<char> characters = tokens.Characters(i);
            if (tokens[i].Abbreviated && position + characters.Length > exact.Length)
            {
                // the full stop of “500 Pa.” is no part of the symbol, though “Pa.” is an abbreviation too
                characters = characters.Slice(0, characters.Length - 1);
            }

            if (position + characters.Length > exact.Length || !exact.AsSpan(position, characters.Length).SequenceEqual(characters))
            {
                return false;
            }

            position += characters.Length;
        }

        return position == exact.Length;
    }
}

using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>The tokens of one block as the rules of dates see them. Any index may be asked for.</summary>
internal sealed class DateScanner
{
    public DateScanner(DocumentContext context)
    {
        Tokens = context.Tokens;
        Tags = context.Tags;
        Lexicon = context.Language.Dates;
    }

    public TokenList Tokens { get; }

    public TagList Tags { get; }

    public DateLexicon Lexicon { get; }

    /// <summary>The index of the first token of the block.</summary>
    public int Begin { get; private set; }

    /// <summary>The index just past the last token of the block.</summary>
    public int End { get; private set; }

    /// <summary>The day of writing, where it is known.</summary>
    public DateTime? Reference { get; set; }

    /// <summary>In which order the document writes numeric dates.</summary>
    public NumericOrder Order { get; set; }

    /// <summary>The index just past the last date found, and whether that was a year alone.</summary>
    public (int End, bool Year) Previous { get; set; }

    /// <summary>The days still to come of a list such as “May 3, 5 and 9, 2021”.</summary>
    public DayList List { get; set; }

    /// <summary>Where the second date of a span is being read, after the hyphen or slash that joins it; else -1.</summary>
    public int SpanEnd { get; set; } = -1;

    /// <summary>The weekday before the date that is being read, from Monday, 1; else 0.</summary>
    public int Weekday { get; set; }

    public void Enter(int begin, int end)
    {
        Begin = begin;
        End = end;
        Previous = (begin, false);
        List = default;
    }

    /// <summary>What the data say of the word or sign at that index; nothing of anything else.</summary>
    public DateWord this[int index] =>
        index >= Begin && index < End && Tokens[index].Kind is TokenKind.Word or TokenKind.Symbol ? Lexicon.Words[Tokens[index].Word] : default;

    public bool Is(int index, DateRoles role) => this[index].Is(role);

    public bool IsCharacter(int index, char character) => index >= Begin && index < End && Tokens.Is(index, character);

    /// <summary>Whether the token is a hyphen, a dash or a minus sign.</summary>
    public bool IsDash(int index) => index >= Begin && index < End && Tokens[index].Length == 1
        && Tokens.Text[Tokens[index].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsKind(int index, TokenKind kind) => index >= Begin && index < End && Tokens[index].Kind == kind;

    /// <summary>Whether the token stands directly after the one before it.</summary>
    public bool IsJoined(int index) => index > Begin && index < End && !Tokens[index].SpaceBefore;

    public bool IsCapitalised(int index) => index >= Begin && index < End && Tokens[index].IsCapitalised;

    /// <summary>Whether the token is a word in small letters.</summary>
    public bool IsLower(int index) => IsKind(index, TokenKind.Word) && Tokens[index].Case == LetterCase.Lower;

    /// <summary>The number of digits of a token that is nothing else, at most four; else 0.</summary>
    public int Digits(int index, out int value)
    {
        value = 0;
        if (!IsKind(index, TokenKind.Number) || Tokens[index].Length > 4)
        {
            return 0;
        }

        ReadOnlySpan<char> characters = Tokens.Characters(index);
        foreach (char character in characters)
        {
            if (!Characters.IsDigit(character))
            {
                return 0;
            }

            value = (value * 10) + (character - '0');
        }

        return characters.Length;
    }

    /// <summary>Whether the date just read follows the language's custom, for want of any sign in the document.</summary>
    public bool ByCustom { get; set; }

    /// <summary>Which of two readings of a numeric date the document or the language means; null where the document has both.</summary>
    public CalendarDate? Settle(CalendarDate? monthFirst, CalendarDate? dayFirst)
    {
        bool month = IsOn(monthFirst, Weekday);
        if (month != IsOn(dayFirst, Weekday))
        {
            ByCustom = false;
            return month ? monthFirst : dayFirst;
        }

        ByCustom = Order is not (NumericOrder.DayFirst or NumericOrder.MonthFirst or NumericOrder.Mixed)
            && !Equals(monthFirst, dayFirst);
        return Order switch
        {
            NumericOrder.DayFirst => dayFirst,
            NumericOrder.MonthFirst => monthFirst,
            NumericOrder.Mixed => null,
            _ => Lexicon.Order == NumericOrder.DayFirst ? dayFirst : monthFirst,
        };
    }

    // “Monday, 3/5/2021” is the third of May
    private static bool IsOn(CalendarDate? date, int weekday) => weekday > 0 && date?.ToDay() is { } day && Calendar.WeekdayOf(day) == weekday;

    /// <summary>Whether a word in small letters ends like that.</summary>
    public bool HasEnding(int index, string ending)
    {
        if (!IsLower(index) || ending.Length == 0 || Tokens[index].Length < ending.Length + 2)
        {
            return false;
        }

        ReadOnlySpan<char> characters = Tokens.Characters(index);
        return characters.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>What the data say of the word without the ending of its plural.</summary>
    public bool TryFindSingular(int index, out DateWord word)
    {
        ReadOnlySpan<char> ending = Lexicon.PluralEnding.AsSpan();
        ReadOnlySpan<char> characters = IsKind(index, TokenKind.Word) ? Tokens.Characters(index) : default;
        bool plural = characters.Length > ending.Length && characters.EndsWith(ending, StringComparison.Ordinal);
        word = plural ? Lexicon.Find(characters.Slice(0, characters.Length - ending.Length)) : default;
        return plural;
    }

    /// <summary>Whether the word looks like the plural of something counted.</summary>
    public bool IsPlural(int index) =>
        HasEnding(index, Lexicon.PluralEnding) && !HasEnding(index, Lexicon.DoublePlural) && !Is(index, DateRoles.Follow);
}

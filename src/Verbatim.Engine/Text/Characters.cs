using System.Globalization;

namespace Verbatim.Engine.Text;

/// <summary>Classes of characters. No words of any language.</summary>
internal static class Characters
{
    private static readonly CharacterClass[] Table = BuildTable();

    /// <summary>The class of a character; half of a surrogate pair is a symbol.</summary>
    public static CharacterClass ClassOf(char character) => Table[character];

    public static bool IsLetter(char character) => Table[character] is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Letter;

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    /// <summary>Whether the character can open, close or be part of a quotation mark.</summary>
    public static bool IsMark(char character) => Table[character] == CharacterClass.Mark;

    public static bool IsSpace(char character) => Table[character] is CharacterClass.Space or CharacterClass.LineEnd;

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC';

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (int i = 0; i <= char.MaxValue; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static CharacterClass Classify(char character)
    {
        switch (character)
        {
            case '\n' or '\r':
                return CharacterClass.LineEnd;
            case '"' or '\'' or '`' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2018' or '\u2019' or '\u201A'
                or '\u201B' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\uFF02' or '\u300C' or '\u300D':
                return CharacterClass.Mark;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.LowercaseLetter:
                return CharacterClass.Lower;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                return CharacterClass.Upper;
            case UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark:
                return CharacterClass.Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return character is >= '0' and <= '9' ? CharacterClass.Digit : CharacterClass.Letter;
            case UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                return CharacterClass.Fraction;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format:
                return CharacterClass.Space;
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                return character is '%' or '#' or '&' or '@' ? CharacterClass.Symbol : CharacterClass.Punctuation;
            default:
                return CharacterClass.Symbol;
        }
    }
}

using System.Globalization;

namespace Verbatim.Engine.Text;

/// <summary>Classes of characters. No words of any language.</summary>
internal static class Characters
{
    // Latin to Cyrillic, the dashes and quotation marks: a table of all characters takes a millisecond to fill
    private const int Usual = 0x2100;

    private static readonly CharacterClass[] Table = BuildTable();

    /// <summary>The class of a character; half of a surrogate pair is a symbol.</summary>
    public static CharacterClass ClassOf(char character) => character < Usual ? Table[character] : Classify(character);

    public static bool IsLetter(char character) => ClassOf(character) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Letter;

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    /// <summary>Whether the character can open, close or be part of a quotation mark.</summary>
    public static bool IsMark(char character) => ClassOf(character) == CharacterClass.Mark;

    public static bool IsSpace(char character) => ClassOf(character) is CharacterClass.Space or CharacterClass.LineEnd;

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC';

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[Usual];
        for (int i = 0; i < Usual; i++)
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

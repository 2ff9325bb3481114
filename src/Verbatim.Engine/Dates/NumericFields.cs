using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Three numbers with one separator between them, as numeric dates are written.</summary>
internal struct NumericFields
{
    private readonly string _text;
    private int _at;
    private int _blanks;

    public NumericFields(string text, int start)
    {
        _text = text;
        _at = start;
        _blanks = 0;
        Separator = '\0';
        First = Second = Third = FirstWidth = SecondWidth = ThirdWidth = 0;
    }

    public int First { get; private set; }

    public int Second { get; private set; }

    public int Third { get; private set; }

    /// <summary>How many digits the first number has.</summary>
    public int FirstWidth { get; private set; }

    /// <summary>How many digits the second number has.</summary>
    public int SecondWidth { get; private set; }

    /// <summary>How many digits the third number has.</summary>
    public int ThirdWidth { get; private set; }

    public char Separator { get; private set; }

    /// <summary>The offset just past the third number.</summary>
    public readonly int End => _at;

    /// <summary>Whether a time of day is joined on, as in 2023-10-07T06:30.</summary>
    public static bool IsTimeMark(string text, int at) => text[at] == 'T' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]);

    /// <summary>Reads the numbers; false where they cannot be a date's.</summary>
    public bool Read()
    {
        First = Number(out int firstWidth);
        FirstWidth = firstWidth;
        if (firstWidth is 0 or 3 or > 4 || !ReadSeparator(first: true))
        {
            return false;
        }

        Second = Number(out int secondWidth);
        SecondWidth = secondWidth;
        if (secondWidth is < 1 or > 2 || !ReadSeparator(first: false))
        {
            return false;
        }

        bool marked = SkipApostrophe();
        Third = Number(out int thirdWidth);
        ThirdWidth = thirdWidth;
        return IsShaped(thirdWidth) && (!marked || (thirdWidth == 2 && FirstWidth < 4));
    }

    private int Number(out int width)
    {
        int value = 0;
        width = 0;
        while (_at < _text.Length && width < 5 && Characters.IsDigit(_text[_at]))
        {
            value = (value * 10) + (_text[_at++] - '0');
            width++;
        }

        return value;
    }

    // 11/12/'16
    private bool SkipApostrophe()
    {
        bool marked = _at < _text.Length && _text[_at] is '\'' or '\u2019' or '\u2018';
        _at += marked ? 1 : 0;
        return marked;
    }

    // the year may follow a comma: 11/12,2016
    private bool ReadSeparator(bool first)
    {
        int before = SkipBlank();
        if (_at >= _text.Length)
        {
            return false;
        }

        char separator = _text[_at++];
        int blanks = before + (2 * SkipBlank());
        if (first)
        {
            _blanks = blanks;
            Separator = separator;
            return IsSeparator(separator) && (separator != '.' || before == 0);
        }

        return blanks == _blanks && (separator == Separator || (separator == ',' && Separator == '/'));
    }

    // “2 / 29 / 2020” and “29. 2. 2020” have a blank at every separator, or none has
    private int SkipBlank()
    {
        int blank = _at < _text.Length && _text[_at] == ' ' ? 1 : 0;
        _at += blank;
        return blank;
    }

    private static bool IsSeparator(char character) => character is '-' or '/' or '.' or '\u2010' or '\u2011' or '\u2013' or '\u2212';

    // a year of two digits, and one that stands first, is believed where nothing else is unusual
    private readonly bool IsShaped(int width)
    {
        bool plain = _blanks == 0 && Separator != '\u2013';
        return FirstWidth == 4 ? width is 1 or 2 && (plain || Separator != '.') : width == 4 || (width == 2 && plain);
    }
}

namespace Verbatim.Engine.Languages;

/// <summary>One line of a data file: <c>words | field | field</c>.</summary>
internal readonly struct LexiconEntry
{
    private const char Bar = '|';

    private readonly string _text;
    private readonly int _keyEnd;
    private readonly int _end;

    private LexiconEntry(string text, LexiconField key, int keyEnd, int end)
    {
        _text = text;
        Key = key;
        _keyEnd = keyEnd;
        _end = end;
    }

    /// <summary>The words.</summary>
    public LexiconField Key { get; }

    /// <summary>How many fields stand after the words.</summary>
    public int FieldCount
    {
        get
        {
            int count = 0;
            for (int i = _keyEnd; i < _end; i = NextBar(i + 1))
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The line between two offsets of a text.</summary>
    public static LexiconEntry Parse(string text, int start, int end)
    {
        int bar = text.IndexOf(Bar, start, end - start);
        int keyEnd = bar < 0 ? end : bar;
        return new LexiconEntry(text, LexiconField.Trimmed(text, start, keyEnd), keyEnd, end);
    }

    /// <summary>What stands after that many bars and one more, trimmed; empty where there are fewer.</summary>
    public LexiconField Field(int index)
    {
        int start = _keyEnd;
        for (; start < _end && index > 0; index--)
        {
            start = NextBar(start + 1);
        }

        return start >= _end ? default : LexiconField.Trimmed(_text, start + 1, NextBar(start + 1));
    }

    private int NextBar(int from)
    {
        int bar = _text.IndexOf(Bar, from, _end - from);
        return bar < 0 ? _end : bar;
    }
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Marks;

/// <summary>Says from a mark's shape and its neighbours what it can do.</summary>
internal readonly ref struct MarkClassifier
{
    private readonly TokenList _tokens;
    private readonly WordMap<bool> _elisions;
    private readonly int _first;
    private readonly int _end;

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="elisions">Words that lost their beginning to an apostrophe: the “em” of “’em”.</param>
    /// <param name="first">The first token of the line.</param>
    /// <param name="end">The index just past its last one.</param>
    public MarkClassifier(TokenList tokens, WordMap<bool> elisions, int first, int end)
    {
        _tokens = tokens;
        _elisions = elisions;
        _first = first;
        _end = end;
    }

    public LineMark Classify(int index)
    {
        ref readonly Token token = ref _tokens[index];
        MarkStyle style = StyleOf(token);
        MarkRole role = style == MarkStyle.Single ? SingleRole(index) : DoubleRole(index, style);

        return style == MarkStyle.Doubled && role == MarkRole.Close && IsTripled(index)
            ? new LineMark(index + 1, token.Start + 1, token.End + 1, style, role)
            : new LineMark(index, token.Start, token.End, style, role);
    }

    // the marks of “''It isn't 'over.'''” come as '' and ', and the single one stands first
    private bool IsTripled(int index) =>
        _tokens.Text[_tokens[index].Start] == '\'' && index + 1 < _end
        && !_tokens[index + 1].SpaceBefore && _tokens.Is(index + 1, '\'');

    private MarkStyle StyleOf(in Token token)
    {
        if (token.Length == 2)
        {
            return MarkStyle.Doubled;
        }

        return _tokens.Text[token.Start] switch
        {
            '"' or '\uFF02' => MarkStyle.Straight,
            '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' => MarkStyle.Single,
            _ => MarkStyle.Curly,
        };
    }

    private MarkRole DoubleRole(int index, MarkStyle style)
    {
        char before = Before(index);
        char after = After(index);
        bool left = LooksLeft(before);
        bool right = LooksRight(after);
        if (style == MarkStyle.Straight && IsInches(index))
        {
            return MarkRole.None;
        }

        switch (_tokens.Text[_tokens[index].Start])
        {
            case '\u201C' or '\u201E' or '\u201F' or '\u300C' or '\u00AB':
                return !left && Characters.IsSpace(after) ? MarkRole.Close : MarkRole.Open;
            case '\u201D' or '\u300D' or '\u00BB':
                return Characters.IsSpace(before) && Characters.IsLetterOrDigit(after) ? MarkRole.Open : MarkRole.Close;
            case '`' or '\u2018':
                return MarkRole.Open;
            case '\u2019':
                return MarkRole.Close;
        }

        return left == right ? MarkRole.Either : left ? MarkRole.Open : MarkRole.Close;
    }

    private MarkRole SingleRole(int index)
    {
        char before = Before(index);
        char after = After(index);
        bool opens = _tokens.Text[_tokens[index].Start] is not ('\u2019' or '\u203A') && OpensSingle(before, after) && !IsElision(index);
        if (opens)
        {
            return MarkRole.Open;
        }

        bool closes = !Characters.IsSpace(before) && !Characters.IsLetterOrDigit(after)
            && _tokens.Text[_tokens[index].Start] is not ('`' or '\u2018' or '\u201A' or '\u2039');
        return closes && !IsFeet(index) && !FollowsElision(index) ? MarkRole.Close : MarkRole.None;
    }

    // the second mark of “’n’”
    private bool FollowsElision(int index) =>
        index - 2 >= _first && _tokens[index - 1].IsWord && _tokens[index - 2].Kind == TokenKind.Mark
        && !_tokens[index - 1].SpaceBefore && IsElision(index - 2);

    private static bool OpensSingle(char before, char after) =>
        (LooksLeft(before) || before is '"' or '\u201C' or '`')
        && (Characters.IsLetterOrDigit(after) || after is '$' or '#' or '@' or '\u2026' or '.' or '\u201C' or '"' or '\u00A3' or '\u20AC' or '<');

    // “’em”, “’90s”, “’n’”
    private bool IsElision(int index)
    {
        if (index + 1 >= _end || _tokens[index + 1].SpaceBefore)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[index + 1];
        return next.Kind switch
        {
            TokenKind.Word => _elisions[next.Word],
            TokenKind.Number => next.Length == 2 && (index + 2 >= _end || _tokens[index + 2].SpaceBefore
                ? index + 2 >= _end || _tokens[index + 2].Kind != TokenKind.Word || !_tokens[index + 2].IsCapitalised
                : _tokens[index + 2].Length == 1),
            _ => false,
        };
    }

    // 6'2" and 6'
    private bool IsFeet(int index) =>
        index > _first && _tokens[index - 1].Kind == TokenKind.Number && !_tokens[index].SpaceBefore
        && index + 1 < _end && _tokens[index + 1].Kind == TokenKind.Number && !_tokens[index + 1].SpaceBefore;

    private bool IsInches(int index) =>
        index - 3 >= _first && _tokens[index - 1].Kind == TokenKind.Number && !_tokens[index].SpaceBefore
        && _tokens[index - 2].Kind == TokenKind.Mark && _tokens[index - 3].Kind == TokenKind.Number
        && !_tokens[index - 1].SpaceBefore && !_tokens[index - 2].SpaceBefore;

    private static bool LooksLeft(char before) =>
        Characters.IsSpace(before) || before is '(' or '[' or '{' or '\u2014' or '\u2013' or '-' or '/' or '\u2018' or '\'' or '\u2026' or '>';

    private static bool LooksRight(char after) =>
        Characters.IsSpace(after) || after is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '-'
            or '\u2026' or '\u2019' or '\'' or '<';

    private char Before(int index)
    {
        ref readonly Token token = ref _tokens[index];
        return index == _first || token.SpaceBefore ? '\n' : _tokens.Text[token.Start - 1];
    }

    private char After(int index) =>
        index + 1 >= _end || _tokens[index + 1].SpaceBefore ? '\n' : _tokens.Text[_tokens[index].End];
}

using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>Recognises the line that closes a post: “— Harbour News (@harbournews) July 7, 2025”.</summary>
internal static class SignatureLine
{
    private const int LongestLine = 30;
    private const int LongestName = 6;
    private const int LongestDate = 10;

    /// <summary>Whether the tokens are a name with its account, after a dash or alone.</summary>
    public static bool Signs(TokenList tokens, int first, int end)
    {
        int at = SkipDash(tokens, first, end);
        if (end - first > LongestLine || at >= end || (at == first && !tokens[first].IsCapitalised))
        {
            return false;
        }

        for (int i = at; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Handle)
            {
                return IsAccount(tokens, first, at, i, end);
            }

            if (tokens[i].Kind == TokenKind.Mark || tokens.Is(i, ':'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens are a dash and a name, with or without an office: “— Ann Lee, harbour master”.</summary>
    public static bool Names(TokenList tokens, int first, int end)
    {
        int at = SkipDash(tokens, first, end);
        if (at == first || at >= end || !tokens[at].IsCapitalised || end - at > LongestLine / 2 || PassageMeasurer.EndsSentence(tokens, first, end))
        {
            return false;
        }

        int name = at;
        while (name < end && (tokens[name].IsCapitalised || tokens[name].Abbreviated || tokens.Is(name, '-')))
        {
            name++;
        }

        return name - at <= LongestName && (name == end || tokens.Is(name, ',') || tokens.Is(name, '('));
    }

    // the account stands in brackets or, after a dash, alone; at most a date follows it
    private static bool IsAccount(TokenList tokens, int first, int at, int handle, int end)
    {
        bool brackets = handle > first && tokens.Is(handle - 1, '(') && handle + 1 < end && tokens.Is(handle + 1, ')');
        bool named = handle - at <= LongestName + 1;
        return named && (brackets || at > first) && IsDateAtMost(tokens, brackets ? handle + 2 : handle + 1, end);
    }

    private static bool IsDateAtMost(TokenList tokens, int at, int end)
    {
        bool date = end - at <= LongestDate;
        for (int i = at; i < end && date; i++)
        {
            date = tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalised || tokens[i].Length <= 2;
        }

        return date;
    }

    private static int SkipDash(TokenList tokens, int first, int end)
    {
        int at = first;
        while (at < end && at < first + 3 && tokens[at].Length == 1 && tokens.Text[tokens[at].Start] is '—' or '–' or '―' or '-')
        {
            at++;
        }

        return at;
    }
}

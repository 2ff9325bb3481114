using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Roles;

/// <summary>Reads what the words around a name say that its bearer is.</summary>
internal sealed class RoleReader(NameWords words)
{
    private const int LongestBefore = 8;
    private const int LongestAfter = 16;

    private readonly TokenList _tokens = words.Tokens;
    private readonly PhraseMap<RoleWord> _roles = words.Lexicon.Roles;

    /// <summary>“Middle East envoy Ann Lee”: the role ends where the name begins.</summary>
    public bool Before(int name, int floor, out RoleMention role)
    {
        if (!words.RoleBefore(name, floor, out int head, out RoleWord word))
        {
            role = default;
            return false;
        }

        role = new RoleMention(ExtendLeft(head, floor), name, head, name, word);
        return true;
    }

    /// <summary>“A party spokesperson, Ann Lee,”: the role ends before the comma that the name follows.</summary>
    public bool BeforeComma(int name, int floor, out RoleMention role)
    {
        role = default;
        int comma = name - 1;
        if (comma <= floor || !_tokens.Is(comma, ','))
        {
            return false;
        }

        int end = comma;
        if (!words.RoleBefore(end, floor, out int head, out RoleWord word) && !HeadBeforePreposition(comma, floor, out head, out end, out word))
        {
            return false;
        }

        int first = ExtendLeft(head, floor);
        bool determined = first == floor || words.Has(first - 1, NameTraits.Article | NameTraits.PossessivePronoun)
            || _tokens[first - 1].Kind == TokenKind.Clitic || NameScanner.StartsSentence(_tokens, first, floor);
        role = new RoleMention(first, comma, head, end, word);
        return determined && !word.Many;
    }

    /// <summary>“Ann Lee, 42, a teacher from Hull,”: the role follows the comma after the name.</summary>
    public bool After(int nameEnd, int limit, out RoleMention role)
    {
        role = default;
        if (nameEnd + 1 >= limit || !_tokens.Is(nameEnd, ','))
        {
            return false;
        }

        int at = nameEnd + 1;
        if (_tokens[at].Kind == TokenKind.Number && at + 1 < limit && _tokens.Is(at + 1, ','))
        {
            at += 2;
        }

        return NounPhrase(at, limit, out role) && !role.Word.Many && role.Word.Kind != RoleKind.Courtesy && !IsTitleOfOther(role, limit);
    }

    /// <summary>“Ann Lee is the mayor of Hull”, “Ann Lee, who was a teacher”.</summary>
    public bool Copula(int nameEnd, int limit, out RoleMention role)
    {
        role = default;
        int at = nameEnd;
        if (at + 1 < limit && _tokens.Is(at, ',') && words.Has(at + 1, NameTraits.Relative))
        {
            at += 2;
        }

        return at + 2 < limit && words.Has(at, NameTraits.Copula) && words.Has(at + 1, NameTraits.Article)
            && NounPhrase(at + 1, limit, out role) && !role.Word.Many && role.Word.Kind != RoleKind.Common;
    }

    /// <summary>A noun phrase whose head is a word for a person, from the token on.</summary>
    public bool NounPhrase(int at, int limit, out RoleMention role)
    {
        role = default;
        int first = at;
        while (first < limit && words.Has(first, NameTraits.Article | NameTraits.PossessivePronoun))
        {
            first++;
        }

        int scan = Math.Min(limit, first + LongestBefore);
        bool found = false;
        int i = first;
        while (i < scan)
        {
            if (_roles.TryMatch(_tokens, i, limit, out RoleWord? word, out int length) && !words.IsSurname(i, first))
            {
                role = new RoleMention(first, i + length, i, i + length, word!);
                found = true;
                i += length;
            }
            else if (found ? !ContinuesAfterHead(i) : !StandsBeforeHead(i, limit))
            {
                break;
            }
            else
            {
                i++;
            }
        }

        if (found)
        {
            role = role with { End = EndOfPhrase(role.HeadEnd, limit) };
        }

        return found;
    }

    // “Ann Lee, Senator Bo Hale and others”
    private bool IsTitleOfOther(in RoleMention role, int limit) =>
        role.HeadEnd < limit && _tokens[role.HeadEnd].IsCapitalised && _tokens[role.HeadEnd].SpaceBefore && !words.Has(role.HeadEnd, NameTraits.Preposition);

    private bool StandsBeforeHead(int token, int limit)
    {
        ref readonly Token t = ref _tokens[token];
        if (!t.IsWord)
        {
            return t.Kind is TokenKind.Number or TokenKind.Clitic || words.IsHyphen(token, limit);
        }

        NameTraits traits = words.TraitsOf(token);
        return (traits & NameTraits.Modifier) != 0
            || (traits & (NameTraits.Ordinary | NameTraits.Preposition | NameTraits.Link | NameTraits.Relative | NameTraits.Reporting | NameTraits.Copula)) == 0;
    }

    private bool ContinuesAfterHead(int token) =>
        _tokens[token].IsWord && _tokens[token].SpaceBefore
            && (words.Has(token, NameTraits.Modifier) || (_tokens[token].IsCapitalised && StandsBeforeHead(token, token)));

    private int EndOfPhrase(int from, int limit)
    {
        int end = Math.Min(limit, from + LongestAfter);
        for (int i = from; i < end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            bool stop = token.Kind is TokenKind.Mark or TokenKind.Link
                || (token.Kind == TokenKind.Punctuation && !words.IsHyphen(i, end))
                || (token.IsWord && words.Has(i, NameTraits.Relative | NameTraits.Reporting | NameTraits.Copula) && !words.Has(i, NameTraits.Modifier));
            if (stop)
            {
                return WithoutSmallWords(from, i);
            }
        }

        return end == limit ? end : from;
    }

    private int WithoutSmallWords(int from, int end)
    {
        while (end > from && words.Has(end - 1, NameTraits.Preposition | NameTraits.Article | NameTraits.Link | NameTraits.PossessivePronoun))
        {
            end--;
        }

        return end;
    }

    // “the spokesman for Ann Lee, Bo Hale”: the role stands before a preposition
    private bool HeadBeforePreposition(int comma, int floor, out int head, out int headEnd, out RoleWord word)
    {
        int lowest = Math.Max(floor, comma - LongestBefore);
        for (int i = comma - 2; i > lowest; i--)
        {
            if (!_tokens[i].IsWord && !words.IsHyphen(i, comma) && _tokens[i].Kind != TokenKind.Clitic)
            {
                break;
            }

            if (words.Has(i, NameTraits.Joint) && words.RoleBefore(i, floor, out head, out word))
            {
                headEnd = i;
                return true;
            }
        }

        head = headEnd = comma;
        word = null!;
        return false;
    }

    private int ExtendLeft(int head, int floor)
    {
        int lowest = Math.Max(floor, head - LongestBefore);
        int i = head;
        while (i > lowest && (Modifies(i - 1, floor, head) || DeterminedFarther(i - 1, lowest)))
        {
            i--;
        }

        while (i < head && !_tokens[i].IsWord)
        {
            i++;
        }

        return i;
    }

    private bool Modifies(int token, int floor, int head)
    {
        ref readonly Token t = ref _tokens[token];
        if (!t.IsWord)
        {
            return words.IsHyphen(token, head);
        }

        NameTraits traits = words.CapitalTraitsOf(token);
        if ((traits & (NameTraits.Modifier | NameTraits.People)) != 0)
        {
            return true;
        }

        if ((traits & (NameTraits.Ordinary | NameTraits.Preposition | NameTraits.Article | NameTraits.Link | NameTraits.Time | NameTraits.PossessivePronoun)) != 0)
        {
            return false;
        }

        return (t.IsCapitalised && !NameScanner.StartsSentence(_tokens, token, floor)) || words.RoleBefore(token + 1, token, out _, out _)
            || (t.IsCapitalised && (words.Has(token, NameTraits.Given) || words.Lexicon.KnownNames.TryMatch(_tokens, token, head, out _, out _)));
    }

    // an unknown small word belongs to the phrase where an article stands close before it
    private bool DeterminedFarther(int token, int lowest)
    {
        for (int i = token; i >= lowest && i > token - 3; i--)
        {
            ref readonly Token t = ref _tokens[i];
            if (!t.IsWord)
            {
                return false;
            }

            if (words.Has(i, NameTraits.Article))
            {
                return i < token;
            }

            if (words.Has(i, NameTraits.Ordinary | NameTraits.Preposition | NameTraits.Link | NameTraits.Relative | NameTraits.Reporting | NameTraits.Copula))
            {
                return false;
            }
        }

        return false;
    }
}

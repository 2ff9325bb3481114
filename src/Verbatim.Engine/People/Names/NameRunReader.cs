using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Names;

/// <summary>Finds where runs of capitalised words begin and end.</summary>
internal sealed class NameRunReader(NameWords words)
{
    // longer runs are lists or headings, not names
    private const int Longest = 16;

    private readonly TokenList _tokens = words.Tokens;

    /// <summary>The end of the run that begins at the token, or the token itself where none does.</summary>
    public int EndOfRun(int first, int blockEnd, out bool joined)
    {
        joined = false;
        int end = StartOfName(first, blockEnd);
        if (end == first)
        {
            return first;
        }

        int limit = Math.Min(blockEnd, first + Longest);
        while (end < limit)
        {
            int next = Next(first, end, limit, ref joined);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Whether the token can be a word of a name.</summary>
    public bool IsNameWord(int token)
    {
        if (!_tokens[token].IsCapitalised)
        {
            return false;
        }

        NameTraits traits = words.CapitalTraitsOf(token);
        return (traits & (NameTraits.Ordinary | NameTraits.Time | NameTraits.Preposition | NameTraits.Link)) == 0
            || (traits & NameTraits.Given) != 0
            || (words.IsInitial(token) && _tokens[token].Abbreviated);
    }

    private int StartOfName(int first, int blockEnd)
    {
        ref readonly Token token = ref _tokens[first];
        if (!token.IsWord)
        {
            return first;
        }

        if (token.IsCapitalised)
        {
            int known = EndOfKnown(first, blockEnd);
            return known > first ? known : IsNameWord(first) ? EndOfOffice(first, blockEnd) : first;
        }

        if (!words.Has(first, NameTraits.Prefix | NameTraits.Particle))
        {
            return first;
        }

        // “al-Masri”, “de Blasio”
        if (words.IsHyphen(first + 1, blockEnd) && IsNameWord(first + 2))
        {
            return first + 3;
        }

        return words.Has(first, NameTraits.Particle) ? EndOfParticles(first, blockEnd) : first;
    }

    private int EndOfKnown(int first, int blockEnd) =>
        words.Lexicon.KnownNames.TryMatch(_tokens, first, blockEnd, out _, out int length) && length > 1
            && _tokens[first + length - 1].Kind == TokenKind.Word && _tokens[first + length - 1].Case != LetterCase.Lower
            ? first + length
            : first;

    // “Secretary of State”: a title with a small word in it, where a name follows
    private int EndOfOffice(int first, int blockEnd) =>
        words.Lexicon.Roles.TryMatch(_tokens, first, blockEnd, out _, out int length) && length > 2
            && first + length < blockEnd && _tokens[first + length - 1].IsCapitalised && IsNameWord(first + length)
            ? first + length
            : first + 1;

    private int Next(int first, int end, int limit, ref bool joined)
    {
        ref readonly Token token = ref _tokens[end];
        if (token.LineStart)
        {
            return end;
        }

        if (token.IsWord && token.SpaceBefore)
        {
            return NextWord(first, end, limit, ref joined);
        }

        if (words.IsHyphen(end, limit))
        {
            return _tokens[end + 1].IsCapitalised || IsSyllable(first, end + 1, limit) ? end + 2
                : words.Has(end + 1, NameTraits.Prefix) && words.IsHyphen(end + 2, limit) && _tokens[end + 3].IsCapitalised ? end + 4
                : end;
        }

        if (_tokens.Is(end, '&') && end + 1 < limit && _tokens[end + 1].IsCapitalised)
        {
            joined = true;
            return end + 2;
        }

        if (_tokens.Is(end, ',') && end + 1 < limit && _tokens[end + 1].IsCapitalised && words.Has(end + 1, NameTraits.Suffix))
        {
            return end + 2;
        }

        return token.Kind == TokenKind.Mark ? EndOfNickname(end, limit) : end;
    }

    // “Ban Ki-moon”, but not “the US Commander-in-Chief”
    private bool IsSyllable(int first, int token, int limit) =>
        words.Has(token, NameTraits.Syllable) && token - first > 2 && !words.IsHyphen(token + 1, limit);

    private int NextWord(int first, int end, int limit, ref bool joined)
    {
        if (_tokens[end].IsCapitalised)
        {
            int known = EndOfKnown(end, limit);
            return known > end ? known : IsNameWord(end) ? EndOfOffice(end, limit) : end;
        }

        if (words.Has(end, NameTraits.Particle))
        {
            int particles = EndOfParticles(end, limit);
            if (particles > end)
            {
                return particles;
            }
        }

        if (words.Has(end, NameTraits.Prefix) && words.IsHyphen(end + 1, limit) && IsNameWord(end + 2))
        {
            return end + 3;
        }

        return EndOfJoint(first, end, limit, ref joined);
    }

    // “Ministry of Health”, “Center for the Study of Rivers”, “Department of Health and Human Services”
    private int EndOfJoint(int first, int end, int limit, ref bool joined)
    {
        bool joint = words.Has(end, NameTraits.Joint) && words.Has(end - 1, NameTraits.TakesJoint);
        bool link = words.Has(end, NameTraits.Link) && joined && end - first >= 3;
        if (!joint && !link)
        {
            return end;
        }

        int next = end + 1;
        if (next < limit && words.Has(next, NameTraits.Article))
        {
            next++;
        }

        if (next >= limit || !IsNameWord(next) || (words.Has(next, NameTraits.Given) && link))
        {
            return end;
        }

        joined = true;
        return next + 1;
    }

    private int EndOfParticles(int first, int limit)
    {
        int i = first;
        while (i < limit && i < first + 3 && _tokens[i].IsWord && words.Has(i, NameTraits.Particle))
        {
            i++;
        }

        return i < limit && i > first && IsNameWord(i) && _tokens[i].SpaceBefore ? i + 1 : first;
    }

    // Robert “Bob” Hale
    private int EndOfNickname(int mark, int limit)
    {
        if (!_tokens[mark].SpaceBefore)
        {
            return mark;
        }

        for (int i = mark + 1; i < limit && i <= mark + 3; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
            {
                return i > mark + 1 && i + 1 < limit && !_tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore && IsNameWord(i + 1) ? i + 2 : mark;
            }

            if (!IsNameWord(i))
            {
                break;
            }
        }

        return mark;
    }
}

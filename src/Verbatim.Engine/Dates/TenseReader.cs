using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Tells from the nearest verb of its clause whether a date lies behind or ahead; a verb in the present does not tell.</summary>
internal static class TenseReader
{
    private const int Window = 12;

    /// <summary>The tense of the verb before the date, or of the one after it where the clause begins with the date.</summary>
    public static Tense Around(DateScanner scanner, int at)
    {
        for (int i = at - 1; i >= Math.Max(scanner.Begin, at - Window); i--)
        {
            if (EndsClause(scanner, i))
            {
                break;
            }

            if (IsVerb(scanner.Tags[i]))
            {
                return Before(scanner, i);
            }
        }

        return After(scanner, at);
    }

    // “will be held”, “was held”, “plans to meet”, “met”
    private static Tense Before(DateScanner scanner, int verb)
    {
        bool open = false;
        for (int i = verb; i >= Math.Max(scanner.Begin, verb - Window) && !EndsClause(scanner, i); i--)
        {
            WordTag tag = scanner.Tags[i];
            open |= tag == WordTag.To;
            if (IsAhead(scanner, i))
            {
                return Tense.Future;
            }

            if (tag is WordTag.Verb or WordTag.Auxiliary && !IsBare(scanner, i))
            {
                // “asked to come on Monday” looks neither way
                return open ? Tense.Unknown : Finite(scanner, i);
            }
        }

        // “the raid carried out on Monday”
        return scanner.Tags[verb] == WordTag.Participle ? Tense.Past : Tense.Unknown;
    }

    // “On Monday, the court ruled”: one comma right after the date is passed over
    private static Tense After(DateScanner scanner, int at)
    {
        bool passed = false;
        for (int i = at + 1; i < Math.Min(scanner.End, at + Window); i++)
        {
            if (scanner.IsCharacter(i, ',') && !passed)
            {
                passed = true;
                continue;
            }

            if (EndsClause(scanner, i) || scanner.Tags[i] == WordTag.Coordinator)
            {
                break;
            }

            if (IsAhead(scanner, i))
            {
                return Tense.Future;
            }

            if (scanner.Tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return Finite(scanner, i);
            }
        }

        return Tense.Unknown;
    }

    // “will resign”, “may resign” but not “may have resigned”, “is to resign”, “is resigning”
    private static bool IsAhead(DateScanner scanner, int at)
    {
        if (Tells(scanner, at, TenseRoles.Future))
        {
            return true;
        }

        bool auxiliary = scanner.Tags[at] == WordTag.Auxiliary;
        return auxiliary
            && ((Tells(scanner, at, TenseRoles.Modal) && !Tells(scanner, at + 1, TenseRoles.Past))
                || (Tells(scanner, at, TenseRoles.Present) && IsPlan(scanner, at + 1)));
    }

    private static bool IsPlan(DateScanner scanner, int at)
    {
        int next = at < scanner.End && scanner.Tags[at] is WordTag.Adverb or WordTag.Negation ? at + 1 : at;
        return next < scanner.End && (scanner.Tags[next] == WordTag.To
            || (scanner.HasEnding(next, scanner.Lexicon.ProgressiveEnding) && scanner.Tags[next] is WordTag.Verb or WordTag.Participle or WordTag.Gerund));
    }

    private static Tense Finite(DateScanner scanner, int verb)
    {
        // “will have resigned”, “is resigning”
        if (verb > scanner.Begin && IsAhead(scanner, verb - 1))
        {
            return Tense.Future;
        }

        bool past = Tells(scanner, verb, TenseRoles.Past) || scanner.HasEnding(verb, scanner.Lexicon.PastEnding);
        return past ? Tense.Past : Tense.Unknown;
    }

    private static bool IsVerb(WordTag tag) =>
        tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive or WordTag.Participle;

    private static bool Tells(DateScanner scanner, int at, TenseRoles role) => (scanner[at].Tense & role) != 0;

    // the “be” of “will be held”
    private static bool IsBare(DateScanner scanner, int at) => Tells(scanner, at, TenseRoles.Bare);

    private static bool EndsClause(DateScanner scanner, int at) =>
        scanner.IsKind(at, TokenKind.Mark) || (scanner.IsKind(at, TokenKind.Punctuation) && !scanner.IsJoined(at + 1));
}

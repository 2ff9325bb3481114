using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Names;

/// <summary>Divides runs of capitalised words into titles, names of people and names of other things.</summary>
internal sealed class NameSplitter(NameWords words, ValueList<NamePart> parts)
{
    private const int LongestName = 5;

    private readonly TokenList _tokens = words.Tokens;
    private readonly PeopleLexicon _lexicon = words.Lexicon;

    public void Split(in NameRun run)
    {
        int piece = run.First;
        RoleWord? title = null;
        int titleFirst = run.First;
        for (int i = run.First; i < run.End;)
        {
            if (_lexicon.KnownNames.TryMatch(_tokens, i, run.End, out _, out int known) && known > 1)
            {
                i += known;
                continue;
            }

            if (!TitleAt(i, piece, run.End, out RoleWord? role, out int length))
            {
                i++;
                continue;
            }

            if (i > piece)
            {
                // “Fox News Anchor Ann Lee”: what stands before the title modifies it
                AddPiece(run, piece, i, null, piece, modifies: true);
                titleFirst = title is null ? piece : i;
            }

            title = title is { Kind: not RoleKind.Courtesy } && role!.Kind == RoleKind.Courtesy ? title : role;
            i += length;
            piece = i;
        }

        if (piece < run.End)
        {
            AddPiece(run, piece, run.End, title, titleFirst, modifies: false);
        }
    }

    private bool TitleAt(int at, int piece, int end, out RoleWord? role, out int length)
    {
        if (!_lexicon.Roles.TryMatch(_tokens, at, end, out role, out length) || at + length > end || IsParticle(at))
        {
            return false;
        }

        bool afterGiven = at > piece && words.Has(at - 1, NameTraits.Given) && !words.Has(at - 1, NameTraits.GivenOrPlace);
        if (at + length == end)
        {
            // the last word of “Helen King” is a surname, that of “Georgia Governor” is not
            if (piece == at && length == 1 && words.Has(at, NameTraits.Surname) && !_tokens[at].Abbreviated)
            {
                return false;
            }

            // “Ann Lee MP”, but not “Bo Ann Mayor”
            bool letters = at > piece && _tokens[at].Case == LetterCase.Upper && _tokens[at - 1].Case != LetterCase.Upper;
            return !role!.Many && !(length == 1 && afterGiven && !_tokens[at].Abbreviated && !letters);
        }

        if (!_tokens[at + length].IsWord || (role!.Kind is RoleKind.Common or RoleKind.Public or RoleKind.Standing
            && !words.Has(at + length, NameTraits.Given)))
        {
            return false;
        }

        if (length == 1 && words.Has(at, NameTraits.Given) && at + 2 == end)
        {
            return false;
        }

        return !(afterGiven && length == 1 && !_tokens[at].Abbreviated && end - at - length < 2);
    }

    // the “del” of “Maria del Carmen”, not that of “Del. Lee”
    private bool IsParticle(int at) => words.Has(at, NameTraits.Particle) && _tokens[at].Case == LetterCase.Lower && !_tokens[at].Abbreviated;

    private void AddPiece(in NameRun run, int first, int end, RoleWord? title, int titleFirst, bool modifies)
    {
        bool start = run.SentenceStart && first == run.First;
        bool afterArticle = run.AfterArticle && first == run.First;
        if ((title is null || run.Joined) && IsOrganisation(first, end, run.Joined))
        {
            Add(EntityKind.Organisation, run, first, end, afterArticle);
            return;
        }

        int name = title is null ? SkipModifiers(run, first, end, modifies) : first;
        if (name >= end)
        {
            return;
        }

        if (name > first)
        {
            start = false;
            afterArticle = false;
        }

        if (title is null && end - name == 1 && IsAcronym(name))
        {
            Add(EntityKind.Organisation, run, name, end, afterArticle);
            return;
        }

        AddPerson(run, name, end, title, title is null ? name : titleFirst, start, afterArticle);
    }

    // places, peoples and known names that stand before the name itself: “New York”, “Israeli”, “Fox News”
    private int SkipModifiers(in NameRun run, int first, int end, bool modifies)
    {
        int at = first;
        while (at < end)
        {
            if (_lexicon.KnownNames.TryMatch(_tokens, at, end, out EntityKind kind, out int length))
            {
                bool given = length == 1 && words.Has(at, NameTraits.GivenOrPlace) && at + 2 == end && !modifies
                    && !words.Has(at + 1, NameTraits.People | NameTraits.ThingSign | NameTraits.OrganisationSign);
                if (given)
                {
                    return at;
                }

                Add(kind, run, at, at + length, run.AfterArticle && at == run.First);
                at += length;
            }
            else if (words.Has(at, NameTraits.People) && !words.Has(at, NameTraits.Given))
            {
                at++;
            }
            else if (at > first && at + 1 < end && words.IsHyphen(at, end))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsOrganisation(int first, int end, bool joined)
    {
        if (_lexicon.KnownNames.TryMatch(_tokens, first, end, out EntityKind kind, out int length) && first + length == end)
        {
            return kind == EntityKind.Organisation;
        }

        NameTraits last = words.TraitsOf(end - 1);
        if (end - first == 1)
        {
            return false;
        }

        return joined || (last & NameTraits.OrganisationSign) != 0;
    }

    private bool IsAcronym(int token)
    {
        ref readonly Token t = ref _tokens[token];
        return t.Case == LetterCase.Upper && t.Length is >= 2 and <= 7 && !words.Has(token, NameTraits.Given);
    }

    private void AddPerson(in NameRun run, int first, int end, RoleWord? title, int titleFirst, bool start, bool afterArticle)
    {
        if (start && StripsFirst(first, end))
        {
            first++;
            titleFirst = first;
            start = false;
        }

        int names = CountNames(first, end, out bool initial, out bool given, out bool foreign);
        if (names == 0 || names > LongestName)
        {
            return;
        }

        bool thing = foreign || (EndsAsThing(first, end) && !(given && names == 2));
        if (thing && title is null)
        {
            Add(EntityKind.Thing, run, first, end, afterArticle);
            return;
        }

        parts.Add(new NamePart
        {
            TitleFirst = titleFirst,
            First = first,
            End = end,
            Block = run.Block,
            Kind = EntityKind.Unsettled,
            Names = names,
            Title = title,
            Strong = title is not null || (names >= 2 && (given || initial || words.EndsInSyllable(first, end) || EndsAsPerson(first, end, afterArticle))),
            SentenceStart = start,
            Attached = first > run.First && parts.Count > 0 && parts[parts.Count - 1].End == first && parts[parts.Count - 1].Kind == EntityKind.Organisation,
            AfterArticle = afterArticle,
        });
    }

    // “Asked Rivera” begins with an ordinary word if the article writes it small elsewhere; “Will Rivera” may
    private bool StripsFirst(int first, int end)
    {
        if (end - first < 2 || !_tokens[first + 1].SpaceBefore || words.EndsInSyllable(first, end))
        {
            return false;
        }

        NameTraits traits = words.TraitsOf(first);
        if ((traits & NameTraits.Given) != 0)
        {
            return (traits & NameTraits.GivenOrWord) != 0 && (traits & NameTraits.Ordinary) != 0
                && words.Has(first + 1, NameTraits.Given) && end - first > 2;
        }

        return (traits & NameTraits.Ordinary) != 0 || words.IsSmallElsewhere(first) || (traits & NameTraits.Reporting) != 0;
    }

    private int CountNames(int first, int end, out bool initial, out bool given, out bool foreign)
    {
        int names = 0;
        initial = false;
        foreign = false;
        // “Van der Berg” at the start of a sentence has no given name
        bool particle = first + 1 < end && words.Has(first, NameTraits.Particle) && words.Has(first + 1, NameTraits.Particle)
            && _tokens[first + 1].Case == LetterCase.Lower;
        given = !particle && words.Has(first, NameTraits.Given) && !words.Has(first, NameTraits.GivenOrPlace);
        for (int i = particle ? first + 1 : first; i < end; i++)
        {
            if (!_tokens[i].IsWord || _tokens[i].Case == LetterCase.Lower || (i > first && words.Has(i, NameTraits.Suffix)))
            {
                continue;
            }

            if (words.IsInitial(i) && end - first > 1)
            {
                initial |= i + 1 < end;
                names += i == first ? 1 : 0;
                continue;
            }

            foreign |= i > first && !words.Has(i, NameTraits.Given | NameTraits.Surname)
                && (words.Has(i, NameTraits.People | NameTraits.Time) || IsKnownThing(i, end));
            bool hyphened = i >= first + 2 && words.IsHyphen(i - 1, end) && _tokens[i - 2].Case != LetterCase.Lower;
            names += hyphened ? 0 : 1;
        }

        return names;
    }

    // “Wren Keller”: the first word is unknown, the last a surname and nothing else
    private bool EndsAsPerson(int first, int end, bool afterArticle)
    {
        NameTraits last = words.TraitsOf(end - 1);
        bool counted = first > 0 && (_tokens[first - 1].Kind == TokenKind.Number || !_tokens[first].SpaceBefore);
        return !afterArticle && !counted && end - first == 2 && (last & NameTraits.Surname) != 0
            && (last & (NameTraits.ThingSign | NameTraits.OrganisationSign | NameTraits.Ordinary | NameTraits.People | NameTraits.RoleEnd)) == 0
            && !words.IsSmallElsewhere(end - 1) && !words.IsSmallElsewhere(first) && !words.Has(first, NameTraits.Modifier | NameTraits.Surname);
    }

    private bool IsKnownThing(int token, int end) =>
        token + 1 == end && _lexicon.KnownNames.TryMatch(_tokens, token, end, out EntityKind kind, out _)
        && (kind == EntityKind.Thing || (kind == EntityKind.Organisation && _tokens[token].Case == LetterCase.Upper));

    private bool EndsAsThing(int first, int end) =>
        end - first > 1 && words.Has(end - 1, NameTraits.ThingSign | NameTraits.OrganisationSign);

    private void Add(EntityKind kind, in NameRun run, int first, int end, bool afterArticle) => parts.Add(new NamePart
    {
        TitleFirst = first,
        First = first,
        End = end,
        Block = run.Block,
        Kind = kind,
        AfterArticle = afterArticle,
    });
}

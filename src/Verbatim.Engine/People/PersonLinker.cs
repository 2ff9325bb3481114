using Verbatim.Engine.Phrases;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Says which of the names found are one person's, or one organisation's.</summary>
internal sealed class PersonLinker
{
    // however many people share a name, a look-up stays short
    private const int LongestChain = 24;

    private readonly DocumentContext _context;
    private readonly NameWords _words;
    private readonly TokenList _tokens;
    private readonly RoleReader _roles;
    private readonly Dictionary<int, Entity> _lastNames = [];
    private readonly Dictionary<int, Entity> _givenNames = [];
    private readonly Dictionary<int, Entity> _bodies = [];

    public PersonLinker(DocumentContext context, NameWords words, RoleReader roles)
    {
        _context = context;
        _words = words;
        _tokens = words.Tokens;
        _roles = roles;
    }

    public List<Entity> Entities { get; } = [];

    /// <summary>Gives every name its entity: whole names that prove themselves first, then the others in document order.</summary>
    public void Link(ValueList<NamePart> parts)
    {
        LinkProved(parts, static names => names == 2);
        LinkProved(parts, static names => names > 2);
        for (int i = 0; i < parts.Count; i++)
        {
            NamePart part = parts[i];
            if (part.Kind is EntityKind.Organisation or EntityKind.Place)
            {
                part.Entity = LinkBody(part);
                parts[i] = part;
            }
        }

        for (int i = 0; i < parts.Count; i++)
        {
            NamePart part = parts[i];
            if (part.Kind == EntityKind.Unsettled)
            {
                part.Entity ??= part.Names >= 2 ? LinkWeak(part) : LinkSingle(part);
                parts[i] = part;
            }

            if (part.Entity is { } entity)
            {
                entity.Mentions++;
                if (part.Names >= 2)
                {
                    entity.LatestFullBlock = part.Block;
                }
            }
        }
    }

    private void LinkProved(ValueList<NamePart> parts, Func<int, bool> wanted)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            NamePart part = parts[i];
            bool titled = part.Title is not null && !_words.Has(part.First, NameTraits.Given) && !_words.IsInitial(part.First);
            if (part.Kind == EntityKind.Unsettled && part.Strong && !titled && part.Names >= 2 && wanted(part.Names))
            {
                CutAfterKnown(ref part);
                part.Entity = LinkFull(part, EntityKind.Person);
                parts[i] = part;
            }
        }
    }

    // “Ann Lee Responds” in a caption, where the article knows Ann Lee
    private void CutAfterKnown(ref NamePart part)
    {
        bool longer = part.Names > 2 && part.End - part.First == part.Names;
        if (longer && FindWithGiven(_tokens[part.End - 1].Word, part.First) is null && FindWithGiven(_tokens[part.First + 1].Word, part.First) is not null)
        {
            part.End = part.First + 2;
            part.Names = 2;
        }
    }

    /// <summary>The person whom a word of a line in title case names: by the last name, or by the given name before it.</summary>
    public Entity? FindInTitle(int token, int end, out int nameEnd)
    {
        nameEnd = token + 1;
        int word = _tokens[token].Word;
        if (_givenNames.ContainsKey(word))
        {
            for (int last = token + 1; last < end && last <= token + 4 && _tokens[last].IsWord; last++)
            {
                Entity? named = FindWithGiven(_tokens[last].Word, token);
                if (named is not null)
                {
                    nameEnd = last + 1;
                    return named;
                }
            }
        }

        return Primary(word) ?? (_words.Has(token, NameTraits.GivenOrWord | NameTraits.GivenOrPlace | NameTraits.Ordinary) ? null : Given(word));
    }

    /// <summary>The organisation that a word of a line in title case begins to name.</summary>
    public Entity? FindBody(int first, int end) => FindBody(first, end, exact: true);

    private int LastToken(in NamePart part)
    {
        int last = part.End - 1;
        while (last > part.First && (!_tokens[last].IsWord || _words.Has(last, NameTraits.Suffix) || _tokens.Is(last - 1, ',')))
        {
            last--;
        }

        return last;
    }

    private Entity? Chain(int word) => _lastNames.TryGetValue(word, out Entity? entity) ? entity : null;

    private Entity? Given(int word) => _givenNames.TryGetValue(word, out Entity? entity) ? entity : null;

    private Entity? Bodies(int word) => _bodies.TryGetValue(word, out Entity? entity) ? entity : null;

    // “Bo Hale Jr.” is not “Bo Hale III”
    private bool SuffixesDiffer(Entity entity, int suffix) =>
        suffix >= 0 && _words.Has(entity.End - 1, NameTraits.Suffix) && entity.End - 1 > entity.LastToken && _tokens[suffix].Word != _tokens[entity.End - 1].Word;

    private Entity? FindWithGiven(int lastWord, int given, int suffix = -1)
    {
        int steps = 0;
        for (Entity? e = Chain(lastWord); e is not null && steps++ < LongestChain; e = e.SameLast)
        {
            if (e.GivenToken >= 0 && GivenNames.Agree(_words, e.GivenToken, given) && !SuffixesDiffer(e, suffix))
            {
                return e;
            }
        }

        return null;
    }

    private Entity LinkFull(in NamePart part, EntityKind kind)
    {
        int last = LastToken(part);
        Entity? entity = FindWithGiven(_tokens[last].Word, part.First, last < part.End - 1 ? part.End - 1 : -1);
        if (entity is null)
        {
            entity = Create(part, kind, last);
            entity.GivenToken = part.First;
            if (!_givenNames.ContainsKey(_tokens[part.First].Word))
            {
                _givenNames.Add(_tokens[part.First].Word, entity);
            }
        }
        else if (part.Names > entity.Names || part.End - part.First > entity.End - entity.First)
        {
            SetName(entity, part, last);
            entity.GivenToken = _tokens[part.First].Length > 2 || _tokens[entity.GivenToken].Length <= 2 ? part.First : entity.GivenToken;
        }

        entity.FullMentions++;
        if (kind == EntityKind.Person)
        {
            entity.Kind = EntityKind.Person;
        }

        NoteGender(entity, part);
        return entity;
    }

    private static void SetName(Entity entity, in NamePart part, int last)
    {
        entity.First = part.First;
        entity.End = part.End;
        entity.Names = part.Names;
        entity.LastToken = last;
    }

    private Entity Create(in NamePart part, EntityKind kind, int last)
    {
        var entity = new Entity(kind, part.First, part.End) { LastToken = last, Names = part.Names };
        int word = _tokens[last].Word;
        entity.SameLast = Chain(word);
        Entities.Add(entity);
        _lastNames[word] = entity;
        return entity;
    }

    private void NoteGender(Entity entity, in NamePart part)
    {
        Gender title = part.Title?.Gender ?? Gender.Unknown;
        if (title != Gender.Unknown)
        {
            entity.Gender = title;
        }
        else if (entity.Gender == Gender.Unknown && part.Names >= 2)
        {
            entity.Gender = _words.Lexicon.Genders[_tokens[part.First].Word];
            for (int i = part.First + 1; i < part.End - 1 && entity.Gender == Gender.Unknown && _words.IsInitial(part.First); i++)
            {
                entity.Gender = _words.Lexicon.Genders[_tokens[i].Word];
            }
        }
    }

    // two or three capitals that no lexicon knows
    private Entity? LinkWeak(in NamePart part)
    {
        int last = LastToken(part);
        int steps = 0;
        for (Entity? e = Chain(_tokens[last].Word); e is not null && steps++ < LongestChain; e = e.SameLast)
        {
            if (EndsAs(e, part, last) || (e.GivenToken >= 0 && GivenNames.Agree(_words, e.GivenToken, part.First)))
            {
                if (e.Kind == EntityKind.Unsettled && IsProved(part))
                {
                    e.Kind = EntityKind.Person;
                }

                e.FullMentions += e.Names == part.Names ? 1 : 0;
                return e;
            }
        }

        bool proved = IsProved(part);
        return part.AfterArticle && !proved ? LinkBody(part) : LinkFull(part, proved ? EntityKind.Person : EntityKind.Unsettled);
    }

    // “Vander Berg” is the end of “Ann Vander Berg”
    private bool EndsAs(Entity entity, in NamePart part, int last)
    {
        int offset = entity.LastToken - last;
        if (entity.Names <= part.Names)
        {
            return false;
        }

        for (int i = last; i >= part.First; i--)
        {
            if (i + offset <= entity.First || _tokens[i].Word != _tokens[i + offset].Word)
            {
                return false;
            }
        }

        return true;
    }

    private Entity? LinkSingle(in NamePart part)
    {
        int last = LastToken(part);
        int word = _tokens[last].Word;
        if (last > part.First && part.Title is null && Chain(_tokens[part.First].Word) is not null)
        {
            // “Keller-Moreau” is a plan of two people
            return null;
        }

        Entity? entity = Choose(word, part);
        if (entity is null && !(part.Title?.Kind == RoleKind.Courtesy))
        {
            entity = GivenAlone(part, word);
        }

        if (entity is null && part.Title is null && FindBody(part.First, part.End, exact: false) is { } body)
        {
            return body;
        }

        if (entity is null && IsPersonAlone(part))
        {
            entity = Create(part, IsProved(part) ? EntityKind.Person : EntityKind.Unsettled, last);
        }

        if (entity is null)
        {
            return null;
        }

        if (entity.Kind == EntityKind.Unsettled && IsProved(part))
        {
            entity.Kind = EntityKind.Person;
        }

        entity.BareMentions++;
        NoteGender(entity, part);
        return entity;
    }

    private Entity? GivenAlone(in NamePart part, int word)
    {
        NameTraits traits = _words.TraitsOf(part.First);
        bool doubtful = (traits & (NameTraits.GivenOrWord | NameTraits.Ordinary)) != 0 && part.SentenceStart;
        return doubtful || part.AfterArticle || (traits & NameTraits.Particle) != 0 ? null : Given(word) ?? GivenInFull(word);
    }

    // “Bob” alone for the “Robert Hale” of the article
    private Entity? GivenInFull(int word)
    {
        if (_words.Lexicon.Nicknames.TryGetValue(word, out int[]? names))
        {
            foreach (int name in names)
            {
                if (Given(name) is { } entity)
                {
                    return entity;
                }
            }
        }

        return null;
    }

    private bool IsPersonAlone(in NamePart part)
    {
        if (part.Title is { Kind: not (RoleKind.Public or RoleKind.Standing or RoleKind.Common) })
        {
            return !_words.Has(part.First, NameTraits.OrganisationSign | NameTraits.ThingSign | NameTraits.Ordinary | NameTraits.Time);
        }

        if (part.AfterArticle || part.Attached || _tokens[part.First].Case == LetterCase.Upper || (part.SentenceStart && (_words.IsSmallElsewhere(part.First) || _context.Tags[part.First] != WordTag.Name))
            || _words.Has(part.First, NameTraits.Ordinary | NameTraits.OrganisationSign | NameTraits.ThingSign | NameTraits.Time | NameTraits.Modifier))
        {
            return false;
        }

        return IsProved(part) || (_words.Has(part.First, NameTraits.Given)
            && !_words.Has(part.First, NameTraits.GivenOrWord | NameTraits.GivenOrPlace));
    }

    // the words around the name show that it is somebody's
    private bool IsProved(in NamePart part)
    {
        if (part.Title is not null)
        {
            return part.Names > 1 || part.Title.Kind is not (RoleKind.Public or RoleKind.Standing or RoleKind.Common);
        }

        Block block = _context.Blocks[part.Block];
        int end = part.End;
        bool placed = part.Names == 1 && part.First > block.FirstToken && _words.Has(part.First - 1, NameTraits.Preposition);
        if (placed)
        {
            // “from Hull, who”: a town, or nobody that the words prove
            return false;
        }

        if (part.First > block.FirstToken && _words.RoleBefore(part.First, block.FirstToken, out _, out RoleWord word) && !word.Many
            && (part.Names > 1 || (word.Kind is not (RoleKind.Public or RoleKind.Standing) && !_words.Has(part.First - 1, NameTraits.People))))
        {
            return true;
        }

        if (_roles.BeforeComma(part.First, block.FirstToken, out _) || _roles.After(end, block.EndToken, out _))
        {
            return true;
        }

        if (part.First > block.FirstToken && _words.Has(part.First - 1, NameTraits.Reporting) && _tokens[part.First - 1].Case == LetterCase.Lower && part.Names >= 2)
        {
            return true;
        }

        return end < block.EndToken && (IsAge(end, block.EndToken) || FollowsLikePerson(end, block.EndToken));
    }

    private bool IsAge(int at, int end) =>
        at + 2 < end && _tokens.Is(at, ',') && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Length == 2 && _tokens.Is(at + 2, ',');

    private bool FollowsLikePerson(int at, int end)
    {
        int word = _tokens.Is(at, ',') && at + 1 < end ? at + 1 : at;
        PronounWord pronoun = _words.Lexicon.Pronouns[_tokens[word].Word];
        bool who = pronoun.Case == PronounCase.Relative && pronoun.Gender != Gender.Neuter && word > at;
        return who || (_words.Has(at, NameTraits.Reporting) && _tokens[at].Case == LetterCase.Lower && _context.Tags[at] == WordTag.Verb);
    }

    // of those with one last name: whom the title fits, for whom it stood alone before, whom the article names most
    private Entity? Choose(int word, in NamePart part)
    {
        Gender wanted = part.Title?.Gender ?? Gender.Unknown;
        Entity? best = null;
        int bestScore = int.MinValue;
        int steps = 0;
        for (Entity? e = Chain(word); e is not null && steps++ < LongestChain; e = e.SameLast)
        {
            if (wanted != Gender.Unknown && e.Gender != Gender.Unknown && e.Gender != wanted)
            {
                continue;
            }

            int score = (e.BareMentions > 0 ? 1000 : 0) + (e.LatestFullBlock >= 0 ? 500 : 0) + (e.LatestFullBlock == part.Block ? 6 : 0) + (e.FullMentions * 4) + (wanted != Gender.Unknown && e.Gender == wanted ? 5000 : 0)
                + (e.Kind == EntityKind.Person ? 2 : 0);
            if (score >= bestScore)
            {
                best = e;
                bestScore = score;
            }
        }

        return best;
    }

    private Entity? Primary(int word)
    {
        Entity? best = null;
        int steps = 0;
        for (Entity? e = Chain(word); e is not null && steps++ < LongestChain; e = e.SameLast)
        {
            if (best is null || e.FullMentions >= best.FullMentions)
            {
                best = e;
            }
        }

        return best;
    }

    private Entity LinkBody(in NamePart part)
    {
        bool single = part.End - part.First == 1 && part.Kind == EntityKind.Organisation && _tokens[part.First].Case == LetterCase.Upper;
        if (single && Chain(_tokens[part.First].Word) is { FullMentions: > 0 } shouted && shouted.Kind == EntityKind.Person)
        {
            // “KELLER:” where the article knows Ann Keller
            return shouted;
        }

        if (FindBody(part.First, part.End, exact: false) is { } known && (known.Kind == part.Kind || part.Kind == EntityKind.Unsettled))
        {
            if (part.End - part.First > known.End - known.First)
            {
                known.First = part.First;
                known.End = part.End;
            }

            return known;
        }

        EntityKind kind = part.Kind == EntityKind.Unsettled ? EntityKind.Thing : part.Kind;
        var entity = new Entity(kind, part.First, part.End) { Gender = Gender.Neuter, LastToken = part.End - 1 };
        int word = _tokens[part.First].Word;
        entity.SameLast = Bodies(word);
        Entities.Add(entity);
        _bodies[word] = entity;
        return entity;
    }

    private Entity? FindBody(int first, int end, bool exact)
    {
        int steps = 0;
        for (Entity? e = Bodies(_tokens[first].Word); e is not null && steps++ < LongestChain; e = e.SameLast)
        {
            int common = Math.Min(e.End - e.First, end - first);
            if (exact && e.End - e.First > end - first)
            {
                continue;
            }

            int i = 1;
            while (i < common && _tokens[e.First + i].Word == _tokens[first + i].Word)
            {
                i++;
            }

            if (i == common)
            {
                return e;
            }
        }

        return null;
    }
}

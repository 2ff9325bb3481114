using Verbatim.Engine.People.Names;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Everybody and everything that the article names, found by their names.</summary>
internal sealed class EntityTable(NameWords words)
{
    private readonly TokenList _tokens = words.Tokens;
    private readonly Dictionary<int, Entity> _lastNames = [];
    private readonly Dictionary<int, Entity> _givenNames = [];
    private readonly Dictionary<int, Entity> _innerNames = [];
    private readonly Dictionary<int, Entity> _bodies = [];

    public List<Entity> All { get; } = [];

    /// <summary>The people of that last name, the latest found first.</summary>
    public EntityChain WithLastName(int word) => new(LatestWithLastName(word));

    /// <summary>The person of that last name who was found last, or null.</summary>
    public Entity? LatestWithLastName(int word) => _lastNames.TryGetValue(word, out Entity? entity) ? entity : null;

    /// <summary>The first person of that given name, or null.</summary>
    public Entity? WithGivenName(int word) => _givenNames.TryGetValue(word, out Entity? entity) ? entity : null;

    /// <summary>The first person who has that name between the first and the last, or null.</summary>
    public Entity? WithInnerName(int word) => _innerNames.TryGetValue(word, out Entity? entity) ? entity : null;

    /// <summary>The person of that last name whose given name agrees with the one at the token, or null.</summary>
    public Entity? FindPerson(int lastWord, int given, int suffix = -1)
    {
        foreach (Entity entity in WithLastName(lastWord))
        {
            if (entity.GivenToken >= 0 && GivenNames.Agree(words, entity.GivenToken, given) && !SuffixesDiffer(entity, suffix))
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The organisation, place or thing that the words name; a longer or a shorter form of the name will do.</summary>
    public Entity? FindBody(int first, int end) => FindBody(first, end, mayBeLonger: true);

    /// <summary>The organisation, place or thing whose whole name the words begin with.</summary>
    public Entity? FindWholeBody(int first, int end) => FindBody(first, end, mayBeLonger: false);

    public Entity AddPerson(in NamePart part, EntityKind kind, int last)
    {
        var entity = new Entity(kind, part.First, words.EndOfName(part)) { LastToken = last, Names = part.Names };
        Add(_lastNames, _tokens[last].Word, entity);
        AddInnerNames(entity);
        return entity;
    }

    public Entity AddBody(in NamePart part, EntityKind kind)
    {
        var entity = new Entity(kind, part.First, part.End) { Gender = Gender.Neuter, LastToken = part.End - 1 };
        Add(_bodies, _tokens[part.First].Word, entity);
        return entity;
    }

    /// <summary>Notes the person's given name; whoever bore it first keeps it.</summary>
    public void AddGivenName(Entity entity, int given)
    {
        entity.GivenToken = given;
        if (!_givenNames.ContainsKey(_tokens[given].Word))
        {
            _givenNames.Add(_tokens[given].Word, entity);
        }
    }

    // the “Garcia” of “Luis Garcia Ortiz”; whoever bore it first keeps it
    private void AddInnerNames(Entity entity)
    {
        for (int i = entity.First + 1; i < entity.LastToken; i++)
        {
            bool name = _tokens[i].IsWord && _tokens[i].Case != LetterCase.Lower && _tokens[i].SpaceBefore && !words.IsInitial(i);
            if (name && !words.Has(i, NameTraits.Given | NameTraits.Particle) && !_innerNames.ContainsKey(_tokens[i].Word))
            {
                _innerNames.Add(_tokens[i].Word, entity);
            }
        }
    }

    private void Add(Dictionary<int, Entity> names, int word, Entity entity)
    {
        entity.SameLast = names.TryGetValue(word, out Entity? other) ? other : null;
        All.Add(entity);
        names[word] = entity;
    }

    private Entity? FindBody(int first, int end, bool mayBeLonger)
    {
        _bodies.TryGetValue(_tokens[first].Word, out Entity? latest);
        foreach (Entity entity in new EntityChain(latest))
        {
            int length = entity.End - entity.First;
            if ((mayBeLonger || length <= end - first) && IsSame(entity.First, first, Math.Min(length, end - first)))
            {
                return entity;
            }
        }

        return null;
    }

    // whether the words behind the first are the same
    private bool IsSame(int left, int right, int length)
    {
        for (int i = 1; i < length; i++)
        {
            if (_tokens[left + i].Word != _tokens[right + i].Word)
            {
                return false;
            }
        }

        return true;
    }

    // “Bo Hale Jr.” is not “Bo Hale III”
    private bool SuffixesDiffer(Entity entity, int suffix) =>
        suffix >= 0 && words.Has(entity.End - 1, NameTraits.Suffix) && entity.End - 1 > entity.LastToken
        && _tokens[suffix].Word != _tokens[entity.End - 1].Word;
}

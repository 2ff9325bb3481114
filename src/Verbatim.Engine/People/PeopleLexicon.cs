using Verbatim.Engine.Languages;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>The words by which people are known.</summary>
internal sealed class PeopleLexicon
{
    private const char Comma = ',';

    private readonly Dictionary<int, int> _places = [];

    public PeopleLexicon(LanguageData data)
    {
        ReadGivenNames(data);
        ReadNameParts(data);
        AddTraits(data, "name-syllables", static _ => NameTraits.Syllable);
        AddTraits(data, "surnames", static _ => NameTraits.Surname);
        AddTraits(data, "role-modifiers", static _ => NameTraits.Modifier);
        AddTraits(data, "peoples", static _ => NameTraits.People);
        AddTraits(data, "ordinary-words", static e => e.Field(0).Is("time") ? NameTraits.Time : NameTraits.Ordinary);
        AddTraits(data, "organisation-words", static e =>
            (e.Field(0).Is("org") ? NameTraits.OrganisationSign : NameTraits.ThingSign)
            | (e.Field(1).Is("of") ? NameTraits.TakesJoint : NameTraits.None));
        ReadReportingVerbs(data);
        ReadRoles(data);
        ReadPronouns(data);
        ReadKnownNames(data);
    }

    /// <summary>What single words can be.</summary>
    public WordMap<NameTraits> Traits { get; } = new();

    /// <summary>Whom a given name is given to.</summary>
    public WordMap<Gender> Genders { get; } = new();

    /// <summary>The names that a short form stands for.</summary>
    public Dictionary<int, int[]> Nicknames { get; } = [];

    /// <summary>Words and phrases for people, titles included.</summary>
    public PhraseMap<RoleWord> Roles { get; } = new();

    public WordMap<PronounWord> Pronouns { get; } = new();

    /// <summary>Names known by themselves that are no person's.</summary>
    public PhraseMap<EntityKind> KnownNames { get; } = new();

    /// <summary>The last word of the place that a short form stands for, or -1.</summary>
    public int PlaceOf(int word) => _places.TryGetValue(word, out int place) ? place : -1;

    private static Gender GenderOf(LexiconField field) => field.Span switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        "n" => Gender.Neuter,
        _ => Gender.Unknown,
    };

    private void Add(int word, NameTraits traits) => Traits.Set(word, Traits[word] | traits);

    private void AddTraits(LanguageData data, string file, Func<LexiconEntry, NameTraits> traits)
    {
        foreach (LexiconEntry entry in data.Entries(file))
        {
            Add(data.Word(entry.Key), traits(entry));
        }
    }

    private void ReadGivenNames(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("given-names"))
        {
            int word = data.Word(entry.Key);
            Genders.Set(word, GenderOf(entry.Field(0)));
            Add(word, entry.Field(1).Span switch
            {
                "word" => NameTraits.Given | NameTraits.GivenOrWord,
                "place" => NameTraits.Given | NameTraits.GivenOrPlace,
                _ => NameTraits.Given,
            });
        }

        foreach (LexiconEntry entry in data.Entries("nicknames"))
        {
            var names = new List<int>();
            foreach (LexiconField name in entry.Field(0).Split(Comma))
            {
                names.Add(data.Word(name));
            }

            Nicknames[data.Word(entry.Key)] = [.. names];
        }
    }

    private void ReadNameParts(LanguageData data) => AddTraits(data, "name-parts", static e => e.Field(0).Span switch
    {
        "particle" => NameTraits.Particle | NameTraits.Prefix,
        "prefix" => NameTraits.Prefix,
        "suffix" => NameTraits.Suffix,
        "honour" => NameTraits.Suffix | NameTraits.Honour,
        "joint" => NameTraits.Joint | NameTraits.Preposition,
        "link" => NameTraits.Link,
        "article" => NameTraits.Article,
        "preposition" => NameTraits.Preposition,
        "copula" => NameTraits.Copula,
        "naming" => NameTraits.Naming,
        _ => NameTraits.None,
    });

    private void ReadReportingVerbs(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("reporting-verbs"))
        {
            if (entry.Field(1).Span is not ("strong" or "thought"))
            {
                continue;
            }

            foreach (LexiconField form in entry.Field(0).Split(Comma))
            {
                ReadOnlySpan<int> words = data.Words(form);
                if (words.Length == 1)
                {
                    Add(words[0], NameTraits.Reporting);
                }
            }
        }
    }

    private void ReadRoles(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("titles"))
        {
            RoleKind kind = entry.Field(1).Is("courtesy") ? RoleKind.Courtesy : RoleKind.Office;
            AddRole(data, entry, kind, entry.Field(2), many: false);
        }

        foreach (LexiconEntry entry in data.Entries("roles"))
        {
            RoleKind kind = entry.Field(1).Span switch
            {
                "office" => RoleKind.Office,
                "trade" => RoleKind.Trade,
                "public" => RoleKind.Public,
                "standing" => RoleKind.Standing,
                "kin" => RoleKind.Kin,
                _ => RoleKind.Common,
            };
            AddRole(data, entry, kind, entry.Field(3), entry.Field(2).Is("many"));
        }
    }

    private void AddRole(LanguageData data, LexiconEntry entry, RoleKind kind, LexiconField office, bool many)
    {
        ReadOnlySpan<int> words = data.Words(entry.Key);
        Add(words[words.Length - 1], NameTraits.RoleEnd);
        Roles.Add(words, new RoleWord(GenderOf(entry.Field(0)), kind, many, data.Word(office.IsEmpty ? entry.Key : office)));
    }

    private void ReadPronouns(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("pronouns"))
        {
            PronounCase pronounCase = entry.Field(2).Span switch
            {
                "subject" => PronounCase.Subject,
                "object" => PronounCase.Object,
                "possessive" => PronounCase.Possessive,
                "relative" => PronounCase.Relative,
                _ => PronounCase.Speaking,
            };
            PronounNumber number = entry.Field(1).Span switch
            {
                "one" => PronounNumber.One,
                "many" => PronounNumber.Many,
                _ => PronounNumber.Any,
            };
            int word = data.Word(entry.Key);
            Pronouns.Set(word, new PronounWord(pronounCase, GenderOf(entry.Field(0)), number));
            Add(word, pronounCase switch
            {
                PronounCase.Possessive => NameTraits.PossessivePronoun,
                PronounCase.Relative => NameTraits.Relative,
                _ => NameTraits.None,
            });
        }
    }

    private void ReadKnownNames(LanguageData data)
    {
        foreach (LexiconEntry entry in data.Entries("known-names"))
        {
            KnownNames.Add(data.Words(entry.Key), entry.Field(0).Is("org") ? EntityKind.Organisation : EntityKind.Thing);
        }

        foreach (LexiconEntry entry in data.Entries("places"))
        {
            ReadOnlySpan<int> words = data.Words(entry.Key);
            KnownNames.Add(words, EntityKind.Place);
            if (!entry.Field(0).IsEmpty)
            {
                _places[words[0]] = data.Word(entry.Field(0));
            }

            if (words.Length == 1 && (Traits[words[0]] & NameTraits.Given) != 0)
            {
                Add(words[0], NameTraits.GivenOrPlace);
            }
        }
    }
}

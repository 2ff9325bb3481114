using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Pronouns;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Linking;

/// <summary>Asks whether a name is somebody's, by the words around it.</summary>
internal sealed class PersonProof(DocumentContext context, NameWords words, RoleReader roles)
{
    private const NameTraits Things = NameTraits.Ordinary | NameTraits.OrganisationSign | NameTraits.ThingSign | NameTraits.Time;

    private readonly TokenList _tokens = words.Tokens;
    private readonly TagList _tags = context.Tags;

    /// <summary>Whether the words around the name show that it is somebody's.</summary>
    public bool IsProved(in NamePart part)
    {
        if (part.Title is not null)
        {
            return part.Names > 1 || !IsVague(part.Title.Kind);
        }

        Block block = context.Blocks[part.Block];
        if (part.Names == 1 && part.First > block.FirstToken && words.Has(part.First - 1, NameTraits.Preposition))
        {
            // “from Hull, who”: a town, or nobody that the words prove
            return false;
        }

        return FollowsRole(part, block.FirstToken)
            || roles.BeforeComma(part.First, block.FirstToken, out _)
            || roles.After(part.End, block.EndToken, out _)
            || FollowsReport(part, block.FirstToken)
            || IsAge(part.End, block.EndToken)
            || FollowsLikePerson(part.End, block.EndToken);
    }

    /// <summary>Whether a name of one word, which stands for nobody yet, may be somebody's.</summary>
    public bool StandsAlone(in NamePart part)
    {
        int name = part.First;
        if (part.Title is { } title && !IsVague(title.Kind))
        {
            return !words.Has(name, Things);
        }

        bool doubtful = part.AfterArticle || part.Attached || _tokens[name].Case == LetterCase.Upper
            || (part.SentenceStart && (words.IsSmallElsewhere(name) || _tags[name] != WordTag.Name))
            || words.Has(name, Things | NameTraits.Modifier);
        return !doubtful
            && (IsProved(part) || (words.Has(name, NameTraits.Given) && !words.Has(name, NameTraits.GivenOrWord | NameTraits.GivenOrPlace)));
    }

    // roles that are said of many, so that one word behind them need not name anybody
    private static bool IsVague(RoleKind kind) => kind is RoleKind.Public or RoleKind.Standing or RoleKind.Common;

    // “the baker Ann Lee”, “baker Lee”
    private bool FollowsRole(in NamePart part, int floor) =>
        part.First > floor && words.RoleBefore(part.First, floor, out _, out RoleWord word) && !word.Many
        && (part.Names > 1 || (word.Kind is not (RoleKind.Public or RoleKind.Standing) && !words.Has(part.First - 1, NameTraits.People)));

    // “said Orla Quill”
    private bool FollowsReport(in NamePart part, int floor) =>
        part.First > floor && part.Names >= 2 && IsReport(part.First - 1);

    // “Quill, 54, …”
    private bool IsAge(int at, int end) =>
        at + 2 < end && _tokens.Is(at, ',') && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Length == 2 && _tokens.Is(at + 2, ',');

    // “Quill, who”, “Quill said”
    private bool FollowsLikePerson(int at, int end)
    {
        if (at >= end)
        {
            return false;
        }

        int word = _tokens.Is(at, ',') && at + 1 < end ? at + 1 : at;
        PronounWord pronoun = words.Lexicon.Pronouns[_tokens[word].Word];
        bool who = pronoun.Case == PronounCase.Relative && pronoun.Gender != Gender.Neuter && word > at;
        return who || (IsReport(at) && _tags[at] == WordTag.Verb);
    }

    private bool IsReport(int token) => words.Has(token, NameTraits.Reporting) && _tokens[token].Case == LetterCase.Lower;
}

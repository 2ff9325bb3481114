using Verbatim.Engine.Model;
using Verbatim.Engine.People.Linking;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People;

/// <summary>Makes mentions, in document order, of the names that were linked and of those in lines in title case.</summary>
internal sealed class MentionCollector
{
    private readonly DocumentContext _context;
    private readonly TokenList _tokens;
    private readonly NameWords _words;
    private readonly EntityTable _entities;
    private readonly TitleNames _titles;
    private readonly ValueList<Mention> _mentions = [];
    private readonly SegmentCursor _segments;

    private MentionCollector(DocumentContext context, NameWords words, EntityTable entities)
    {
        _context = context;
        _tokens = context.Tokens;
        _words = words;
        _entities = entities;
        _segments = new SegmentCursor(context.Segments);
        _titles = new TitleNames(words, entities);
    }

    public static ValueList<Mention> Collect(DocumentContext context, NameWords words, NameScanner scanner, EntityTable entities)
    {
        var collector = new MentionCollector(context, words, entities);
        collector.Run(scanner);
        return collector._mentions;
    }

    private void Run(NameScanner scanner)
    {
        int title = 0;
        foreach (NamePart part in scanner.Parts)
        {
            while (title < scanner.TitleCase.Count && scanner.TitleCase[title].First < part.First)
            {
                ReadTitle(scanner.TitleCase[title++]);
            }

            if (part.Entity is { } entity)
            {
                Add(part.TitleFirst, part.First, part.End, part.Block, entity, part.Names >= 2);
            }
        }

        while (title < scanner.TitleCase.Count)
        {
            ReadTitle(scanner.TitleCase[title++]);
        }
    }

    // every word of the line has its capital: only names proved elsewhere count
    private void ReadTitle(in TextLine line)
    {
        for (int i = line.First; i < line.End;)
        {
            if (!_tokens[i].IsCapitalised)
            {
                i++;
                continue;
            }

            if (_entities.FindWholeBody(i, line.End) is { } body)
            {
                int end = Math.Min(line.End, i + body.End - body.First);
                Add(i, i, end, line.Block, body, full: false);
                i = end;
            }
            else if (_titles.FindPerson(i, line.End, out int nameEnd) is { } person)
            {
                Add(i, i, nameEnd, line.Block, person, nameEnd - i > 1);
                person.Mentions++;
                i = nameEnd;
            }
            else
            {
                i++;
            }
        }
    }

    private void Add(int titleFirst, int first, int end, int block, Entity entity, bool full) =>
        _mentions.Add(new Mention(titleFirst, first, end, block, entity, TraitsOf(titleFirst, end, block) | (full ? MentionTraits.Full : MentionTraits.None)));

    private MentionTraits TraitsOf(int first, int end, int block)
    {
        Block line = _context.Blocks[block];
        MentionTraits traits = line.Kind switch
        {
            ParagraphKind.Post => MentionTraits.Posted,
            ParagraphKind.Body => MentionTraits.None,
            _ => MentionTraits.Apart,
        };
        if (_segments.IsInside(first))
        {
            traits |= MentionTraits.Quoted;
        }

        if (end < line.EndToken && (_tokens[end].Kind == TokenKind.Clitic || (_tokens[end].Kind == TokenKind.Mark && !_tokens[end].SpaceBefore
            && Characters.IsApostrophe(_tokens.Text[_tokens[end].Start]) && end + 1 < line.EndToken && _tokens[end + 1].SpaceBefore)))
        {
            traits |= MentionTraits.Possessor;
        }

        return traits | PlaceOf(first, line.FirstToken);
    }

    private MentionTraits PlaceOf(int first, int floor)
    {
        int before = first - 1;
        for (int steps = 0; before >= floor && steps < 4
            && (_words.Has(before, NameTraits.Article | NameTraits.Modifier | NameTraits.PossessivePronoun | NameTraits.People)
            || _words.RoleBefore(before + 1, before, out _, out _)); steps++)
        {
            before--;
        }

        if (before < floor)
        {
            return MentionTraits.Leading;
        }

        if (_words.Has(before, NameTraits.Preposition))
        {
            return MentionTraits.AfterPreposition;
        }

        ref readonly Token token = ref _tokens[before];
        return token.Kind is TokenKind.Punctuation or TokenKind.Mark || token.LineStart ? MentionTraits.Leading : MentionTraits.None;
    }
}

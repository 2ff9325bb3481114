using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>The passages of a document while it is found out what each is.</summary>
internal sealed class Layout
{
    private readonly DocumentContext _context;

    public Layout(DocumentContext context, List<Passage> passages)
    {
        _context = context;
        Passages = passages;
        foreach (Passage passage in passages)
        {
            PassageMeasurer.Measure(context.Tokens, passage);
        }
    }

    public List<Passage> Passages { get; }

    public TokenList Tokens => _context.Tokens;

    public StructureLexicon Words => _context.Language.Structure;

    /// <summary>The index of the title, or -1.</summary>
    public int Title { get; set; } = -1;

    /// <summary>Whether empty lines stand between most passages, so that a missing one says something.</summary>
    public bool BlankLinesSeparate { get; private set; }

    /// <summary>Says what a passage is.</summary>
    public void Claim(int index, ParagraphKind kind, string rule)
    {
        Passage passage = Passages[index];
        passage.Kind = kind;
        _context.Traces?.Add(new Trace(SpanOf(passage), rule, kind.ToString()));
    }

    public Span SpanOf(Passage passage) => Tokens.SpanOf(passage.FirstToken, passage.EndToken);

    /// <summary>Whether nobody has claimed the passage yet.</summary>
    public bool IsFree(int index) => (uint)index < (uint)Passages.Count && Passages[index].Kind is null;

    /// <summary>Whether the passage may be running text and is longer than a line that stands over it.</summary>
    public bool IsProse(int index) => IsFree(index) && Passages[index].EndsSentence && !Passages[index].IsUpperCase;

    /// <summary>Counts the empty lines, once posts have been put together.</summary>
    public void MeasureBlankLines()
    {
        int blank = 0;
        for (int i = 1; i < Passages.Count; i++)
        {
            blank += Passages[i].BlankBefore ? 1 : 0;
        }

        BlankLinesSeparate = blank * 2 > Passages.Count - 1;
    }
}

using Verbatim.Evaluation.Marks;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Gold;

/// <summary>An annotated article: its attributions, and what its marked segments are by them.</summary>
internal sealed class GoldArticle
{
    // a segment is speech when so much of it lies in contents of attributions
    private const double SpeechShare = 0.8;

    private readonly bool[] _discarded;

    public GoldArticle(string name, string text, BratFile annotations)
    {
        Name = name;
        Text = text;
        Paragraphs = Evaluation.Text.Paragraphs.Of(text);
        Attributions = annotations.Attributions;
        _discarded = new bool[text.Length + 1];
        foreach (Extent extent in annotations.Discarded)
        {
            _discarded.AsSpan(extent.Start, extent.Length).Fill(true);
        }

        Segments = [.. SegmentReader.Of(text).Where(s => !IsDiscarded(s.Extent))];
        Sort(OwnersOf(text.Length));
        Tokens = new TokenMap(text, at => !_discarded[at]);
    }

    public string Name { get; }

    public string Text { get; }

    public List<Extent> Paragraphs { get; }

    public List<Attribution> Attributions { get; }

    /// <summary>Everything in double marks.</summary>
    public List<MarkedSegment> Segments { get; }

    /// <summary>The segments that somebody says, each with the attribution that most of it belongs to.</summary>
    public List<(MarkedSegment Segment, Attribution Attribution)> Direct { get; } = [];

    /// <summary>The other segments: titles, names, scare quotes.</summary>
    public List<MarkedSegment> Terms { get; } = [];

    public TokenMap Tokens { get; }

    public bool IsDiscarded(Extent extent) =>
        !extent.IsEmpty && _discarded.AsSpan(extent.Start, extent.Length).Count(true) * 2 >= extent.Length;

    private int[] OwnersOf(int length)
    {
        int[] owners = new int[length];
        Array.Fill(owners, -1);
        for (int i = 0; i < Attributions.Count; i++)
        {
            foreach (Extent content in Attributions[i].Content)
            {
                owners.AsSpan(content.Start, content.Length).Fill(i);
            }
        }

        return owners;
    }

    private void Sort(int[] owners)
    {
        foreach (MarkedSegment segment in Segments)
        {
            int[] inside = [.. owners[segment.Extent.Start..segment.Extent.End].Where(static o => o >= 0)];
            if (inside.Length >= SpeechShare * segment.Extent.Length)
            {
                int owner = inside.CountBy(static o => o).OrderByDescending(static c => c.Value).ThenBy(static c => c.Key).First().Key;
                Direct.Add((segment, Attributions[owner]));
            }
            else
            {
                Terms.Add(segment);
            }
        }
    }
}

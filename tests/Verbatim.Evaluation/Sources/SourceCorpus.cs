using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Sources;
using Verbatim.Engine.Text;
using Verbatim.Evaluation.Gold;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Sources;

/// <summary>What a corpus has to teach about speakers: the candidates that the engine sees, graded by what the annotators say.</summary>
internal sealed class SourceCorpus
{
    private readonly int _folds;

    public SourceCorpus(int folds) => _folds = folds;

    public List<SourceExample> Examples { get; } = [];

    public int Articles { get; private set; }

    /// <summary>Adds an article. All of an article is kept back together.</summary>
    public void Add(GoldArticle article)
    {
        var direct = new Dictionary<int, Attribution>();
        foreach ((Marks.MarkedSegment segment, Attribution attribution) in article.Direct.Where(static d => d.Attribution.Source.Count > 0))
        {
            direct.TryAdd(segment.Extent.Start, attribution);
        }

        var context = new DocumentContext(article.Text, article.Name, ReadOptions.Default, CancellationToken.None) { WeighedSources = [] };
        Pipeline.Run(context);
        foreach ((Span segment, IReadOnlyList<SourceCandidate> candidates) in context.WeighedSources)
        {
            if (direct.TryGetValue(segment.Start, out Attribution? gold))
            {
                Examples.Add(new SourceExample(Articles % _folds, [.. candidates.Select(c => OptionOf(c, gold, context.Tokens))]));
            }
        }

        Articles++;
    }

    private static SourceOption OptionOf(in SourceCandidate candidate, Attribution gold, TokenList tokens)
    {
        SignSet signs = candidate.Signs;
        SourceGrade grade = !Overlaps(candidate.Attribution.Source, gold.Source, tokens) ? SourceGrade.Wrong
            : Overlaps(candidate.Attribution.Cue, gold.Cue, tokens) ? SourceGrade.SpeakerAndCue
            : SourceGrade.Speaker;
        return new SourceOption([.. Enum.GetValues<SourceSign>().Where(s => signs.Contains((int)s)).Select(static s => (int)s)], grade);
    }

    private static bool Overlaps(TokenRange range, IReadOnlyList<Extent> gold, TokenList tokens) =>
        !range.IsEmpty && gold.Any(Extent.Of(range.In(tokens)).Overlaps);
}

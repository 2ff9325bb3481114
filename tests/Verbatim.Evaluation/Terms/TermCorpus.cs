using Verbatim.Engine;
using Verbatim.Engine.Model;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Terms;
using Verbatim.Evaluation.Gold;

namespace Verbatim.Evaluation.Terms;

/// <summary>What a corpus has to teach about terms: the segments as the engine sees them, sorted as the annotators did.</summary>
internal sealed class TermCorpus
{
    private readonly int _folds;

    public TermCorpus(int folds) => _folds = folds;

    public List<TermExample> Examples { get; } = [];

    public int Articles { get; private set; }

    /// <summary>How many segments somebody says, those included that the engine does not see.</summary>
    public int Direct { get; private set; }

    /// <summary>How many segments are terms, those included that the engine does not see.</summary>
    public int Terms { get; private set; }

    /// <summary>Adds an article. All of an article is kept back together.</summary>
    public void Add(GoldArticle article)
    {
        var direct = article.Direct.Select(static d => d.Segment.Extent.Start).ToHashSet();
        var terms = article.Terms.Select(static t => t.Extent.Start).ToHashSet();
        foreach ((Span segment, SignSet signs) in Weighed(article))
        {
            if (direct.Contains(segment.Start) || terms.Contains(segment.Start))
            {
                Examples.Add(new TermExample(Articles % _folds, [.. Numbers(signs)], terms.Contains(segment.Start)));
            }
        }

        Articles++;
        Direct += direct.Count;
        Terms += terms.Count;
    }

    private static List<(Span Segment, SignSet Signs)> Weighed(GoldArticle article)
    {
        var context = new DocumentContext(article.Text, article.Name, ReadOptions.Default, CancellationToken.None) { WeighedTerms = [] };
        Pipeline.Run(context);
        return context.WeighedTerms;
    }

    private static IEnumerable<int> Numbers(SignSet signs) =>
        Enum.GetValues<TermSign>().Select(static s => (int)s).Where(signs.Contains);
}

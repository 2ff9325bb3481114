using System.Text;
using Briefing;
using Briefing.Seeds;
using Briefing.Seeds.Sport;
using Verbatim;

// Everything below is reached by name: change a quoted word in a document, and the line that names the quote no longer
// compiles. Nothing is parsed here; the compiler has read the documents.
Console.OutputEncoding = Encoding.UTF8;

Brief(
    GazaCeasefireTalks.Article,
    GazaCeasefireTalks.Quotes.GoingAlongVeryWell,
    GazaCeasefireTalks.Quotes.VeryVeryBroadPeace,
    GazaCeasefireTalks.Quotes.PlayingTheirRole);

Brief(
    HarbourVote.Article,
    HarbourVote.Quotes.TonightWeStopPatching,
    HarbourVote.Quotes.NotAFee);

Console.WriteLine($"{Documents.All.Count} documents were compiled.");

static void Brief(Article article, params Quote[] quotes)
{
    Console.WriteLine(article.Title);
    foreach (Quote quote in quotes)
    {
        Console.WriteLine($"  “{quote}”, {quote.Cue} {quote.Speaker} ({quote.Source})");
    }

    Console.WriteLine();
}

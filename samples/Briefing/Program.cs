using System.Text;
using Briefing.Seeds;
using Briefing.Seeds.Sport;
using Verbatim;

// Everything is reached by name: change a quoted word in a document, and the line below that names the quote no longer
// compiles. Nothing is parsed here; the compiler has read the documents.
Console.OutputEncoding = Encoding.UTF8;

Brief(
    GazaCeasefireTalks.Article,
    [
        GazaCeasefireTalks.Quotes.GoingAlongVeryWell,
        GazaCeasefireTalks.Quotes.PeopleWantToStay,
        GazaCeasefireTalks.Quotes.PlayingTheirRole,
    ],
    [
        GazaCeasefireTalks.Figures.PeopleKilled,
        GazaCeasefireTalks.Figures.IsraeliSoldierWounded,
    ]);

Brief(
    HarbourVote.Article,
    [
        HarbourVote.Quotes.TonightWeStopPatching,
        HarbourVote.Quotes.NotAFee,
        HarbourVote.Quotes.RelievedAndALittleBitBroke,
    ],
    [
        HarbourVote.Figures.DepthsTestHolesMetre,
        HarbourVote.Figures.TestHole34,
    ]);

Brief(
    ValleyFlood.Article,
    [
        ValleyFlood.Quotes.StillInTheHoursInWhichPeopleAreFound,
        ValleyFlood.Quotes.SmallSumForALargeWound,
    ],
    [
        ValleyFlood.Figures.PeopleKilled,
        ValleyFlood.Figures.PeopleInjured,
    ]);

Brief(
    QuarterlyResults.Article,
    [QuarterlyResults.Quotes.SimplyRidiculous, QuarterlyResults.Quotes.ChoseNotToPassAll],
    [QuarterlyResults.Figures.GrossMarginPercentagePoint]);

Brief(
    GlacierSurvey.Article,
    [GlacierSurvey.Quotes.NotSolve],
    [GlacierSurvey.Figures.DrillMetrePerDay, GlacierSurvey.Figures.CarbonDioxidePartPerMillion]);

Brief(
    KeeperInterview.Article,
    [KeeperInterview.Quotes.HardestOfMyCareer],
    [KeeperInterview.Figures.NewSystemPoundSterlingPerYear]);

Brief(
    GalleryTrial.Article,
    [GalleryTrial.Quotes.AttemptToConvictAManOfHisOwn, GalleryTrial.Quotes.TellsEveryone],
    []);

Brief(
    LateWinner.Article,
    [LateWinner.Quotes.NeededAFright, LateWinner.Quotes.SecondToEverything],
    [LateWinner.Figures.BallPercentage]);

static void Brief(Article article, Quote[] quotes, Figure[] figures)
{
    Console.WriteLine(article.Title);
    foreach (Quote quote in quotes)
    {
        Console.WriteLine($"  {quote.Speaker}: “{quote}” ({quote.Source})");
    }

    foreach (Figure figure in figures)
    {
        Console.WriteLine($"  {figure.Concept ?? "figure"}: {figure} = {figure.Amount} ({figure.Source})");
    }

    Console.WriteLine();
}

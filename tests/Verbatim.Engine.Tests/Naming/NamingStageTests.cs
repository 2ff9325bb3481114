using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Naming;

public sealed class NamingStageTests
{
    [Theory]
    [InlineData("going along very well", "GoingAlongVeryWell")]
    [InlineData("The harbour will be ours again, the mayor hopes", "HarbourWillBeOursAgain")]
    [InlineData("It’s the boats we need", "BoatsWeNeed")]
    [InlineData("Israel’s two-state talks", "IsraelsTwoStateTalks")]
    [InlineData("If people want to stay, they can stay", "PeopleWantToStay")]
    [InlineData("Boats, boats, boats", "BoatsBoats")]
    [InlineData("We don’t know. Ask the harbour", "DontKnow")]
    [InlineData("It is what it is", "ItIsWhatIt")]
    [InlineData("see https://a.example/b by @boat now", "SeeByNow")]
    [InlineData("the U.S. and NATO", "USAndNato")]
    [InlineData("3.5 million, 7,000 boats", "Quote3_5Million")]
    [InlineData("!!!", "Quote")]
    [InlineData("all", "AllQuote")]
    [InlineData("GetType", "GetTypeQuote")]
    [InlineData("Quotes!", "QuotesQuote")]
    [InlineData("class", "Class")]
    [InlineData("the US president must ask us", "USPresidentMustAsk")]
    [InlineData("JUST IN: THE FERRY IS BACK", "JustInTheFerryIsBack")]
    [InlineData("čaj a voda", "ČajAVoda")]
    public void A_quote_is_named_by_its_first_words(string words, string expected)
    {
        var document = new NamedDocument(words);

        Assert.Equal([expected], document.Quote(words).Names());
    }

    [Fact]
    public void Quotes_with_one_beginning_are_told_apart_by_more_of_their_words()
    {
        var document = new NamedDocument("keep boats safe tonight here. keep boats safe tonight, sailors!");

        string[] names = document.Quote("keep boats safe tonight here").Quote("keep boats safe tonight, sailors").Names();

        Assert.Equal(["KeepBoatsSafeTonight", "KeepBoatsSafeTonightSailors"], names);
        (FindingDefinition definition, Span span, string[] arguments) = Assert.Single(document.Context.Findings);
        Assert.Equal(FindingCatalogue.NameTaken, definition);
        Assert.Equal(document.Context.Quotes[1].Span, span);
        Assert.Equal(["keep boats safe tonight, sailors", "KeepBoatsSafeTonight", "KeepBoatsSafeTonightSailors"], arguments);
    }

    [Theory]
    [InlineData(MemberKinds.All, "BoatsAreLate", "Boat12", "March4", "AnnaBerg")]
    [InlineData(MemberKinds.Quotes | MemberKinds.People, "BoatsAreLate", "", "", "AnnaBerg")]
    [InlineData(MemberKinds.Figures | MemberKinds.Dates, "", "Boat12", "March4", "")]
    [InlineData(MemberKinds.None, "", "", "", "")]
    public void Only_the_kinds_that_are_asked_for_get_names(MemberKinds members, params string[] expected)
    {
        var document = new NamedDocument("the boats are late. 12 boats on March 4 by Anna Berg", members);

        string[] names = document.Quote("the boats are late").Figure("12", FigureKind.Count, "boat", null).Date("March 4", null).Person("Anna Berg").Names();

        Assert.Equal(expected, names);
    }

    [Fact]
    public void Equal_quotes_are_told_apart_by_speaker_and_only_then_by_number()
    {
        var document = new NamedDocument("very well. very well. very well. very well.");

        string[] names = document.Quote("very well", "Ann Lee").Quote("very well", "Bo Ray")
            .Quote("very well").Quote("very well").Names();

        Assert.Equal(["VeryWell", "VeryWellBoRay", "VeryWell2", "VeryWell3"], names);
    }

    [Fact]
    public void No_item_loses_its_own_name_to_another_s_second_choice()
    {
        var document = new NamedDocument("very well. very well. very well 2.");

        string[] names = document.Quote("very well").Quote("very well").Quote("very well 2").Names();

        Assert.Equal(["VeryWell", "VeryWell3", "VeryWell2"], names);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_one_name()
    {
        var document = new NamedDocument("un boats. UN boats.");

        Assert.Equal(["UnBoats", "UNBoats2"], document.Quote("un boats").Quote("UN boats").Names());
    }

    [Theory]
    [InlineData("57,000", FigureKind.Count, null, "killed", "Killed")]
    [InlineData("five", FigureKind.Count, "Israeli soldier", "dead", "IsraeliSoldierDead")]
    [InlineData("2", FigureKind.Percentage, "percentage", "inflation", "InflationPercentage")]
    [InlineData("3.5bn", FigureKind.Money, "dollar", null, "Dollar3_5Bn")]
    [InlineData("five", FigureKind.Count, null, null, "Five")]
    [InlineData("57,000", FigureKind.Count, null, null, "Figure57000")]
    [InlineData("4-3", FigureKind.Score, null, null, "Figure4_3")]
    public void A_figure_is_named_by_unit_and_concept(string number, FigureKind kind, string? unit, string? concept, string expected)
    {
        var document = new NamedDocument(number);

        Assert.Equal([expected], document.Figure(number, kind, unit, concept).Names());
    }

    [Fact]
    public void Figures_that_want_one_name_are_told_apart_by_their_numbers()
    {
        var document = new NamedDocument("57,000 and 136,000 and 136,000");

        string[] names = document.Figure("57,000", FigureKind.Count, null, "killed")
            .Figure("136,000", FigureKind.Count, null, "killed").Figure("136,000", FigureKind.Count, null, "killed").Names();

        Assert.Equal(["Killed", "Killed136000", "Killed2"], names);
    }

    [Theory]
    [InlineData("October 7, 2023", "October7_2023")]
    [InlineData("7 October 2023", "Date7October2023")]
    [InlineData("last Monday", "LastMonday")]
    public void A_date_is_named_by_its_words(string words, string expected)
    {
        var document = new NamedDocument(words);

        Assert.Equal([expected], document.Date(words, null).Names());
    }

    [Fact]
    public void Dates_that_want_one_name_are_told_apart_by_their_values()
    {
        var document = new NamedDocument("Monday, and Monday");

        string[] names = document.Date("Monday", "2024-01-01").Date("Monday", "2024-01-08").Names();

        Assert.Equal(["Monday", "Monday2024_01_08"], names);
    }

    [Fact]
    public void A_date_that_says_all_is_numbered()
    {
        var document = new NamedDocument("July 7, 2025, and July 7, 2025");

        string[] names = document.Date("July 7, 2025", "2025-07-07").Date("July 7, 2025", "2025-07-07").Names();

        Assert.Equal(["July7_2025", "July7_2025_2"], names);
    }

    [Theory]
    [InlineData("Donald Trump", "DonaldTrump")]
    [InlineData("JD Vance", "JDVance")]
    [InlineData("J.D. Vance", "JDVance")]
    [InlineData("Siobhan O’Brien-Smith", "SiobhanOBrienSmith")]
    [InlineData("50 Cent", "Person50Cent")]
    public void A_person_is_named_by_the_name(string name, string expected)
    {
        var document = new NamedDocument(name);

        Assert.Equal([expected], document.Person(name).Names());
    }

    [Fact]
    public void Namesakes_are_told_apart_by_their_roles()
    {
        var document = new NamedDocument("John Smith met John Smith");

        Assert.Equal(["JohnSmith", "JohnSmithHarbourMaster"], document.Person("John Smith").Person("John Smith", "harbour master").Names());
    }
}

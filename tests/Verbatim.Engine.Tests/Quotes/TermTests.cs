using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class TermTests
{
    [Theory]
    [InlineData("He watched the film “The Long Winter” with his sister.", "The Long Winter")]
    [InlineData("She is the host of “Morning Harbour,” a radio show.", "Morning Harbour")]
    [InlineData("The lake is full of a fish called “Blue Anna” by nobody in town.", "Blue Anna")]
    [InlineData("The town's “Green Mile” opened in May.", "Green Mile")]
    public void Titles_names_and_labels_are_terms(string text, string expected) => Assert.Equal("Term: " + expected, QuoteDump.One(text));

    [Theory]
    [InlineData("“Stay,” she said.")]
    [InlineData("“The Long Winter Is Over,” Ann Lee told the crowd.")]
    [InlineData("The warden said the ice was “thin.”")]
    [InlineData("Ann Lee called the plan “reckless and wrong.”")]
    public void Short_or_capitalised_speech_is_no_term(string text) =>
        Assert.NotEqual(QuoteKind.Term, Assert.Single(QuoteDump.Read(text).Quotes, static q => q.Kind != QuoteKind.Indirect).Kind);

    [Fact]
    public void A_name_in_a_reported_clause_is_part_of_what_is_said()
    {
        Document alone = QuoteDump.Read("The council keeps the “Green Mile” by the harbour.");
        Document reported = QuoteDump.Read("Ann Lee said the council keeps the “Green Mile” by the harbour.");

        Assert.Equal(QuoteKind.Term, Assert.Single(alone.Quotes).Kind);
        Assert.Equal(QuoteKind.Mixed, Assert.Single(reported.Quotes).Kind);
    }

    [Fact]
    public void Terms_have_no_speaker()
    {
        Quote term = Assert.Single(QuoteDump.Read("He watched the film “The Long Winter” twice.").Quotes);

        Assert.Equal(QuoteKind.Term, term.Kind);
        Assert.Null(term.Speaker);
        Assert.Null(term.Mention);
        Assert.Null(term.Cue);
    }
}

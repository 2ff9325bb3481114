using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.Quotes.Indirect;

public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("The harbour master said that the quay was closed.", "The harbour master", "said", "that the quay was closed")]
    [InlineData("The harbour master said the quay was closed.", "The harbour master", "said", "the quay was closed")]
    [InlineData("The quay was closed, the harbour master said.", "the harbour master", "said", "The quay was closed")]
    [InlineData("The quay was closed, said Orla Quill, a baker.", "Orla Quill, a baker", "said", "The quay was closed")]
    [InlineData("The quay was closed on Friday, according to the harbour master.", "the harbour master", "according to", "The quay was closed on Friday")]
    [InlineData("According to the harbour master, the quay was closed.", "the harbour master", "According to", "the quay was closed")]
    [InlineData("Orla Quill told reporters in Hull that the quay was closed.", "Orla Quill", "told", "that the quay was closed")]
    [InlineData("Orla Quill promised to open the quay.", "Orla Quill", "promised", "to open the quay")]
    [InlineData("Orla Quill urged the board to open the quay.", "Orla Quill", "urged", "to open the quay")]
    [InlineData("Orla Quill asked whether the quay was open.", "Orla Quill", "asked", "whether the quay was open")]
    [InlineData("Orla Quill called for an open quay.", "Orla Quill", "called for", "an open quay")]
    [InlineData("Orla Quill called for an open quay, even as the board closed it.", "Orla Quill", "called for", "an open quay")]
    [InlineData("Orla Quill accused the board of closing the quay.", "Orla Quill", "accused", "the board of closing the quay")]
    [InlineData("The tide turned after her claim that the quay was closed.", "her", "claim", "that the quay was closed")]
    [InlineData("Orla Quill thinks the quay is closed.", "Orla Quill", "thinks", "the quay is closed")]
    [InlineData("Orla Quill has repeatedly said the quay is closed.", "Orla Quill", "has repeatedly said", "the quay is closed")]
    [InlineData("Orla Quill is eager to open the quay.", "Orla Quill", "is eager", "to open the quay")]
    [InlineData("Orla Quill is worried about the quay.", "Orla Quill", "is worried about", "the quay")]
    [InlineData("Orla Quill says the quay that the board closed is safe.", "Orla Quill", "says", "the quay that the board closed is safe")]
    [InlineData("After saying the quay was closed, the man left.", "the man", "saying", "the quay was closed")]
    [InlineData("Orla Quill survived the storm and says such storms are cruel.", "Orla Quill", "says", "such storms are cruel")]
    [InlineData("Sailors said that the quay was closed, according to a survey released on Sunday.", "a survey released on Sunday", "according to", "Sailors said that the quay was closed")]
    [InlineData("The quay was closed, the master told her.", "the master", "told", "The quay was closed")]
    [InlineData("Orla Quill said in a letter, seen by the board, that the quay was closed.", "Orla Quill", "said", "that the quay was closed")]
    [InlineData("Orla Quill said — on the radio, of all places — that the quay was closed.", "Orla Quill", "said", "that the quay was closed")]
    [InlineData("Sailors close to the board say the quay is closed.", "Sailors close to the board", "say", "the quay is closed")]
    [InlineData("According to a sailor close to the board, the quay is closed.", "a sailor close to the board", "According to", "the quay is closed")]
    [InlineData("The quay is closed, sailors close to the board say.", "sailors close to the board", "say", "The quay is closed")]
    [InlineData("Critics of the board point out that the quay is closed.", "Critics of the board", "point out", "that the quay is closed")]
    [InlineData("Orla Quill went on the radio to say the quay was closed.", "Orla Quill", "to say", "the quay was closed")]
    [InlineData("Orla Quill went on the radio to deny that the quay was closed.", "Orla Quill", "to deny", "that the quay was closed")]
    [InlineData("In addition, according to the board, the quay was closed.", "the board", "according to", "the quay was closed")]
    [InlineData("It rained because, according to the board, the quay was closed.", "the board", "according to", "the quay was closed")]
    [InlineData("According to a plan published on Monday, the quay is closed.", "a plan", "According to", "the quay is closed")]
    [InlineData("(According to the board, the quay was closed.)", "the board", "According to", "the quay was closed")]
    [InlineData("Among sailors, 42% say the quay is closed.", "42%", "say", "the quay is closed")]
    [InlineData("Sailors — and some bakers — say that the quay is closed.", "Sailors — and some bakers", "say", "that the quay is closed")]
    [InlineData("Orla Quill, while holding a rope, said the quay was closed.", "Orla Quill, while holding a rope", "said", "the quay was closed")]
    [InlineData("In a Herald survey last month, the quay had many friends.", "a Herald survey", "In", "the quay had many friends")]
    [InlineData("In a survey, sailors said the quay was closed.", "sailors", "said", "the quay was closed")]
    [InlineData("Her view is that the quay is closed.", "Her", "view is", "that the quay is closed")]
    [InlineData("A survey shows differences between the quays.", "A survey", "shows", "differences between the quays")]
    [InlineData("A survey by the board found wide support for the quay.", "A survey by the board", "found", "wide support for the quay")]
    [InlineData("Orla Quill told the Hull Post she would open the quay.", "Orla Quill", "told", "she would open the quay")]
    [InlineData("Orla Quill told a crowd in Hull, Quebec on Monday that the quay was closed.", "Orla Quill", "told", "that the quay was closed")]
    [InlineData("Few believe the quay is safe.", "Few", "believe", "the quay is safe")]
    [InlineData("Sailors see the quay as a burden.", "Sailors", "see", "the quay as a burden")]
    [InlineData("Orla Quill went on to criticize the board.", "Orla Quill", "went on to criticize", "the board")]
    [InlineData("Orla Quill has since said the quay is safe.", "Orla Quill", "has since said", "the quay is safe")]
    [InlineData("Orla Quill talks about the quay.", "Orla Quill", "talks about", "the quay")]
    [InlineData("Orla Quill endorsed her in June.", "Orla Quill", "endorsed", "her")]
    [InlineData("The quay was closed, the master said last week.", "the master", "said", "The quay was closed")]
    [InlineData("Orla Quill made many friends by saying the quay was closed.", "Orla Quill", "saying", "the quay was closed")]
    [InlineData("A survey shows that the quay is popular.", "A survey", "shows", "that the quay is popular")]
    [InlineData("Several surveys show Quill ahead by ten points.", "Several surveys", "show", "Quill ahead by ten points")]
    [InlineData("The new survey shows Quill far ahead.", "The new survey", "shows", "Quill far ahead")]
    [InlineData("The nets came from a firm that had closed, council records show.", "council records", "show", "The nets came from a firm that had closed")]
    [InlineData("One in five say the quay is unsafe.", "One in five", "say", "the quay is unsafe")]
    [InlineData("Those surveyed say the quay is unsafe.", "Those surveyed", "say", "the quay is unsafe")]
    [InlineData("Quill made no mention of the storm.", "Quill", "made no mention of", "the storm")]
    [InlineData("Quill has repeatedly raised grave concerns about the dam.", "Quill", "has repeatedly raised grave concerns about", "the dam")]
    [InlineData("The board issued a warning that the dam could burst.", "The board", "issued a warning", "that the dam could burst")]
    [InlineData("As the paper noted, the quay was closed.", "the paper", "noted", "the quay was closed")]
    [InlineData("The quay was closed, as Quill noted on Monday.", "Quill", "noted", "The quay was closed")]
    [InlineData("The rules proposed by the board were strict.", "the board", "proposed", "The rules")]
    [InlineData("Sailors who back Quill were glad.", "who", "back", "Quill")]
    [InlineData("The nets were old, according to an account she gave to a friend.", "an account she gave to a friend", "according to", "The nets were old")]
    [InlineData("Hours later a senior official gave a sigh and said the quay was closed.", "a senior official", "said", "the quay was closed")]
    [InlineData("Hours later a senior official left the room and said the quay was closed.", "a senior official", "said", "the quay was closed")]
    [InlineData("Sailors Upbeat on Ferry Talks as Quill Says the Quay Is Closed.", "Quill", "Says", "the Quay Is Closed")]
    [InlineData("Quill zeroed in on the leak.", "Quill", "zeroed in on", "the leak")]
    [InlineData("Hunt said the quay was closed.", "Hunt", "said", "the quay was closed")]
    [InlineData("May has also warned that the quay was closed.", "May", "has also warned", "that the quay was closed")]
    [InlineData("Young told reporters that the quay was closed.", "Young", "told", "that the quay was closed")]
    [InlineData("Rose believes the quay is safe.", "Rose", "believes", "the quay is safe")]
    [InlineData("A Hull official claims that the quay is closed.", "A Hull official", "claims", "that the quay is closed")]
    [InlineData("The quay was closed, Orla Quill, 54, said.", "Orla Quill, 54", "said", "The quay was closed")]
    [InlineData("The quay was closed, Orla Quill, who runs the mill, told sailors.", "Orla Quill, who runs the mill", "told", "The quay was closed")]
    [InlineData("The quay was closed, Orla Quill and her lawyers said.", "Orla Quill and her lawyers", "said", "The quay was closed")]
    [InlineData("The quay was closed, the mayor was quoted as saying.", "the mayor", "was quoted as saying", "The quay was closed")]
    [InlineData("The quay is closed, the mayor claims.", "the mayor", "claims", "The quay is closed")]
    [InlineData("A Hull official told reporters that the quay was closed.", "A Hull official", "told", "that the quay was closed")]
    [InlineData("Orla Quill (Lab, Hull North) said the quay was closed.", "Orla Quill (Lab, Hull North)", "said", "the quay was closed")]
    [InlineData("At noon Quill presented Hart with a note saying the quay was closed.", "Quill", "saying", "the quay was closed")]
    public void Finds_who_reported_what(string text, string source, string cue, string content)
    {
        Document document = Read(text);

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal(source, quote.Mention?.In(document.Text));
        Assert.Equal(cue, quote.Cue?.In(document.Text));
        Assert.Equal(content, quote.Span.In(document.Text));
    }

    [Fact]
    public void A_relative_pronoun_may_be_the_subject_of_what_was_said()
    {
        Document document = Read("The rules, which the board said will change in May, are strict.");

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("the board", quote.Mention?.In(document.Text));
        Assert.Equal(["which", "will change in May"], quote.Parts.Select(p => p.In(document.Text)));
    }

    [Fact]
    public void Who_is_said_to_have_spoken_may_have_spoken_before()
    {
        Document document = Read("Quill, who said the tide was late, said the quay was closed.");

        Assert.Equal(["who", "Quill, who said the tide was late"], document.Quotes.Select(q => q.Mention?.In(document.Text)).OrderByDescending(static m => m, StringComparer.Ordinal));
        Assert.Equal(["the tide was late", "the quay was closed"], document.Quotes.Select(q => q.Span.In(document.Text)));
    }

    [Theory]
    [InlineData("Quill, asked whether the quay was old, shook her head.", "whether the quay was old")]
    [InlineData("Quill was told that the quay, built in May, was old.", "that the quay, built in May, was old")]
    [InlineData("Asked at the fair about the quay, the man left.", "the quay")]
    [InlineData("The man smiled when asked whether the quay was closed.", "whether the quay was closed")]
    [InlineData("It is often said that the quay is haunted.", "that the quay is haunted")]
    [InlineData("The fear is that the quay is haunted.", "that the quay is haunted")]
    [InlineData("Quill, who asked not to be seen, said nothing.", "not to be seen", "nothing")]
    public void What_is_said_ends_where_the_sentence_goes_on(string text, params string[] contents)
    {
        Document document = Read(text);

        Assert.Equal(contents, document.Quotes.Select(q => q.Span.In(document.Text)));
    }

    [Fact]
    public void A_participle_goes_on_with_the_speaker_of_marked_words()
    {
        Document document = Read("“The quay is old,” said Quill, suggesting that the board should act.");

        Quote quote = Assert.Single(document.Quotes, static q => q.Kind == QuoteKind.Indirect);
        Assert.Equal("Quill", quote.Mention?.In(document.Text));
        Assert.Equal("that the board should act", quote.Span.In(document.Text));
    }

    [Fact]
    public void A_participle_goes_on_with_who_told_it_to_somebody()
    {
        Document document = Read("“The quay is old,” Orla Quill, a sailor, told reporters, adding that the board should act.");

        Quote quote = Assert.Single(document.Quotes, static q => q.Kind == QuoteKind.Indirect);
        Assert.Equal("Orla Quill, a sailor", quote.Mention?.In(document.Text));
    }

    [Fact]
    public void A_report_in_the_middle_leaves_two_parts()
    {
        Document document = Read("The quay, Orla Quill said, was closed.");

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal(["The quay", "was closed"], quote.Parts.Select(p => p.In(document.Text)));
    }

    [Fact]
    public void A_participle_goes_on_with_the_speaker_before()
    {
        Document document = Read("Orla Quill said the quay was closed, adding that nobody minded.");

        Assert.Equal(["the quay was closed", "that nobody minded"], document.Quotes.Select(q => q.Span.In(document.Text)));
        Assert.All(document.Quotes, q => Assert.Equal("Orla Quill", q.Mention?.In(document.Text)));
    }

    [Fact]
    public void A_source_in_the_middle_leaves_two_parts()
    {
        Document document = Read("The quay, according to the board, was closed.");

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("the board", quote.Mention?.In(document.Text));
        Assert.Equal(["The quay", "was closed"], quote.Parts.Select(p => p.In(document.Text)));
    }

    [Theory]
    [InlineData("It is fair to say the quay is closed.")]
    [InlineData("The ferry sailed at noon and sank in the evening.")]
    [InlineData("The boats were blue.")]
    [InlineData("The quay is open to all boats.")]
    [InlineData("He ate that loaf with state officials.")]
    [InlineData("The trade talks were long.")]
    [InlineData("Its claims department is in Hull.")]
    public void Nothing_is_reported(string text) => Assert.Empty(Read(text).Quotes);

    [Theory]
    [InlineData("The ferry is expected to sail at noon.", "is expected", "The ferry", "to sail at noon")]
    [InlineData("The ferry seemed ready to sail.", "seemed", "The ferry", "ready to sail")]
    [InlineData("The ferry is reportedly late again.", "reportedly", "The ferry is", "late again")]
    public void What_nobody_is_named_for_keeps_its_subject(string text, string cue, string first, string second)
    {
        Document document = Read(text);

        Quote quote = Assert.Single(document.Quotes);
        Assert.Null(quote.Mention);
        Assert.Equal(cue, quote.Cue?.In(document.Text));
        Assert.Equal([first, second], quote.Parts.Select(p => p.In(document.Text)));
    }

    [Fact]
    public void A_report_in_the_name_of_the_source_is_one_too()
    {
        Document document = Read("Orla Quill, who praised the mayor, said the quay was closed.");

        Assert.Equal(["the mayor", "the quay was closed"], document.Quotes.Select(q => q.Span.In(document.Text)));
    }

    [Fact]
    public void A_report_in_a_subordinate_clause_ends_at_its_comma()
    {
        Document document = Read("While Orla Quill said the quay was closed, the ferry sailed.");

        Assert.Equal(["the quay was closed"], document.Quotes.Select(q => q.Span.In(document.Text)));
    }

    [Fact]
    public void Words_in_marks_are_not_reported_twice()
    {
        Document document = Read("“The quay is closed,” Orla Quill said.");

        Assert.DoesNotContain(document.Quotes, q => q.Kind == QuoteKind.Indirect);
    }

    [Theory]
    [InlineData("Quill: Quay plan would cost jobs", "Quill", "Quay plan would cost jobs")]
    [InlineData("Survey: Sailors split on quay plan", "Survey", "Sailors split on quay plan")]
    [InlineData("Sailors: Quay could fail", "Sailors", "Quay could fail")]
    [InlineData("Police: Man found at quay", "Police", "Man found at quay")]
    [InlineData("Quill at rally: Quay plan has failed", "Quill", "Quay plan has failed")]
    public void A_colon_in_a_title_follows_who_says_it(string title, string source, string content)
    {
        Document document = DocumentReader.Read(title + "\n\nThe quay was closed and the rain fell.\n", "a.txt", ReadOptions.Default);

        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal(source, quote.Mention?.In(document.Text));
        Assert.Equal(content, quote.Span.In(document.Text));
    }

    [Theory]
    [InlineData("Quay plan: What you need to know")]
    [InlineData("Exclusive: Quay plan would cost jobs")]
    [InlineData("Football: Rovers beat United 3-1")]
    [InlineData("Rovers 3-1 United: Late goals sink visitors")]
    [InlineData("Analysis: Why the quay plan failed")]
    [InlineData("Watch: Ferry sinks at quay")]
    [InlineData("Quay Plan: Ferries Would Stop In May")]
    public void A_colon_after_a_subject_in_a_title_reports_nothing(string title) =>
        Assert.Empty(DocumentReader.Read(title + "\n\nThe quay was closed and the rain fell.\n", "a.txt", ReadOptions.Default).Quotes);

    private static Document Read(string sentence) =>
        DocumentReader.Read("The quay at Hull\n\n" + sentence + "\n", "a.txt", ReadOptions.Default);
}

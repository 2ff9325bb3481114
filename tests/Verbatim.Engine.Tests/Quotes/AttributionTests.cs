namespace Verbatim.Engine.Tests.Quotes;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("“The ice is thin here,” Ann Lee said.", "Direct: The ice is thin here / Ann Lee / said")]
    [InlineData("“The ice is thin here,” said Ann Lee.", "Direct: The ice is thin here / Ann Lee / said")]
    [InlineData("“The ice is thin here,” she said.", "Direct: The ice is thin here / she / said")]
    [InlineData("“The ice is thin here,” said Ann Lee, a warden at the northern lake.",
        "Direct: The ice is thin here / Ann Lee, a warden at the northern lake / said")]
    [InlineData("“The ice is thin here,” Ann Lee, 44, a warden from Hull, told visitors on Monday.",
        "Direct: The ice is thin here / Ann Lee, 44, a warden from Hull / told")]
    [InlineData("“The ice is thin here,” Ann Lee, who guards the lake, later said.",
        "Direct: The ice is thin here / Ann Lee, who guards the lake / later said")]
    [InlineData("“Is the ice thin here?” asked Ann Lee.", "Direct: Is the ice thin here? / Ann Lee / asked")]
    [InlineData("“The ice is thin here,” Rep. Ann Lee (D-Ore.) said in a statement.",
        "Direct: The ice is thin here / Rep. Ann Lee (D-Ore.) / said")]
    [InlineData("“The ice is thin here,” said retired warden Ann Lee.", "Direct: The ice is thin here / retired warden Ann Lee / said")]
    [InlineData("“The ice is thin here,” the warden notes.", "Direct: The ice is thin here / the warden / notes")]
    [InlineData("“The ice is thin here,” is how Ann Lee puts it.", "Direct: The ice is thin here / Ann Lee / puts it")]
    [InlineData("“The ice is thin here,” cried the crowd as Ann Lee left the lake.", "Direct: The ice is thin here / the crowd / cried")]
    [InlineData("“The ice is thin here,” shouted skaters before the warden, Ann Lee, closed the lake.",
        "Direct: The ice is thin here / skaters / shouted")]
    [InlineData("“The ice is thin here” – Ann Lee's verdict.", "Direct: The ice is thin here / Ann Lee / –")]
    [InlineData("“The ice is thin here,” came the reply.", "Direct: The ice is thin here / nobody / -")]
    [InlineData("“The ice is thin here.” Ann Lee said.", "Direct: The ice is thin here. / Ann Lee / said")]
    public void Clause_after_the_marks(string text, string expected) => Assert.Equal(expected, QuoteDump.One(text));

    [Theory]
    [InlineData("Ann Lee, speaking through an interpreter: “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / :")]
    [InlineData("Ann Lee said, “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / said")]
    [InlineData("Ann Lee told reporters on Monday, “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / told")]
    [InlineData("Ann Lee told reporters: “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / told")]
    [InlineData("Ann Lee, as the warden left, was angry: “The ice is thin here.”", "Mixed: The ice is thin here. / Ann Lee, as the warden left / was")]
    [InlineData("Ann Lee shook her head and said, “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / said")]
    [InlineData("Ann Lee shook her head, saying, “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / saying")]
    [InlineData("According to Ann Lee, “the ice is thin on the whole of the lake.”",
        "Mixed: the ice is thin on the whole of the lake. / Ann Lee / According to")]
    [InlineData("As Ann Lee, a warden from Hull, put it, “The ice is thin here.”",
        "Direct: The ice is thin here. / Ann Lee, a warden from Hull / put it")]
    [InlineData("The warden's only comment, as she left, was: “The ice is thin.”", "Mixed: The ice is thin. / The warden / was")]
    [InlineData("The council's reply was: “The ice is thin here.”", "Mixed: The ice is thin here. / The council / reply")]
    [InlineData("The message from the warden was clear: “The ice is thin here.”", "Direct: The ice is thin here. / the warden / :")]
    [InlineData("The last words of Ann Lee were: “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / :")]
    [InlineData("For Ann Lee, the answer is simple: “The ice is thin here.”", "Direct: The ice is thin here. / Ann Lee / :")]
    [InlineData("The instructions were clear: “The ice is thin here.”", "Direct: The ice is thin here. / nobody / -")]
    [InlineData("The statement read: “The ice is thin here.”", "Direct: The ice is thin here. / The statement / read")]
    [InlineData("From the warden's diary: “The ice is thin here.”", "Direct: The ice is thin here. / the warden / :")]
    public void Clause_before_the_marks(string text, string expected) => Assert.Equal(expected, QuoteDump.One(text));

    [Theory]
    [InlineData("The warden said the ice was “as thin as paper” on Monday.", "Mixed: as thin as paper / The warden / said")]
    [InlineData("The warden said that when it thawed, the ice was “as thin as paper.”", "Mixed: as thin as paper. / The warden / said")]
    [InlineData("When Smith spoke, the warden said the ice was “as thin as paper.”", "Mixed: as thin as paper. / the warden / said")]
    [InlineData("The warden said he believed the ice was “as thin as paper.”", "Mixed: as thin as paper. / The warden / said")]
    [InlineData("The warden said that Orrin, 44, of Hull, “ran like a hare”.", "Mixed: ran like a hare / The warden / said")]
    [InlineData("One of those present said the ice was “as thin as paper.”", "Mixed: as thin as paper. / One of those present / said")]
    [InlineData("It was “a small miracle” that nobody was hurt, Ann Lee said.", "Mixed: a small miracle / Ann Lee / said")]
    [InlineData("Her promise that the town would have “dry feet for everybody” was kept.", "Mixed: dry feet for everybody / Her / promise")]
    public void Words_in_a_reported_clause(string text, string expected) => Assert.Equal(expected, QuoteDump.One(text));

    [Fact]
    public void Speech_broken_by_its_attribution_is_one_quote() => Assert.Equal(
        "Direct: The ice + is thin here. / Ann Lee / said",
        QuoteDump.One("“The ice,” Ann Lee said, “is thin here.”"));

    [Fact]
    public void A_participle_between_two_passages_reports_the_second() => Assert.Equal(
        ["Direct: The ice is thin / Ann Lee / said", "Direct: Stay away from it. / Ann Lee / adding"],
        QuoteDump.Of("“The ice is thin,” Ann Lee said, adding, “Stay away from it.”"));

    [Fact]
    public void Free_standing_speech_goes_on_with_its_speaker() => Assert.Equal(
        ["Direct: The ice is thin / Ann Lee / said", "Direct: Nobody should walk on it. / Ann Lee / said"],
        QuoteDump.Of("“The ice is thin,” Ann Lee said. “Nobody should walk on it.”"));

    [Fact]
    public void A_sentence_between_can_bring_another_speaker() => Assert.Equal(
        ["Direct: The ice is thin / Ann Lee / said", "Direct: Nobody should walk on it. / Bob Hart / disagreed"],
        QuoteDump.Of("“The ice is thin,” Ann Lee said. Bob Hart disagreed. “Nobody should walk on it.”"));

    [Fact]
    public void Speech_after_a_plain_sentence_belongs_to_its_subject() => Assert.Equal(
        "Direct: Nobody should walk on the lake today. / Ann Lee / took",
        QuoteDump.One("Ann Lee took the stage. “Nobody should walk on the lake today.”"));

    [Fact]
    public void Speech_over_two_paragraphs_is_one_quote() => Assert.Equal(
        "Direct: The ice is thin here. + Nobody should walk on it / Ann Lee / said",
        QuoteDump.One("“The ice is thin here.\n\n“Nobody should walk on it,” Ann Lee said."));

    [Fact]
    public void A_paragraph_of_speech_goes_on_with_the_paragraph_before() => Assert.Equal(
        ["Direct: The ice is thin here / Ann Lee / said", "Direct: Nobody should walk on the lake today. / Ann Lee / said"],
        QuoteDump.Of("“The ice is thin here,” Ann Lee said.\n\n“Nobody should walk on the lake today.”"));

    [Fact]
    public void More_words_of_one_sentence_share_their_source() => Assert.Equal(
        ["Mixed: thin as paper / The warden / called", "Mixed: not worth a visit. / The warden / called"],
        QuoteDump.Of("The warden called the ice “thin as paper” and “not worth a visit.”"));

    [Fact]
    public void Turns_of_a_transcript_name_their_speakers() => Assert.Equal(
        ["Direct: Is the ice thin? / Reporter / :", "Direct: It is, I fear. / MS. LEE / :"],
        QuoteDump.Of("Reporter: “Is the ice thin?”\nMS. LEE: “It is, I fear.”"));

    [Fact]
    public void A_signature_names_the_speaker() => Assert.Equal(
        "Direct: Nobody should walk on the lake today. / Ann Lee, warden / —",
        QuoteDump.One("“Nobody should walk on the lake today.” — Ann Lee, warden"));

    [Fact]
    public void A_pronoun_leads_to_the_person() => Assert.Equal(
        ["Ann Lee", "Ann Lee"],
        QuoteDump.Speakers("“The ice is thin,” Ann Lee said. It was cold. “Nobody should walk on it,” she added."));

    [Fact]
    public void Speech_that_nobody_says_is_reported()
    {
        const string Text = "“Nobody should walk on the lake before the end of the month.”";

        Assert.Equal("Direct: Nobody should walk on the lake before the end of the month. / nobody / -", QuoteDump.One(Text));
        Assert.Equal(1, QuoteDump.Unattributed(Text));
        Assert.Equal(0, QuoteDump.Unattributed(Text + " Ann Lee said."));
    }

    [Fact]
    public void Content_leaves_out_marks_and_the_comma_of_the_sentence_only() => Assert.Equal(
        ["Direct: The ice, it seems, is thin / Ann Lee / said", "Direct: Really? / Bob Hart / asked"],
        QuoteDump.Of("“The ice, it seems, is thin,” Ann Lee said. “Really?” Bob Hart asked."));

    [Fact]
    public void The_source_of_according_to_may_be_a_pronoun() => Assert.Equal(
        "Mixed: at the low end / him / according to",
        QuoteDump.One("Ann Lee spoke to the board. Costs would be “at the low end” of the range, according to him."));

    [Fact]
    public void A_day_between_subject_and_verb_is_no_speaker() => Assert.Equal(
        "Mixed: a mess. / Lee / said",
        QuoteDump.One("Lee earlier this month said the plan was “a mess.”"));

    [Fact]
    public void Quotes_in_a_row_have_one_speaker() => Assert.Equal(
        ["Mixed: steady hands / Judge Ann Lee / praising", "Mixed: clear head in bad weather / Judge Ann Lee / praising"],
        QuoteDump.Of("At noon, Judge Ann Lee thanked the pilot, praising his “steady hands,” “clear head in bad weather” and patience."));

    [Fact]
    public void A_label_may_have_a_party_in_brackets() => Assert.Equal(
        "Direct: Nobody has ever walked this pier at night. / Rep. Ann Lee (D-Ohio) / :",
        QuoteDump.One("Rep. Ann Lee (D-Ohio): “Nobody has ever walked this pier at night.”"));

    [Fact]
    public void A_sentence_may_begin_with_its_verb() => Assert.Equal(
        "Direct: The ice is very thin. / Hale / Said",
        QuoteDump.One("Hale shook his head. Said Hale, “The ice is very thin.”"));

    [Fact]
    public void The_agent_of_a_passive_speaks() => Assert.Equal(
        "Mixed: second spring / farmers / called",
        QuoteDump.One("The meeting dealt with the new well, a gift called by farmers a “second spring” for the valley."));

    [Fact]
    public void Who_wants_what_the_marks_predicate_does_not_say_it() => Assert.Equal(
        ["Direct: They can stay / he / said", "Mixed: should be able to leave / he / said"],
        QuoteDump.Of("Hart was firm. “They can stay,” he said, and those who want to leave “should be able to leave”."));

    [Theory]
    [InlineData("Captain Ann Lee once said: “A boat is a house that argues.”", "Direct: A boat is a house that argues. / Captain Ann Lee / once said")]
    [InlineData("“The tide keeps its own diary,” Will wrote.", "Direct: The tide keeps its own diary / Will / wrote")]
    [InlineData("“Our roof leaks in four places,” June wrote.", "Direct: Our roof leaks in four places / June / wrote")]
    [InlineData("“No boats after six o’clock,” read the notice.", "Direct: No boats after six o’clock / the notice / read")]
    [InlineData("“The council has lost its umbrella,” reads a poster in the Fen Post.", "Direct: The council has lost its umbrella / a poster in the Fen Post / reads")]
    [InlineData("A sign on the door reads: “No boats after six o’clock.”", "Direct: No boats after six o’clock. / A sign on the door / reads")]
    [InlineData("“Our roof leaks in four places,” the pilot radioed.", "Direct: Our roof leaks in four places / the pilot / radioed")]
    public void Words_with_other_uses_are_read_as_the_clause_needs_them(string text, string expected) => Assert.Equal(expected, QuoteDump.One(text));

    [Theory]
    [InlineData("‘We will rebuild’ — Mayor Ann Quill", "Direct: We will rebuild / Mayor Ann Quill / —")]
    [InlineData("“We will rebuild” – Ann Quill", "Direct: We will rebuild / Ann Quill / –")]
    [InlineData("“Taps” — Army tune", "Term: Taps")]
    public void A_line_of_marked_words_may_be_signed(string text, string expected) => Assert.Equal(expected, QuoteDump.One(text));
}

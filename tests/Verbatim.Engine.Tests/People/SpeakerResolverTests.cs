using Verbatim.Engine.Model;
using Verbatim.Engine.People.Speakers;
using Verbatim.Engine.Quotes;

namespace Verbatim.Engine.Tests.People;

public sealed class SpeakerResolverTests
{
    private const string Title = "A quiet day at the harbour of the town\n\n";

    // the words between brackets attribute a quote; the brackets are no part of the text
    [Theory]
    [InlineData("Maria Keller came. [Keller] spoke.", "Maria Keller")]
    [InlineData("Maria Keller came. [Ms. Keller, who had waited long,] spoke.", "Maria Keller")]
    [InlineData("So said [Maria Keller, a spokeswoman for Thomas Hale].", "Maria Keller")]
    [InlineData("So said [a spokeswoman for Thomas Hale, Maria Keller].", "Maria Keller")]
    [InlineData("So said [Hale’s lawyer, Maria Keller].", "Maria Keller")]
    [InlineData("So said [his shadow, Maria Keller,] too.", "Maria Keller")]
    [InlineData("So said [a third, Maria Keller,] too.", "Maria Keller")]
    [InlineData("So said [Hale campaign manager Maria Keller].", "Maria Keller")]
    [InlineData("So said [Parks for All organizing director Maria Keller].", "Maria Keller")]
    [InlineData("So said [a former mayor -- Maria Keller, who lost --] later.", "Maria Keller")]
    [InlineData("So said [a man] named Thomas Hale.", "Thomas Hale")]
    [InlineData("So said [a woman identified only as Maria Keller].", "Maria Keller")]
    public void Takes_the_name_that_is_the_head(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("Maria Keller met Thomas Hale. [She] spoke.", "Maria Keller")]
    [InlineData("Maria Keller met Thomas Hale. [He] spoke.", "Thomas Hale")]
    [InlineData("Thomas Hale met with Peter Moreau. [He] spoke.", "Thomas Hale")]
    [InlineData("When [she] came in, Maria Keller spoke.", "Maria Keller")]
    [InlineData("Oddfellow Wren, who paints her boats, met Thomas Hale. [She] spoke.", "Oddfellow Wren")]
    [InlineData("Thomas Hale came. He sat. He slept near Peter Moreau. He woke. Then [he] spoke.", "Thomas Hale")]
    [InlineData("Maria Keller came. “Peter Moreau was here,” [she] said.", "Maria Keller")]
    [InlineData("Thomas Hale came. “Peter Moreau was here,” [he] said.", "Thomas Hale")]
    [InlineData("Mayor Thomas Hale met Peter Moreau. Peter Moreau left. The mayor hoped for calm under Moreau’s rule. It would last, [he] said.", "Thomas Hale")]
    public void Follows_pronouns(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("Maria Keller sent a letter [that] spoke.", "a letter")]
    [InlineData("The council closed the pool. [It] spoke.", "The council")]
    [InlineData("On Monday, the council closed the pool. [It] spoke.", "the council")]
    [InlineData("The council, which owns the pool, sued Hartley Foods. [It] spoke.", "The council")]
    [InlineData("The council's costs rose. [It] spoke.", "The council")]
    [InlineData("Police have closed the road. [They] spoke.", "Police")]
    [InlineData("Two officials wrote to the ministry. [They] spoke.", "Two officials")]
    [InlineData("Friends of Mr. Hale came. [They] spoke.", "Friends of Mr. Hale")]
    [InlineData("Hartley Quenby has closed its pool. [It] spoke.", "Hartley Quenby")]
    [InlineData("Maria Keller sued Hartley Foods. [It] spoke.", "Hartley Foods")]
    public void Follows_pronouns_to_a_body(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("The ice is thin. [It] spoke.")]
    [InlineData("The council closed the pool. Nobody came. The rain fell. [It] spoke.")]
    public void Pronouns_that_lead_to_no_body(string text)
    {
        Assert.Null(Resolve(text));
    }

    [Theory]
    [InlineData("Maria Keller came. [I] spoke.")]
    [InlineData("Maria Keller came. [He] spoke.")]
    [InlineData("“Peter Moreau was here,” [he] said.")]
    public void Pronouns_that_lead_to_nobody(string text)
    {
        Assert.Null(Resolve(text));
    }

    [Theory]
    [InlineData("They met Maria Keller, [who] spoke.", "Maria Keller")]
    [InlineData("They met Maria Keller, a nurse from Hull, [who] spoke.", "Maria Keller")]
    [InlineData("They met Maria Keller and a nurse from Hull [who] spoke.", "a nurse from Hull")]
    public void Follows_relatives(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("Norwegian Prime Minister Maria Keller met Sen. Thomas Hale. [The Norwegian prime minister] spoke.", "Maria Keller")]
    [InlineData("Norwegian Prime Minister Maria Keller met Sen. Thomas Hale. [The senator] spoke.", "Thomas Hale")]
    [InlineData("Maria Keller is the mayor of Hull. Thomas Hale is the mayor of Bath. [The mayor of Bath] spoke.", "Thomas Hale")]
    [InlineData("Maria Keller opened the fair. [The billionaire] spoke.", "Maria Keller")]
    [InlineData("So said Maria Keller, [founder and president of the Hull Trust].", "Maria Keller")]
    [InlineData("Sen. Maria Keller of Ohio met Sen. Thomas Hale (R-Tex.). [The Texas senator] spoke.", "Thomas Hale")]
    [InlineData("Sen. Maria Keller of Ohio met Sen. Thomas Hale (R-Tex.). [The senator from Ohio] spoke.", "Maria Keller")]
    [InlineData("Republican nominee Thomas Hale came.\n\nMeanwhile other things went on.\n\nThen Maria Keller came. [The nominee] spoke.", "Maria Keller")]
    [InlineData("Maria Keller came with Thomas Keller. [Maria Keller’s husband] spoke.", "Thomas Keller")]
    public void Follows_descriptions(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("Sen. Maria Keller of Ohio came. [The Texas senator] spoke.", "The Texas senator")]
    [InlineData("Actress Maria Keller came. [The Harbour Star] wrote.", "The Harbour Star")]
    [InlineData("Mayor Maria Keller came. [A mayor] spoke.", "A mayor")]
    [InlineData("Mayor Maria Keller came. [The mayors of the coast] spoke.", "The mayors of the coast")]
    [InlineData("Mayor Maria Keller came. [The French mayor] spoke.", "The French mayor")]
    [InlineData("Mayor Maria Keller came. [a senior official, who asked not to be named] spoke.", "a senior official")]
    [InlineData("Mayor Maria Keller came. [The Keller campaign] spoke.", "The Keller campaign")]
    [InlineData("Mayor Maria Keller came. [Keller’s office] spoke.", "Keller’s office")]
    [InlineData("So say [Maria Keller and Thomas Hale].", "Maria Keller and Thomas Hale")]
    [InlineData("[Mayor Ann Lee’s lawyer] said so.", "Mayor Ann Lee’s lawyer")]
    public void Leaves_others_as_the_article_writes_them(string text, string expected)
    {
        Assert.Equal(expected, Resolve(text)?.Name);
    }

    [Theory]
    [InlineData("The Harbour Committee met. [The committee] spoke.", "The committee", SpeakerKind.Unnamed)]
    [InlineData("The Harbour Committee met. [The Harbour Committee] spoke.", "Harbour Committee", SpeakerKind.Organisation)]
    [InlineData("On Monday [the White House] spoke.", "White House", SpeakerKind.Organisation)]
    [InlineData("On Monday [Maria Keller] spoke.", "Maria Keller", SpeakerKind.Person)]
    public void Tells_the_kind(string text, string name, SpeakerKind kind)
    {
        Speaker? speaker = Resolve(text);

        Assert.Equal(name, speaker?.Name);
        Assert.Equal(kind, speaker?.Kind);
    }

    [Fact]
    public void Whoever_spoke_last_comes_first()
    {
        const string Text = "Thomas Hale met Peter Moreau. Both stood at the pier. So it was, he said.";
        DocumentContext context = Read(Title + Text);
        int he = context.Tokens.IndexAt((Title + Text).IndexOf("he said", StringComparison.Ordinal));

        string? before = SpeakerResolver.Resolve(context, he, he + 1)?.Name;
        int moreau = context.People.FindIndex(p => p.Name == "Peter Moreau");
        SpeakerResolver.NoteSpeaker(context, new Speaker("Peter Moreau", SpeakerKind.Person, moreau), he - 1);
        string? after = SpeakerResolver.Resolve(context, he, he + 1)?.Name;

        Assert.Equal("Thomas Hale", before);
        Assert.Equal("Peter Moreau", after);
    }

    private static Speaker? Resolve(string marked)
    {
        int open = marked.IndexOf('[');
        int close = marked.IndexOf(']') - 1;
        DocumentContext context = Read(Title + marked.Replace("[", string.Empty).Replace("]", string.Empty));
        return SpeakerResolver.Resolve(
            context, context.Tokens.IndexAt(Title.Length + open), context.Tokens.IndexAt(Title.Length + close));
    }

    private static DocumentContext Read(string text)
    {
        var context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);
        foreach (Action<DocumentContext> stage in Pipeline.Stages.TakeWhile(s => s != QuoteStage.Run))
        {
            stage(context);
        }

        return context;
    }
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.Tests.People;

public sealed class PeopleStageTests
{
    private const string Title = "A quiet day at the harbour of the town\n";

    [Theory]
    [InlineData("The clerk met Maria Keller on Monday.", "Maria Keller")]
    [InlineData("The prize went to Ursula van der Berg this year.", "Ursula van der Berg")]
    [InlineData("Officials met Yusuf al-Masri twice.", "Yusuf al-Masri")]
    [InlineData("It was painted by Jean-Luc Moreau in spring.", "Jean-Luc Moreau")]
    [InlineData("The case of Patrick O’Dowd is closed.", "Patrick O’Dowd")]
    [InlineData("They asked Thomas Q. Harding, Jr. about it.", "Thomas Q. Harding, Jr.")]
    [InlineData("Robert “Bob” Hale sings.", "Robert “Bob” Hale")]
    [InlineData("It was Wren Oddfellow, 42, who won.", "Wren Oddfellow")]
    [InlineData("Ms. Oddfellow won.", "Oddfellow")]
    [InlineData("Park Min-seo won the cup.", "Park Min-seo")]
    [InlineData("They met President Bae Soo-jin twice.", "Bae Soo-jin")]
    [InlineData("They met Maria Keller, PhD, twice.", "Maria Keller")]
    [InlineData("They met Maria Lee MP twice.", "Maria Lee")]
    [InlineData("Maria del Carmen Ortiz won the cup.", "Maria del Carmen Ortiz")]
    [InlineData("Maria van der Berg spoke. Van der Berg left.", "Maria van der Berg")]
    [InlineData("Luis Garza Ortiz spoke. Garza left.", "Luis Garza Ortiz")]
    [InlineData("They met Park Minsoo twice. Mr. Park left.", "Park Minsoo")]
    public void Finds_the_name(string sentence, string name)
    {
        Assert.Equal(name, Assert.Single(Read(sentence)).Name);
    }

    [Theory]
    [InlineData("Luis Garza Ortiz spoke. Mrs. Garza left.", "Luis Garza Ortiz", "Garza")]
    [InlineData("They met Mr. Xi Minghao. Mrs. Xi left.", "Xi Minghao", "Xi")]
    public void The_title_tells_a_couple_apart(string text, string first, string second) =>
        Assert.Equal([first, second], Read(text).Select(static p => p.Name));

    [Fact]
    public void A_family_name_may_come_first()
    {
        Assert.Equal(
            ["Bae Soo-jin", "Bae Soo-min"],
            Read("Bae Soo-jin met Bae Soo-min. Mr. Bae was late. Bae Soo-jin won.").Select(static p => p.Name));
    }

    [Theory]
    [InlineData("They met Maria Keller-led sailors.", "Maria Keller")]
    [InlineData("They met Maria Keller, the editor-in-chief.", "Maria Keller")]
    public void Other_words_behind_a_hyphen_are_no_part_of_a_name(string sentence, string name) =>
        Assert.Equal(name, Assert.Single(Read(sentence)).Name);

    [Theory]
    [InlineData("The ferry leaves Boston on Monday and comes to New York in March.")]
    [InlineData("The Ministry of Health answered the Keller Institute and Moreau University.")]
    [InlineData("Asked again, nobody knew. Meanwhile the Israeli army moved north.")]
    [InlineData("She walked down Harding Street to Oak Hill.")]
    [InlineData("Prime ministers and presidents came, said the White House.")]
    [InlineData("NATO and the FBI agreed with Fox News.")]
    public void Finds_nobody(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Theory]
    [InlineData("US President Maria Keller spoke.", "US President")]
    [InlineData("A former mayor, Maria Keller, spoke.", "former mayor")]
    [InlineData("Maria Keller, a spokeswoman for the port of Hull, spoke.", "spokeswoman for the port of Hull")]
    [InlineData("Maria Keller, 51, a teacher from Hull, spoke.", "teacher from Hull")]
    [InlineData("Maria Keller is the mayor of Hull.", "mayor of Hull")]
    [InlineData("They met Middle East envoy Maria Keller.", "Middle East envoy")]
    [InlineData("They met Secretary of State Maria Keller.", "Secretary of State")]
    [InlineData("They met vice-president Maria Keller.", "vice-president")]
    [InlineData("They met Mayor-elect Maria Keller.", "Mayor-elect")]
    [InlineData("They met DCI Maria Keller.", "DCI")]
    [InlineData("They met Cllr Maria Keller.", "Cllr")]
    public void Reads_the_role(string sentence, string role)
    {
        Person person = Assert.Single(Read(sentence));

        Assert.Equal("Maria Keller", person.Name);
        Assert.Equal(role, person.Role);
    }

    [Theory]
    [InlineData("Maria Keller spoke to reporters.")]
    [InlineData("Maria Keller, in a letter to the mayor, spoke.")]
    [InlineData("Mrs. Maria Keller spoke.")]
    public void Reads_no_role(string sentence)
    {
        Assert.Null(Assert.Single(Read(sentence)).Role);
    }

    [Fact]
    public void Takes_no_last_name_for_a_role() =>
        Assert.All(Read("Thomas Potter, Maria Shearer and Peter Slater came."), static p => Assert.Null(p.Role));

    [Fact]
    public void Takes_no_storm_for_a_person() =>
        Assert.Empty(Read("Storm Maria came to the pier."));

    [Fact]
    public void Groups_the_forms_of_a_name()
    {
        Person person = Assert.Single(Read("Maria Keller came. Keller sat. Ms. Keller stood, and Maria left with Maria B. Keller’s bag."));

        Assert.Equal("Maria B. Keller", person.Name);
        Assert.Equal(["Maria Keller", "Keller", "Maria"], person.Aliases);
        Assert.Equal(5, person.Mentions.Count);
    }

    [Fact]
    public void Keeps_father_and_son_apart()
    {
        EquatableArray<Person> people = Read("Thomas Keller Jr. came with Thomas Keller III to the pier.");

        Assert.Equal(["Thomas Keller Jr.", "Thomas Keller III"], people.Select(p => p.Name));
    }

    [Fact]
    public void Takes_short_forms_for_the_name()
    {
        Person person = Assert.Single(Read("Robert Hale came. Bob Hale sat. Bob sang."));

        Assert.Equal("Robert Hale", person.Name);
        Assert.Equal(["Bob Hale", "Bob"], person.Aliases);
    }

    [Fact]
    public void Keeps_people_with_one_last_name_apart()
    {
        EquatableArray<Person> people = Read("Maria Keller came with Thomas Keller. Mr. Keller sat. Mrs. Keller stood.");

        Assert.Equal(["Maria Keller", "Thomas Keller"], people.Select(p => p.Name));
        Assert.Equal([2, 2], people.Select(p => p.Mentions.Count));
    }

    [Fact]
    public void Knows_a_person_in_a_headline_by_the_body()
    {
        EquatableArray<Person> people = DocumentReader.Read(
            "Keller Says Harbour Plans Are Going Very Well\n\nMaria Keller spoke on Monday about the plans.", "a.txt", ReadOptions.Default).People;

        Person person = Assert.Single(people);
        Assert.Equal("Maria Keller", person.Name);
        Assert.Equal(0, person.Mentions[0].Start);
    }

    private static EquatableArray<Person> Read(string sentence) =>
        DocumentReader.Read(Title + sentence, "a.txt", ReadOptions.Default).People;
}

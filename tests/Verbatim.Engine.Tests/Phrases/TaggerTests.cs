using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Tests.Phrases;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("Nobody believed the claims of the ferryman.", "claims", nameof(WordTag.Noun))]
    [InlineData("The baker hit back at them.", "hit", nameof(WordTag.Verb))]
    [InlineData("The baker took a hit back home.", "hit", nameof(WordTag.Noun))]
    [InlineData("The rate fell by two percentage points to five.", "points", nameof(WordTag.Noun))]
    [InlineData("She claims the ferry was late.", "claims", nameof(WordTag.Verb))]
    [InlineData("The harbour master claims that it sank.", "claims", nameof(WordTag.Verb))]
    [InlineData("Aides to the mayor say it sank.", "say", nameof(WordTag.Verb))]
    [InlineData("Bakers close to Quill believe it sank.", "believe", nameof(WordTag.Verb))]
    [InlineData("Bakers in the town claim that it sank.", "claim", nameof(WordTag.Verb))]
    [InlineData("Bakers in the town point out that it sank.", "point", nameof(WordTag.Verb))]
    [InlineData("It sank, critics of the mayor claim.", "claim", nameof(WordTag.Verb))]
    [InlineData("The survey shows wide gaps.", "shows", nameof(WordTag.Verb))]
    [InlineData("The talk shows are over.", "shows", nameof(WordTag.Noun))]
    [InlineData("The fear is that the dam fails.", "that", nameof(WordTag.Complementiser))]
    [InlineData("The price is that of a loaf.", "that", nameof(WordTag.Pronoun))]
    [InlineData("Those asked said Quill was late.", "said", nameof(WordTag.Verb))]
    [InlineData("A mill called Quill sank.", "called", nameof(WordTag.Verb))]
    [InlineData("Bakers filed the insurance claim that week.", "claim", nameof(WordTag.Noun))]
    [InlineData("Bakers close to the mayor said it sank.", "close", nameof(WordTag.Adjective))]
    [InlineData("The bakers close the shop at noon.", "close", nameof(WordTag.Verb))]
    [InlineData("Their plans were dropped.", "plans", nameof(WordTag.Noun))]
    [InlineData("The baker wants to sell.", "to", nameof(WordTag.To))]
    [InlineData("The baker wants to sell.", "sell", nameof(WordTag.Infinitive))]
    [InlineData("The baker went to Hull.", "to", nameof(WordTag.Preposition))]
    [InlineData("The baker has already said so.", "said", nameof(WordTag.Participle))]
    [InlineData("The baker would not say so.", "say", nameof(WordTag.Infinitive))]
    [InlineData("The baker said that bread is cheap.", "that", nameof(WordTag.Complementiser))]
    [InlineData("He ate that loaf.", "that", nameof(WordTag.Determiner))]
    [InlineData("A loaf that costs little sells well.", "that", nameof(WordTag.Relative))]
    [InlineData("He said that costs rise.", "that", nameof(WordTag.Complementiser))]
    [InlineData("The woman who lives there left.", "who", nameof(WordTag.Relative))]
    [InlineData("He asked who lives there.", "who", nameof(WordTag.Interrogative))]
    [InlineData("Anna’s boat sank.", "’s", nameof(WordTag.Possessive))]
    [InlineData("He’s on the boat.", "’s", nameof(WordTag.Auxiliary))]
    [InlineData("The accused man left.", "accused", nameof(WordTag.Adjective))]
    [InlineData("He accused her.", "accused", nameof(WordTag.Verb))]
    [InlineData("Yesterday Orla Quill left.", "Orla", nameof(WordTag.Name))]
    [InlineData("It opens in May 2031.", "May", nameof(WordTag.Time))]
    [InlineData("They may leave.", "may", nameof(WordTag.Auxiliary))]
    [InlineData("The sailors’ anger grew.", "’", nameof(WordTag.Possessive))]
    [InlineData("Officials left.", "Officials", nameof(WordTag.Noun))]
    [InlineData("The boat does 30 knots.", "does", nameof(WordTag.Verb))]
    [InlineData("The boats have 30 sails.", "have", nameof(WordTag.Verb))]
    [InlineData("A 60-year-old might sail.", "might", nameof(WordTag.Auxiliary))]
    [InlineData("A 60-year-old pays $5.", "pays", nameof(WordTag.Verb))]
    [InlineData("Audits between 2009 and 2011 went astray.", "went", nameof(WordTag.Verb))]
    [InlineData("The hospital closed early.", "hospital", nameof(WordTag.Noun))]
    [InlineData("A festival costs little.", "festival", nameof(WordTag.Noun))]
    [InlineData("They sow seed there.", "seed", nameof(WordTag.Noun))]
    [InlineData("The pond is five metres wide.", "wide", nameof(WordTag.Adjective))]
    [InlineData("Harbour-7 carried three sailors.", "carried", nameof(WordTag.Verb))]
    [InlineData("The HB-25 costs $80.", "costs", nameof(WordTag.Verb))]
    public void Decides_by_neighbours(string text, string word, string expected)
    {
        var tagged = new TaggedText(text);

        Assert.Equal(expected, tagged.Context.Tags[tagged.IndexOf(word)].ToString());
    }
}

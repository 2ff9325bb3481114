using Verbatim.Engine.Text;

namespace Verbatim.Engine.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He said so.", "He|said|so|.")]
    [InlineData("Israel’s aims", "Israel|’s|aims")]
    [InlineData("We don’t know", "We|don’t|know")]
    [InlineData("Mr. Lee of the U.S. Senate", "Mr.|Lee|of|the|U.S.|Senate")]
    [InlineData("over 57,000, wounding", "over|57,000|,|wounding")]
    [InlineData("US$3.5bn", "US|$|3.5|bn")]
    [InlineData("a two-state plan", "a|two|-|state|plan")]
    [InlineData("John F. Kennedy", "John|F.|Kennedy")]
    [InlineData("see pic.example.com/Ab1c now", "see|pic.example.com/Ab1c|now")]
    [InlineData("see https://t.example/Ab1c.", "see|https://t.example/Ab1c|.")]
    [InlineData("by @someone_1!", "by|@someone_1|!")]
    [InlineData("``so'' he", "``|so|''|he")]
    [InlineData("<a href=\"x\">y</a>", "<a href=\"x\">|y|</a>")]
    [InlineData("wait … what...", "wait|…|what|...")]
    public void Cuts(string text, string expected)
    {
        var context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);

        var tokens = new List<string>();
        for (int i = 0; i < context.Tokens.Count; i++)
        {
            tokens.Add(context.Tokens.Characters(i).ToString());
        }

        Assert.Equal(expected, string.Join('|', tokens));
    }

    [Theory]
    [InlineData("the U.S. fleet", "U.S.", nameof(LetterCase.Upper))]
    [InlineData("by O.B. Quill", "O.B.", nameof(LetterCase.Upper))]
    [InlineData("at 9 a.m. today", "a.m.", nameof(LetterCase.Lower))]
    public void Letters_with_periods_keep_their_case(string text, string word, string expected)
    {
        TokenList tokens = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None).Tokens;

        Assert.Equal(expected, tokens[tokens.IndexAt(text.IndexOf(word, StringComparison.Ordinal))].Case.ToString());
    }

    [Fact]
    public void Words_written_differently_have_one_number()
    {
        var context = new DocumentContext("Zebra zebra ZEBRA don’t don't", "a.txt", ReadOptions.Default, CancellationToken.None);
        TokenList tokens = context.Tokens;

        Assert.Equal(tokens[0].Word, tokens[1].Word);
        Assert.Equal(tokens[0].Word, tokens[2].Word);
        Assert.Equal(tokens[3].Word, tokens[4].Word);
        Assert.NotEqual(tokens[0].Word, tokens[3].Word);
    }
}

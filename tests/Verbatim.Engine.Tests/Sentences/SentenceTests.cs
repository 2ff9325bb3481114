using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Tests.Sentences;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The boats left. The harbour was empty.", "The boats left.|The harbour was empty.")]
    [InlineData("Who left? The boats! Nobody else.", "Who left?|The boats!|Nobody else.")]
    [InlineData("The boats left.The harbour was empty.", "The boats left.|The harbour was empty.")]
    [InlineData("Really?! The boats left .", "Really?!|The boats left .")]
    [InlineData("They left at 5 p.m. The harbour was empty.", "They left at 5 p.m.|The harbour was empty.")]
    [InlineData("They came from the U.S. But nobody stayed.", "They came from the U.S.|But nobody stayed.")]
    [InlineData("She came from Fla. “The boats left,” she said.", "She came from Fla.|“The boats left,” she said.")]
    [InlineData("They loved vitamin C. The boats left.", "They loved vitamin C.|The boats left.")]
    [InlineData("We lost 3.5 boats. 12 are left.", "We lost 3.5 boats.|12 are left.")]
    [InlineData("It cost 7. $3 were paid.", "It cost 7.|$3 were paid.")]
    [InlineData("(The boats left.) The harbour was empty.", "(The boats left.)|The harbour was empty.")]
    [InlineData("“The boats left.” The harbour was empty.", "“The boats left.”|The harbour was empty.")]
    [InlineData("She said, ‘They left.’” The harbour was empty.", "She said, ‘They left.’”|The harbour was empty.")]
    [InlineData("\"They left.\" \"All of them.\"", "\"They left.\"|\"All of them.\"")]
    [InlineData("``They left.'' ``All of them.''", "``They left.''|``All of them.''")]
    [InlineData("“They left. All of them,” she said.", "“They left.|All of them,” she said.")]
    [InlineData("They waited… The boats left.", "They waited…|The boats left.")]
    [InlineData("They waited ... And nobody came.", "They waited ...|And nobody came.")]
    [InlineData("They left. pic.example.com/a1b2", "They left.|pic.example.com/a1b2")]
    [InlineData("They left. — Lee", "They left.|— Lee")]
    [InlineData("“Stop!” The crowd was afraid.", "“Stop!”|The crowd was afraid.")]
    [InlineData("“The boats left. ” The harbour was empty.", "“The boats left. ”|The harbour was empty.")]
    public void End(string text, string expected) => Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("“Stop!” he said.")]
    [InlineData("“Stop?” asked Ann Lee.")]
    [InlineData("“Stop!” Ann Lee said.")]
    [InlineData("“We left.” she said.")]
    [InlineData("Mr. Lee met Gen. Ray and Dr. J. R. Smith of St. Ann.")]
    [InlineData("The U.S. Senate and the U.S. president met in Washington, D.C., on Jan. 4.")]
    [InlineData("Lee Inc. and Ray Co. were No. 4 and No. 5.")]
    [InlineData("In Ray v. Lee the court was divided.")]
    [InlineData("Rep. Ann Lee (D-Calif.) left.")]
    [InlineData("She was born in Toledo, Ohio, and lives in Gary, Ind. with her boats.")]
    [InlineData("It rose by 3.5 to 7.25 points.")]
    [InlineData("We had help from … neighbours … Ray among them.")]
    [InlineData("We had help... from neighbours.")]
    [InlineData("1. Boats and bridges")]
    [InlineData("Yahoo! and Jeb!, both loud, left.")]
    [InlineData("He asked “who left?” and went home.")]
    [InlineData("They left (why?) and came back.")]
    [InlineData("The film “Who Left?” was shown.")]
    [InlineData("Go to example.com and node.js for boats.")]
    [InlineData("No stop at all")]
    public void Go_on(string text) => Assert.Equal(text, Sentences(text));

    [Fact]
    public void Every_line_of_a_post_begins_one()
    {
        const string Post = "Boats left\nRay: “Why?”\n— Ann Lee (@annlee) July 7, 2025";

        Assert.EndsWith("|" + Post.Replace('\n', '|'), Sentences("Harbour Vote\nThe council met on Monday.\n" + Post), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_know_their_sentences()
    {
        DocumentContext context = Read("Harbour Vote\nThe council met. It was late.\nNobody was happy about the boats.");

        Assert.Equal([(0, 1), (1, 3), (3, 4)], context.Blocks.Select(static b => (b.FirstSentence, b.EndSentence)));
        Assert.Equal([0, 1, 1, 2], context.Sentences.Select(static s => s.Block));
    }

    private static string Sentences(string text)
    {
        DocumentContext context = Read(text);
        return string.Join('|', context.Sentences.Select(s => context.Tokens.SpanOf(s.FirstToken, s.EndToken).In(text)));
    }

    private static DocumentContext Read(string text)
    {
        var context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);
        StructureStage.Run(context);
        MarkStage.Run(context);
        SentenceStage.Run(context);
        return context;
    }
}

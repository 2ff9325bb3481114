using Verbatim.Engine.Phrases;

namespace Verbatim.Engine.Tests.Phrases;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("Orla Quill said it was late.", "Orla Quill")]
    [InlineData("The harbour master has also said it was late.", "The harbour master")]
    [InlineData("On Tuesday Orla Quill said it was late.", "Orla Quill")]
    [InlineData("Orla Quill on Tuesday said it was late.", "Orla Quill")]
    [InlineData("Orla Quill, a baker, said it was late.", "Orla Quill, a baker")]
    [InlineData("Orla Quill, 54, a baker at the mill in Hull, said it was late.", "Orla Quill, 54, a baker at the mill in Hull")]
    [InlineData("Orla Quill, who runs the mill, said it was late.", "Orla Quill, who runs the mill")]
    [InlineData("The head of the harbour board said it was late.", "The head of the harbour board")]
    [InlineData("A spokeswoman for the harbour board said it was late.", "A spokeswoman for the harbour board")]
    [InlineData("It rained and the mayor said it was late.", "the mayor")]
    [InlineData("Orla Quill and her lawyers said it was late.", "Orla Quill and her lawyers")]
    [InlineData("The man who owns the boat said it was late.", "The man who owns the boat")]
    [InlineData("After the storm, she said it was late.", "she")]
    [InlineData("Orla Quill (Lab., Hull) said it was late.", "Orla Quill (Lab., Hull)")]
    [InlineData("A survey released on Sunday said it was late.", "A survey released on Sunday")]
    [InlineData("Orla Quill this past week said it was late.", "Orla Quill")]
    [InlineData("Other skippers, including Orla Quill and Ben Hart, said it was late.", "Other skippers, including Orla Quill and Ben Hart")]
    [InlineData("Quill’s daughter said it was late.", "Quill’s daughter")]
    [InlineData("A Hull official said it was late.", "A Hull official")]
    [InlineData("A senior council official said it was late.", "A senior council official")]
    [InlineData("Hull detective said it was late.", "Hull detective")]
    [InlineData("Orla Quill and Ben Hart both said it was late.", "Orla Quill and Ben Hart")]
    [InlineData("Hart blamed a storm in the north, while two skippers — including Orla Quill — said it was late.", "two skippers — including Orla Quill")]
    public void Finds_the_subject_left_of_the_verb(string text, string expected)
    {
        var tagged = new TaggedText(text);
        int verb = tagged.IndexOf("said");

        Assert.True(new VerbGroups(tagged.Context).TryRead(0, verb, tagged.Count, out VerbGroup group));
        Assert.True(new Subjects(tagged.Context).TryFindSubject(group.Tokens.First, 0, out TokenRange subject));
        Assert.Equal(expected, tagged.Words(subject));
    }

    [Theory]
    [InlineData("Late again, said Orla Quill.", "Orla Quill")]
    [InlineData("Late again, said Orla Quill, a baker at the mill.", "Orla Quill, a baker at the mill")]
    [InlineData("Late again, said the master of the harbour, who was angry.", "the master of the harbour, who was angry")]
    [InlineData("Late again, said Quill, 54, of Hull.", "Quill, 54, of Hull")]
    public void Finds_the_subject_right_of_the_verb(string text, string expected)
    {
        var tagged = new TaggedText(text);
        int verb = tagged.IndexOf("said");

        Assert.True(new Subjects(tagged.Context).TryFindInvertedSubject(verb + 1, tagged.Count, out TokenRange subject));
        Assert.Equal(expected, tagged.Words(subject));
    }

    [Theory]
    [InlineData("said it was late.")]
    [InlineData("In Hull, said.")]
    public void Finds_no_subject_where_there_is_none(string text)
    {
        var tagged = new TaggedText(text);

        Assert.False(new Subjects(tagged.Context).TryFindSubject(tagged.IndexOf("said"), 0, out _));
    }
}

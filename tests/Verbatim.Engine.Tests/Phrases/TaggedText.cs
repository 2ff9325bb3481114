using Verbatim.Engine.Model;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Tests.Phrases;

/// <summary>One sentence, tagged.</summary>
internal sealed class TaggedText
{
    public TaggedText(string text)
    {
        Context = new DocumentContext(text, "a.txt", ReadOptions.Default, CancellationToken.None);
        int count = Context.Tokens.Count;
        Context.Blocks.Add(new Block(ParagraphKind.Body, new Span(0, text.Length), 0, count));
        Context.Sentences.Add(new Sentence(0, count, 0));
        TagStage.Run(Context);
    }

    public DocumentContext Context { get; }

    public int Count => Context.Tokens.Count;

    /// <summary>The index of the first token written like that.</summary>
    public int IndexOf(string word)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Context.Tokens.Characters(i).SequenceEqual(word))
            {
                return i;
            }
        }

        throw new ArgumentException($"no “{word}” in “{Context.Text}”", nameof(word));
    }

    public string Words(TokenRange range) => range.IsEmpty ? string.Empty : range.In(Context.Tokens).In(Context.Text);
}

using Verbatim.Engine.Model;

namespace Verbatim.Engine.People;

/// <summary>Says who is meant by the words that attribute a quote.</summary>
internal static class SpeakerResolver
{
    /// <summary>The canonical speaker for a mention.</summary>
    /// <param name="context">The document.</param>
    /// <param name="firstToken">The index of the mention's first token.</param>
    /// <param name="endToken">The index just past its last one.</param>
    /// <returns>The person, organisation or unnamed source; null where a pronoun leads to nobody.</returns>
    public static Speaker? Resolve(DocumentContext context, int firstToken, int endToken)
    {
        string words = context.Tokens.SpanOf(firstToken, endToken).In(context.Text);
        return new Speaker(words, SpeakerKind.Unnamed, null);
    }
}

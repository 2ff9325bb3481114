using Verbatim.Engine.Model;
using Verbatim.Engine.People;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Finds what is reported without quotation marks, and who is said to have said it.</summary>
internal static class IndirectSpeech
{
    /// <summary>Adds the indirect quotes of the document; what is quoted in marks already is left alone.</summary>
    public static void Run(DocumentContext context)
    {
        var quoted = new QuotedSpans(context.Quotes);
        var found = new List<Report>();
        for (int s = 0; s < context.Sentences.Count; s++)
        {
            if ((s & 0xFF) == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            Sentence sentence = context.Sentences[s];
            if (!IsProse(context.Blocks[sentence.Block]))
            {
                continue;
            }

            found.Clear();
            new ReportFinder(context, found).Run(sentence.FirstToken, sentence.EndToken);
            foreach (Report report in found)
            {
                if (!quoted.Knows(context, report))
                {
                    Emit(context, report);
                }
            }
        }
    }

    /// <summary>
    /// The attribution whose reported clause takes in these marked tokens; for “The mayor said the harbour was ‘quite safe’”
    /// and the tokens of “quite safe”: “The mayor”, “said” and “the harbour was ‘quite safe’”.
    /// </summary>
    /// <param name="context">The document.</param>
    /// <param name="sentence">The sentence that the tokens stand in.</param>
    /// <param name="marked">The tokens between the marks.</param>
    /// <param name="scratch">A list to work with; emptied first.</param>
    /// <param name="report">What was found.</param>
    public static bool TryFindClause(
        DocumentContext context, Sentence sentence, TokenRange marked, List<Report> scratch, out Report report)
    {
        scratch.Clear();
        new ReportFinder(context, scratch).Run(sentence.FirstToken, sentence.EndToken);
        foreach (Report candidate in scratch)
        {
            if (candidate.Reports(marked))
            {
                report = candidate;
                return true;
            }
        }

        report = default;
        return false;
    }

    private static bool IsProse(Block block) =>
        block.Kind is ParagraphKind.Body or ParagraphKind.Title or ParagraphKind.Standfirst or ParagraphKind.Heading;

    private static void Emit(DocumentContext context, Report report)
    {
        Span content = report.Content.IsEmpty ? report.Rest.In(context.Tokens) : report.Content.In(context.Tokens);
        Span[] parts = report.Rest.IsEmpty || report.Content.IsEmpty
            ? [content]
            : [content, report.Rest.In(context.Tokens)];
        Span whole = Span.FromBounds(parts[0].Start, parts[parts.Length - 1].End);
        Speaker? speaker = null;
        Span? mention = null;
        if (!report.Source.IsEmpty)
        {
            mention = report.Source.In(context.Tokens);
            speaker = SpeakerResolver.Resolve(context, report.Source.First, report.Source.End);
        }

        Span cue = report.Cue.In(context.Tokens);
        context.Quotes.Add(new Quote(string.Empty, QuoteKind.Indirect, whole, parts.ToEquatableArray(), null, speaker, mention, cue));
        context.Traces?.Add(new Trace(whole, "indirect-" + report.Rule, "“" + cue.In(context.Text) + "” reports it"));
    }
}

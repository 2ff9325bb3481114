using Verbatim.Engine.Model;
using Verbatim.Engine.People.Speakers;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Structure;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>Finds what is reported without quotation marks, and who is said to have said it.</summary>
internal static class IndirectSpeech
{
    // a clause that a quote cuts short must still say something
    private const int FewestTokensLeft = 4;

    /// <summary>Adds the indirect quotes of the document; what is quoted in marks already is left alone.</summary>
    /// <param name="context">The document.</param>
    /// <param name="reports">Its reported clauses.</param>
    public static void Run(DocumentContext context, SentenceReports reports)
    {
        var quoted = new QuotedSpans(context.Quotes);
        for (int s = 0; s < context.Sentences.Count; s++)
        {
            if ((s & 0xFF) == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            if (!IsProse(context.Blocks[context.Sentences[s].Block]))
            {
                continue;
            }

            foreach (Report report in reports.Of(s))
            {
                if (!quoted.Knows(report.Cue.In(context.Tokens)) && TryKeep(context, quoted, report, out Report kept))
                {
                    Emit(context, kept);
                }
            }
        }
    }

    private static bool IsProse(Block block) =>
        block.Kind is ParagraphKind.Body or ParagraphKind.Title or ParagraphKind.Standfirst or ParagraphKind.Heading;

    // what quotes in marks take in already is left out of the reported clause
    private static bool TryKeep(DocumentContext context, QuotedSpans quoted, Report report, out Report kept)
    {
        TokenRange content = Unquoted(context, quoted, report.Content);
        TokenRange rest = Unquoted(context, quoted, report.Rest);
        kept = report with { Content = content, Rest = rest };
        bool cut = content.Length + rest.Length < report.Content.Length + report.Rest.Length;
        return cut ? content.Length + rest.Length >= FewestTokensLeft : content.Length + rest.Length > 0;
    }

    private static TokenRange Unquoted(DocumentContext context, QuotedSpans quoted, TokenRange range)
    {
        if (range.IsEmpty || quoted.Before(range.In(context.Tokens)) is not { } before)
        {
            return default;
        }

        int end = Math.Min(range.End, context.Tokens.IndexAt(before.End));
        while (end > range.First && end < range.End && context.Tags[end - 1] is WordTag.Punctuation or WordTag.Mark or WordTag.Coordinator
            or WordTag.Relative or WordTag.Subordinator or WordTag.Preposition or WordTag.Pronoun or WordTag.Complementiser)
        {
            end--;
        }

        return new TokenRange(range.First, end);
    }

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
        context.Quotes.Add(new Quote(string.Empty, QuoteKind.Indirect, whole, new EquatableArray<Span>(parts), null, speaker, mention, cue));
        context.Traces?.Add(new Trace(whole, "indirect-" + report.Rule, "“" + cue.In(context.Text) + "” reports it"));
    }
}

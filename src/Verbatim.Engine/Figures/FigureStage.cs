using Verbatim.Engine.Figures.Numerals;
using Verbatim.Engine.Figures.Readers;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Sentences;

namespace Verbatim.Engine.Figures;

/// <summary>Finds figures: reads the numbers of each sentence, then asks the rules what they mean.</summary>
internal static class FigureStage
{
    public static void Run(DocumentContext context)
    {
        var scan = new FigureScan(context);
        var dates = new DateCursor(context);
        int count = 0;
        int free = 0;
        foreach (Sentence sentence in context.Sentences)
        {
            if ((++count & 0xFF) == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            scan.Enter(sentence);
            free = Read(scan, dates, free);
            if (scan.Drafts.Count > 0)
            {
                FigureRules.Apply(scan);
                Add(scan);
            }
        }
    }

    // free is the index of the first token that no earlier figure uses, be it one of the sentence before
    private static int Read(FigureScan scan, DateCursor dates, int free)
    {
        for (int at = Math.Max(free, scan.First); at < scan.End; at++)
        {
            if (!NumeralReader.MayBegin(scan, at))
            {
                continue;
            }

            if (dates.Covers(scan.Tokens[at]) || !NumeralReader.TryRead(scan, at, out Numeral numeral) || numeral.First < free)
            {
                continue;
            }

            free = Read(scan, numeral, free, dates);
            at = Math.Max(at, free - 1);
        }

        return free;
    }

    private static int Read(FigureScan scan, in Numeral numeral, int free, DateCursor dates)
    {
        if (numeral.OutOfRange)
        {
            Span span = scan.SpanOf(numeral.First, numeral.End);
            scan.Context.Report(FindingCatalogue.FigureOutOfRange, span, span.In(scan.Text));
            return numeral.End;
        }

        FigureDraft draft = AmountReader.Read(scan, numeral, free);
        bool score = Scores.TryReadNamed(scan, draft, dates);
        if (!score && FigureRefusals.Refuse(scan, draft))
        {
            return Math.Max(draft.NumberEnd, free);
        }

        if (!score && !Scores.TryReadInnings(scan, draft))
        {
            RangeReader.Extend(scan, draft, dates);
        }

        draft.Index = scan.Drafts.Count;
        scan.Drafts.Add(draft);
        return draft.End;
    }

    private static void Add(FigureScan scan)
    {
        foreach (FigureDraft draft in scan.Drafts)
        {
            if (draft.IsDropped)
            {
                continue;
            }

            scan.Context.Figures.Add(new Figure(
                string.Empty,
                scan.SpanOf(draft.First, draft.End),
                Span.FromBounds(draft.Numeral.Start, scan.Tokens[draft.NumberEnd - 1].End),
                draft.Value,
                draft.Upper,
                draft.Bound,
                draft.Trend,
                draft.Kind,
                draft.Unit,
                draft.Concept));
        }
    }
}

using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Finds dates and their values.</summary>
internal static class DateStage
{
    public static void Run(DocumentContext context)
    {
        var scanner = new DateScanner(context) { Order = OrderReader.Of(context) };
        context.Published ??= FindPublished(context, scanner);
        DateTime? written = ParseDay(context.Published);
        foreach (Block block in context.Blocks)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            scanner.Reference = block.Kind == ParagraphKind.Post ? SignedOn(scanner, block) : written;
            Scan(scanner, block, match => Add(context, scanner, match));
        }
    }

    // what a post calls today is the day in its signature, not the article's
    private static DateTime? SignedOn(DateScanner scanner, Block post)
    {
        DateTime? day = null;
        Scan(scanner, post, match => day = match.Date?.ToDay() ?? day);
        return day;
    }

    // the line that says where and when the article was written gives its date
    private static string? FindPublished(DocumentContext context, DateScanner scanner)
    {
        string? published = null;
        foreach (Block block in context.Blocks)
        {
            if (published is null && block.Kind is ParagraphKind.Byline or ParagraphKind.Dateline)
            {
                Scan(scanner, block, match => published ??= match.Date is { IsFull: true } date ? date.ToIso() : null);
            }
        }

        return published;
    }

    private static DateTime? ParseDay(string? iso)
    {
        bool day = iso is { Length: >= 10 } && iso[4] == '-' && iso[7] == '-';
        return day && int.TryParse(iso!.Substring(0, 4), out int year) && int.TryParse(iso.Substring(5, 2), out int month)
            && int.TryParse(iso.Substring(8, 2), out int date)
            ? CalendarDate.TryCreate(year, month, date)?.ToDay() : null;
    }

    private static void Scan(DateScanner scanner, Block block, Action<DateMatch> found)
    {
        scanner.Enter(block.FirstToken, block.EndToken);
        TokenList tokens = scanner.Tokens;
        for (int i = block.FirstToken; i < block.EndToken;)
        {
            if (!MayBegin(scanner, tokens[i]) || !TryRead(scanner, tokens, i, out DateMatch match))
            {
                i++;
                continue;
            }

            match = DateSpans.Widen(scanner, match);
            found(match);
            scanner.Previous = (match.End, match.Date is { IsYear: true });
            i = Math.Max(match.End, i + 1);
        }
    }

    // a quick way to say no
    private static bool MayBegin(DateScanner scanner, in Token token) => token.Kind switch
    {
        TokenKind.Word => (scanner.Lexicon.Words[token.Word].Roles & DateRoles.Opening) != 0 || GluedDateRule.MayBegin(scanner, token),
        TokenKind.Number or TokenKind.Mark => true,
        _ => false,
    };

    private static bool TryRead(DateScanner scanner, TokenList tokens, int at, out DateMatch match)
    {
        match = default;
        scanner.ByCustom = false;
        ref readonly Token token = ref tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Word:
                DateRoles roles = scanner.Lexicon.Words[token.Word].Roles;
                return roles == DateRoles.None
                    ? GluedDateRule.TryReadWord(scanner, at, out match)
                    : !DateGate.IsIdle(scanner, roles, at) && DateRules.TryReadWord(scanner, at, roles, out match);
            case TokenKind.Number:
                return !DateGate.IsPlainNumber(scanner, at) && DateRules.TryReadNumber(scanner, at, out match);
            case TokenKind.Mark:
                return YearReader.IsShort(scanner, at) && DateRules.TryReadNumber(scanner, at, out match);
            default:
                return false;
        }
    }

    private static CalendarDate Settle(DateScanner scanner, in DateMatch match, CalendarDate date) =>
        match.Weekday > 0 && date is { Year: 0, Day: > 0 }
            ? Relative.SettleByWeekday(scanner, date, match.Weekday) : Relative.Settle(scanner, match.First, date);

    private static void Add(DocumentContext context, DateScanner scanner, in DateMatch match)
    {
        TokenList tokens = scanner.Tokens;
        int end = match.EndOffset > 0 ? match.EndOffset : tokens[match.End - 1].End;
        var span = Span.FromBounds(tokens[match.First].Start, end);
        string? value = match.Date is { } date ? Settle(scanner, match, date).ToIso() : match.Value;
        context.Dates.Add(new DateMention(string.Empty, span, value));
        if (scanner.ByCustom)
        {
            context.Report(FindingCatalogue.DateOrder, span, span.In(context.Text), value ?? string.Empty);
        }

        context.Traces?.Add(new Trace(span, "date/" + match.Rule, value ?? "no value: the text does not settle it"));
    }
}

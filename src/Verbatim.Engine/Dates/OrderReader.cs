using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>
/// Learns how the document orders day and month: from the numeric dates that can be read in one way only, else from
/// those that are written out, “7 October” or “October 7”.
/// </summary>
internal static class OrderReader
{
    public static NumericOrder Of(DocumentContext context)
    {
        NumericOrder numeric = NumericOrder.Unknown;
        NumericOrder written = NumericOrder.Unknown;
        TokenList tokens = context.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                numeric = Add(numeric, OfNumbers(context.Text, tokens[i].Start));
                written = Add(written, OfWords(context, i));
            }
        }

        return numeric == NumericOrder.Unknown && written != NumericOrder.Mixed ? written : numeric;
    }

    private static NumericOrder Add(NumericOrder order, NumericOrder seen) =>
        seen == NumericOrder.Unknown || order == seen ? order : order == NumericOrder.Unknown ? seen : NumericOrder.Mixed;

    private static NumericOrder OfNumbers(string text, int start)
    {
        var fields = new NumericFields(text, start);
        return fields.Read() && fields.Separator != '.' ? NumericDateRule.OrderOf(fields) : NumericOrder.Unknown;
    }

    private static NumericOrder OfWords(DocumentContext context, int at)
    {
        WordMap<DateWord> words = context.Language.Dates.Words;
        TokenList tokens = context.Tokens;
        if (tokens[at].Length > 2)
        {
            return NumericOrder.Unknown;
        }

        bool after = at > 0 && tokens[at - 1].IsCapitalised && words[tokens[at - 1].Word].Is(DateRoles.Month);
        bool before = at + 1 < tokens.Count && tokens[at + 1].IsCapitalised && words[tokens[at + 1].Word].Is(DateRoles.Month);
        return after == before ? NumericOrder.Unknown : after ? NumericOrder.MonthFirst : NumericOrder.DayFirst;
    }
}

using Verbatim.Engine.Dates.Rules;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Dates;

/// <summary>Learns from the numeric dates that can be read in one way only how the document orders day and month.</summary>
internal static class OrderReader
{
    public static NumericOrder Of(DocumentContext context)
    {
        NumericOrder order = NumericOrder.Unknown;
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind != TokenKind.Number)
            {
                continue;
            }

            var fields = new NumericFields(context.Text, token.Start);
            NumericOrder seen = fields.Read() && fields.Separator != '.' ? NumericDateRule.OrderOf(fields) : NumericOrder.Unknown;
            if (seen != NumericOrder.Unknown)
            {
                order = order == NumericOrder.Unknown || order == seen ? seen : NumericOrder.Mixed;
            }
        }

        return order;
    }
}

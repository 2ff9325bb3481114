using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Reads the number that begins at a token, however it is written.</summary>
internal static class NumeralReader
{
    private delegate bool Reader(FigureScan scan, int at, out Numeral numeral);

    // the first that reads wins
    private static readonly Reader[] Readers =
    [
        OrdinalNumerals.TryRead,
        DigitNumerals.TryRead,
        MultipleNumerals.TryRead,
        VagueNumerals.TryRead,
        QuantifiedScales.TryRead,
        HalfNumerals.TryRead,
        WordNumerals.TryRead,
    ];

    /// <summary>Whether a number may begin with the token: a quick way to say no.</summary>
    public static bool MayBegin(FigureScan scan, int at)
    {
        ref readonly Token token = ref scan.Tokens[at];
        return token.Kind == TokenKind.Number
            || (token.Kind == TokenKind.Word && scan.Lexicon.Numerals[token.Word].Class != NumeralClass.None)
            || (token.Kind == TokenKind.Word && token.Case is not LetterCase.Lower && CodeNumerals.MayBegin(scan, at));
    }

    public static bool TryRead(FigureScan scan, int at, out Numeral numeral)
    {
        if (scan.Tokens[at].Kind == TokenKind.Word && CodeNumerals.TryRead(scan, at, out numeral))
        {
            return true;
        }

        foreach (Reader reader in Readers)
        {
            if (reader(scan, at, out numeral))
            {
                numeral.Start = numeral.Start < 0 ? scan.Tokens[numeral.First].Start : numeral.Start;
                return true;
            }
        }

        numeral = default;
        return false;
    }
}

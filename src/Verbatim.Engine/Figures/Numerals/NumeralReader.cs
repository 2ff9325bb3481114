using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Reads the number that begins at a token, however it is written.</summary>
internal static class NumeralReader
{
    private delegate bool Reader(FigureScan scan, int at, out Numeral numeral);

    // before these no article stands: there are many articles, and few of them begin a number
    private const int WithoutArticle = 4;

    // the first that reads wins
    private static readonly Reader[] Readers =
    [
        OrdinalNumerals.TryRead,
        VagueNumerals.TryRead,
        DigitNumerals.TryRead,
        MultipleNumerals.TryRead,
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

        for (int i = scan.NumeralAt(at).Class == NumeralClass.Article ? WithoutArticle : 0; i < Readers.Length; i++)
        {
            if (Readers[i](scan, at, out numeral))
            {
                numeral.Start = numeral.Start < 0 ? scan.Tokens[numeral.First].Start : numeral.Start;
                return true;
            }
        }

        numeral = default;
        return false;
    }
}

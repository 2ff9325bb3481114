using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>Counting by twenties: “three score and ten”, “fourscore years”.</summary>
internal static class ScoreNumerals
{
    private const decimal Score = 20;
    private const decimal MostScores = 10;

    public static bool TryRead(FigureScan scan, ref Numeral numeral)
    {
        NumeralWord first = scan.NumeralAt(numeral.First);
        int end = numeral.First + 1;
        decimal value = first.Value;
        if (first.Class != NumeralClass.Score)
        {
            int score = scan.SkipHyphen(end);
            if (first.Class != NumeralClass.Digit || first.Value is < 2 or >= MostScores || scan.NumeralAt(score) is not { Class: NumeralClass.Group, Value: Score })
            {
                return false;
            }

            value *= Score;
            end = score + 1;
        }

        return TryReadRest(scan, end, value, ref numeral)
            && (first.Class == NumeralClass.Score || numeral.End > end || CountsTime(scan, end));
    }

    private static bool TryReadRest(FigureScan scan, int end, decimal value, ref Numeral numeral)
    {
        NumeralWord rest = scan.NumeralAt(end).Class == NumeralClass.And ? scan.NumeralAt(end + 1) : default;
        bool more = rest.Class is NumeralClass.Digit or NumeralClass.Teen && rest.Value < Score;
        numeral.Value = more ? value + rest.Value : value;
        numeral.End = more ? end + 2 : end;
        return true;
    }

    private static bool CountsTime(FigureScan scan, int at) =>
        scan.Lexicon.Units.After(scan.Tokens, at, scan.End, out _) is { Kind: FigureKind.Duration };
}

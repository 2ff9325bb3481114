namespace Verbatim.Engine.Text;

/// <summary>Finds where numbers in digits end.</summary>
internal static class NumberScanner
{
    private const int MostCommas = 100;
    private const int DigitsOfGroup = 3;

    /// <summary>The end of the number whose first digit stands here, with the commas and periods between its digits.</summary>
    public static int EndOfNumber(string text, int start)
    {
        int i = start;
        int commas = 0;
        int last = i;
        bool goesOn = !IsInList(text, start);
        while (i < text.Length)
        {
            if (Characters.IsDigit(text[i]))
            {
                i++;
            }
            else if (text[i] is '.' or ',' && goesOn && i + 1 < text.Length && Characters.IsDigit(text[i + 1]))
            {
                commas += text[i] == ',' ? 1 : MostCommas;
                last = i;
                i += 2;
            }
            else
            {
                break;
            }
        }

        // “wards 3,5,7” are three numbers: where commas divide the digits of one, three stand behind the last
        bool list = commas is > 1 and < MostCommas && i - last - 1 < DigitsOfGroup;
        return list ? text.IndexOf(',', start) : i;
    }

    private static bool IsInList(string text, int start) => start > 1 && text[start - 1] == ',' && Characters.IsDigit(text[start - 2]);
}

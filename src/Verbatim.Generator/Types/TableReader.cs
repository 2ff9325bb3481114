namespace Verbatim;

/// <summary>Reads the numbers that stand behind a document's text: in characters that follow each other from '#' on, '\' left out.</summary>
/// <remarks>
/// Where a program asks for its first quote, all the code on the way there is compiled first, and that is nearly all the time it
/// takes. So this is no type with a constructor and a state, and <see cref="Number"/>, which all else needs, has no loop: code with
/// loops takes longer to compile, since it must be possible to leave it for faster code.
/// </remarks>
internal static class TableReader
{
    /// <summary>Digits below end a number; each of the others is followed by a lower one.</summary>
    private const int LastDigits = 64;
    private const int HigherDigits = 27;

    /// <summary>Stands for the exponent of a decimal that is given by its bits.</summary>
    private const int Bits = 32;

    /// <summary>Reads a number.</summary>
    /// <param name="table">Where it stands.</param>
    /// <param name="position">The place of its first digit; afterwards that of the next number.</param>
    /// <param name="high">What the digits before are worth.</param>
    public static int Number(byte[] table, ref int position, int high = 0)
    {
        int character = table[position++];
        int digit = character > '\\' ? character - '$' : character - '#';
        return digit < LastDigits
            ? unchecked((high * LastDigits) + digit)
            : Number(table, ref position, unchecked((high * HigherDigits) + digit - LastDigits + 1));
    }

    /// <summary>Reads a number that may be negative.</summary>
    public static int Signed(byte[] table, ref int position)
    {
        int value = Number(table, ref position);
        return unchecked((int)((uint)value >> 1)) ^ -(value & 1);
    }

    /// <summary>Reads a decimal: digits, and where they are not all, a power of ten.</summary>
    public static decimal Decimal(byte[] table, ref int position)
    {
        int digits = Number(table, ref position);
        int exponent = (digits & 1) == 0 ? 0 : Signed(table, ref position);
        if (exponent == Bits)
        {
            return DecimalOfBits(table, ref position);
        }

        var value = new decimal(digits >> 1, 0, 0, isNegative: false, scale: (byte)(exponent < 0 ? -exponent : 0));
        for (; exponent > 0; exponent--)
        {
            value *= 10;
        }

        return value;
    }

    /// <summary>Puts halves of surrogate pairs back, for which UTF-8 has no form.</summary>
    public static string RestoreSurrogates(string text, int count, byte[] table, ref int position)
    {
        char[] characters = text.ToCharArray();
        for (int place = 0; count > 0; count--)
        {
            place += Number(table, ref position);
            characters[place] = (char)Number(table, ref position);
        }

        return new string(characters);
    }

    private static decimal DecimalOfBits(byte[] table, ref int position)
    {
        int shape = Number(table, ref position);
        int low = Number(table, ref position);
        int middle = Number(table, ref position);
        int high = Number(table, ref position);
        return new decimal(low, middle, high, (shape & 1) != 0, (byte)(shape >> 1));
    }
}

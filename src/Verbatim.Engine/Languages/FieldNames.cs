namespace Verbatim.Engine.Languages;

/// <summary>
/// What data files call the members of an enumeration: “year-before” is <c>YearBefore</c>. Made for the many look-ups of
/// one loading; nothing else in the engine parses names of members.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class FieldNames<T>
{
    private readonly string[] _names;
    private readonly T[] _values;

    public FieldNames()
    {
        _names = Enum.GetNames(typeof(T));

        // Enum.GetValues makes its array by reflection, which programs that are compiled natively cannot
        _values = Array.ConvertAll(_names, static name => (T)Enum.Parse(typeof(T), name));
    }

    /// <summary>The member that the field names; false where it names none.</summary>
    public bool TryGet(LexiconField field, out T value)
    {
        int index = IndexOf(field);
        value = index >= 0 ? _values[index] : default!;
        return index >= 0;
    }

    /// <summary>The place of the member that the field names among all, by value; -1 where it names none.</summary>
    public int IndexOf(LexiconField field)
    {
        ReadOnlySpan<char> name = field;
        for (int i = 0; i < _names.Length; i++)
        {
            if (Matches(name, _names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The member that the field names, or the default.</summary>
    public T Get(LexiconField field) => TryGet(field, out T value) ? value : default!;

    // letters in either case, hyphens left out
    private static bool Matches(ReadOnlySpan<char> field, string name)
    {
        int matched = 0;
        foreach (char character in field)
        {
            if (character == '-')
            {
                continue;
            }

            if (matched == name.Length || ((character ^ name[matched]) & ~0x20) != 0)
            {
                return false;
            }

            matched++;
        }

        return matched == name.Length;
    }
}

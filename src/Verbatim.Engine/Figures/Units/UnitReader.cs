using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Units;

/// <summary>Reads the data files of units and currencies, and puts prefixes on the units that take them.</summary>
internal sealed class UnitReader(LanguageData data)
{
    private const decimal Million = 1_000_000;

    // financial reports write millions of a currency with the prefix of units: MSEK, MUSD
    private const string Mega = "M";
    private const char Semicolon = ';';
    private const char Mark = '!';

    private readonly FieldNames<FigureKind> _kinds = new();

    /// <summary>What can stand behind a number, with what it can mean, the commonest first.</summary>
    public PhraseMap<List<UnitSense>> After { get; } = new();

    /// <summary>What can stand before a number.</summary>
    public PhraseMap<List<UnitSense>> Before { get; } = new();

    /// <summary>The codes and lettered signs of currencies.</summary>
    public Dictionary<int, UnitSense> Codes { get; } = [];

    /// <summary>The letters of signs such as “$US”.</summary>
    public Dictionary<int, UnitSense> BehindSigns { get; } = [];

    /// <summary>The symbols of one word.</summary>
    public WordMap<bool> Symbols { get; } = new();

    /// <summary>The names of currencies, of one word.</summary>
    public Dictionary<int, UnitSense> MoneyNames { get; } = [];

    /// <summary>The units that numbers of a kind have where the text names none, by kind.</summary>
    public string?[] Defaults { get; } = new string?[Enum.GetNames(typeof(FigureKind)).Length];

    /// <summary>The units of bare numbers behind other units: the inches of “five foot four”.</summary>
    public Dictionary<string, string> Parts { get; } = new(StringComparer.Ordinal);

    public void Read()
    {
        LexiconFile units = data.Entries("units");
        foreach (LexiconEntry entry in units)
        {
            AddUnit(entry, string.Empty, default);
            FigureKind kind = _kinds.Get(entry.Field(0));
            if (!entry.Field(4).IsEmpty)
            {
                Defaults[(int)kind] = entry.Key.ToString();
            }

            AddBefore(entry, kind);

            if (!entry.Field(5).IsEmpty)
            {
                Parts[entry.Key.ToString()] = entry.Field(5).ToString();
            }
        }

        AddPrefixed(units);
        foreach (LexiconEntry entry in data.Entries("currencies"))
        {
            AddCurrency(entry);
        }
    }

    private void AddBefore(LexiconEntry entry, FigureKind kind)
    {
        foreach (LexiconField form in entry.Field(6).Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                Add(Before, data.Words(form), new UnitSense(entry.Key.ToString(), kind, null, false, false, 1));
            }
        }
    }

    private static bool Takes(LexiconEntry unit, LexiconEntry prefix)
    {
        LexiconField wanted = unit.Field(3);
        bool takes = wanted.Span.SequenceEqual(prefix.Key);
        foreach (LexiconField group in prefix.Field(2).Split(Semicolon))
        {
            takes |= group.Span.SequenceEqual(wanted);
        }

        return takes;
    }

    private static string Squeeze(string symbol) => symbol.Replace(" ", string.Empty);

    private void AddPrefixed(LexiconFile units)
    {
        var taking = new List<Line>();
        foreach (LexiconEntry entry in units)
        {
            if (!entry.Field(3).IsEmpty)
            {
                taking.Add(new Line(entry, 0));
            }
        }

        var prefixes = new List<Line>();
        foreach (LexiconEntry entry in data.Entries("unit-prefixes"))
        {
            prefixes.Add(new Line(entry, entry.Field(1).ToNumber()));
        }

        prefixes.Sort(static (left, right) => left.Place - right.Place);
        prefixes.ForEach(prefix => AddPrefixed(prefix.Entry, taking));
    }

    private void AddPrefixed(LexiconEntry prefix, List<Line> units)
    {
        string name = prefix.Key.ToString();
        foreach (Line unit in units)
        {
            if (!Takes(unit.Entry, prefix))
            {
                continue;
            }

            foreach (LexiconField symbol in prefix.Field(0).Split(Semicolon))
            {
                AddUnit(unit.Entry, name, symbol);
            }
        }
    }

    private void AddUnit(LexiconEntry entry, string prefix, LexiconField prefixSymbol)
    {
        string name = prefix + entry.Key.ToString();
        FigureKind kind = _kinds.Get(entry.Field(0));
        var named = new UnitSense(name, kind, null, false, false, 1);
        foreach (LexiconField form in entry.Field(1).Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                AddName(prefix + form.ToString(), named);
            }
        }

        foreach (LexiconField form in entry.Field(2).Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                LexiconField symbol = form.TrimEnd(Mark);
                int marks = prefix.Length > 0 ? 0 : form.Length - symbol.Length;
                string written = prefixSymbol.ToString() + symbol.Trim().ToString();
                AddSymbol(written, new UnitSense(name, kind, Squeeze(written), marks > 0, marks > 1, 1));
            }
        }
    }

    private void AddCurrency(LexiconEntry entry)
    {
        string name = entry.Key.ToString();
        var sense = new UnitSense(name, FigureKind.Money, null, false, false, 1) { IsMinor = !entry.Field(3).IsEmpty, NameWord = FirstWord(name) };
        foreach (LexiconField form in entry.Field(0).Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                AddName(form.ToString(), sense);
            }
        }

        AddCodes(sense, entry.Field(1));
        foreach (LexiconField form in entry.Field(2).Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                LexiconField sign = form.TrimEnd(Mark);
                AddLetteredSign(sign, AddSign(sense, sign.ToString(), form.Length - sign.Length, 1));
            }
        }
    }

    private void AddCodes(UnitSense money, LexiconField codes)
    {
        foreach (LexiconField form in codes.Split(Semicolon))
        {
            if (!form.IsEmpty)
            {
                LexiconField code = form.TrimEnd(Mark);
                Codes[data.Word(code)] = AddSign(money, code.ToString(), form.Length - code.Length, 1);
                AddSign(money, Mega + code.ToString(), 1, Million);
            }
        }
    }

    private void AddLetteredSign(LexiconField sign, UnitSense sense)
    {
        // “Rs500”, “Dh500”, “R500m”
        if (sign.Length > 0 && char.IsUpper(sign[0]) && AreLetters(sign))
        {
            Codes[data.Word(sign)] = sense;
        }
        else if (sign.Length > 1 && !char.IsLetter(sign[0]) && AreCapitals(sign.Slice(1)))
        {
            BehindSigns[data.Word(sign.Slice(1))] = sense;
        }
    }

    private static bool AreLetters(LexiconField letters)
    {
        foreach (char letter in letters.Span)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreCapitals(LexiconField letters)
    {
        foreach (char letter in letters.Span)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private int FirstWord(string name) => data.Words(name.AsSpan())[0];

    private UnitSense AddSign(UnitSense money, string sign, int marks, decimal factor)
    {
        UnitSense sense = money with { Exact = Squeeze(sign), OwnCase = marks > 0, Touching = marks > 1, Factor = factor };
        AddSymbol(sign, sense);
        Add(Before, data.Words(sign.AsSpan()), sense);
        return sense;
    }

    private void AddSymbol(string symbol, UnitSense sense)
    {
        ReadOnlySpan<int> words = data.Words(symbol.AsSpan());
        Add(After, words, sense);
        if (words.Length == 1)
        {
            Symbols.Set(words[0], true);
        }
    }

    private void AddName(string form, UnitSense sense)
    {
        // “a 100-square-metre flat”
        if (form.IndexOf(' ') > 0 && form.IndexOf('-') < 0 && char.IsLetter(form[0]))
        {
            Add(After, data.Words(form.Replace(' ', '-').AsSpan()), sense);
        }

        ReadOnlySpan<int> words = data.Words(form.AsSpan());
        Add(After, words, sense);
        if (words.Length == 1 && sense.Kind == FigureKind.Money && !MoneyNames.ContainsKey(words[0]))
        {
            MoneyNames.Add(words[0], sense);
        }
    }

    private static void Add(PhraseMap<List<UnitSense>> map, ReadOnlySpan<int> words, UnitSense sense)
    {
        if (!map.TryGet(words, out List<UnitSense>? senses))
        {
            senses = new List<UnitSense>(1);
            map.Add(words, senses);
        }

        senses!.Add(sense);
    }

    private sealed record Line(LexiconEntry Entry, int Place);
}

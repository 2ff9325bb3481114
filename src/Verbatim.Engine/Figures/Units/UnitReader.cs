using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Figures.Units;

/// <summary>Reads the data files of units and currencies, and puts prefixes on the units that take them.</summary>
internal sealed class UnitReader(LanguageData data)
{
    private const decimal Million = 1_000_000;

    // financial reports write millions of a currency with the prefix of units: MSEK, MUSD
    private const string Mega = "M";
    private static readonly char[] Semicolon = [';'];

    private readonly Dictionary<string, Surface> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Surface> _before = new(StringComparer.Ordinal);

    public IEnumerable<Surface> After => _after.Values;

    public IEnumerable<Surface> Before => _before.Values;

    /// <summary>The codes and lettered signs of currencies.</summary>
    public Dictionary<string, UnitSense> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The letters of signs such as “$US”.</summary>
    public Dictionary<string, UnitSense> BehindSigns { get; } = new(StringComparer.Ordinal);

    /// <summary>The units that numbers of a kind have where the text names none.</summary>
    public Dictionary<FigureKind, string> Defaults { get; } = [];

    public void Read()
    {
        List<LexiconEntry> units = data.Entries("units");
        foreach (LexiconEntry entry in units)
        {
            AddUnit(entry, string.Empty, string.Empty);
            if (entry.Field(4).Length > 0 && Enum.TryParse(entry.Field(0), ignoreCase: true, out FigureKind kind))
            {
                Defaults[kind] = entry.Key;
            }
        }

        foreach (LexiconEntry prefix in data.Entries("unit-prefixes").OrderBy(static e => int.Parse(e.Field(1), System.Globalization.CultureInfo.InvariantCulture)))
        {
            foreach (LexiconEntry entry in units.Where(e => Takes(e.Field(3), prefix.Field(2), prefix.Key)))
            {
                foreach (string symbol in prefix.Field(0).Split(Semicolon))
                {
                    AddUnit(entry, prefix.Key, symbol);
                }
            }
        }

        foreach (LexiconEntry entry in data.Entries("currencies"))
        {
            AddCurrency(entry);
        }
    }

    private static bool Takes(string unit, string groups, string prefix) =>
        unit.Length > 0 && (unit == prefix || Array.IndexOf(groups.Split(Semicolon), unit) >= 0);

    private void AddUnit(LexiconEntry entry, string prefix, string prefixSymbol)
    {
        string name = prefix + entry.Key;
        Enum.TryParse(entry.Field(0), ignoreCase: true, out FigureKind kind);
        foreach (string form in entry.Field(1).Split(Semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            if (prefix.Length == 0 || form.IndexOf(' ') < 0)
            {
                Add(_after, prefix + form, new UnitSense(name, kind, null, false, false, 1));
            }
        }

        foreach (string form in entry.Field(2).Split(Semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            string symbol = form.TrimEnd('!');
            int marks = prefix.Length > 0 ? 0 : form.Length - symbol.Length;
            symbol = prefixSymbol + symbol.Trim();
            Add(_after, symbol, new UnitSense(name, kind, Squeeze(symbol), marks > 0, marks > 1, 1));
        }
    }

    private void AddCurrency(LexiconEntry entry)
    {
        foreach (string form in entry.Field(0).Split(Semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            var sense = new UnitSense(entry.Key, FigureKind.Money, null, false, false, 1) { IsMinor = entry.Field(3).Length > 0 };
            Add(_after, form, sense);
        }

        foreach (string form in entry.Field(1).Split(Semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            string code = form.TrimEnd('!');
            int marks = form.Length - code.Length;
            Codes[code] = AddSign(entry.Key, code, marks, 1);
            AddSign(entry.Key, Mega + code, 1, Million);
        }

        foreach (string form in entry.Field(2).Split(Semicolon, StringSplitOptions.RemoveEmptyEntries))
        {
            string sign = form.TrimEnd('!');
            AddLetteredSign(sign, AddSign(entry.Key, sign, form.Length - sign.Length, 1));
        }
    }

    private void AddLetteredSign(string sign, UnitSense sense)
    {
        if (sign.All(char.IsUpper) && sign.Length > 1)
        {
            Codes[sign] = sense;
        }
        else if (!char.IsLetter(sign[0]) && sign.Length > 1 && sign.Skip(1).All(char.IsUpper))
        {
            BehindSigns[sign.Substring(1)] = sense;
        }
    }

    private UnitSense AddSign(string name, string sign, int marks, decimal factor)
    {
        var sense = new UnitSense(name, FigureKind.Money, Squeeze(sign), marks > 0, marks > 1, factor);
        Add(_after, sign, sense);
        Add(_before, sign, sense);
        return sense;
    }

    private static string Squeeze(string symbol) => symbol.Replace(" ", string.Empty);

    private void Add(Dictionary<string, Surface> surfaces, string form, UnitSense sense)
    {
        int[] words = data.Words(form);
        string key = string.Join(" ", words);
        if (!surfaces.TryGetValue(key, out Surface? surface))
        {
            surface = new Surface(words, []);
            surfaces.Add(key, surface);
        }

        surface.Senses.Add(sense);
    }

    /// <summary>What one way of writing can mean, the commonest first.</summary>
    internal sealed record Surface(int[] Words, List<UnitSense> Senses);
}

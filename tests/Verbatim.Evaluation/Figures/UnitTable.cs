using Verbatim.Engine.Model;

namespace Verbatim.Evaluation.Figures;

/// <summary>Every name and symbol of a unit or a currency in the engine's data files, with the unit's own name.</summary>
internal sealed class UnitTable
{
    private const char Mark = '!';
    private readonly Dictionary<string, string> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _currencies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _unitSymbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _currencySigns = new(StringComparer.Ordinal);

    public UnitTable()
    {
        List<DataLine> units = EngineWords.Entries("units");
        List<DataLine> prefixes = EngineWords.Entries("unit-prefixes");
        List<DataLine> currencies = EngineWords.Entries("currencies");

        // a unit's own name is its name, whatever else goes by it
        units.ForEach(u => _units[u.Key] = u.Key);
        currencies.ForEach(c => _currencies[c.Key] = c.Key);
        units.ForEach(u => AddUnit(u, string.Empty, string.Empty));
        units.ForEach(u => prefixes.FindAll(p => Takes(u, p)).ForEach(p => AddPrefixed(u, p)));
        currencies.ForEach(AddCurrency);
    }

    /// <summary>The unit of that name or, where the kind leaves no doubt that it is a unit, of that symbol.</summary>
    public string? Find(string text, FigureKind? kind)
    {
        (Dictionary<string, string> first, Dictionary<string, string> second) = kind == FigureKind.Money ? (_currencies, _units) : (_units, _currencies);
        return first.GetValueOrDefault(text) ?? second.GetValueOrDefault(text) ?? kind switch
        {
            FigureKind.Money => _currencySigns.GetValueOrDefault(text),
            FigureKind.Measure or FigureKind.Duration or FigureKind.Percentage or FigureKind.Age => _unitSymbols.GetValueOrDefault(text),
            _ => null,
        };
    }

    private static string[] Forms(string field) => field.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Takes(DataLine unit, DataLine prefix) =>
        unit.Field(3).Length > 0 && (unit.Field(3) == prefix.Key || Forms(prefix.Field(2)).Contains(unit.Field(3)));

    private void AddPrefixed(DataLine unit, DataLine prefix)
    {
        foreach (string symbol in Forms(prefix.Field(0)))
        {
            AddUnit(unit, prefix.Key, symbol);
        }
    }

    private void AddUnit(DataLine unit, string prefix, string symbol)
    {
        string name = prefix + unit.Key;
        _units.TryAdd(name, name);
        Array.ForEach(Forms(unit.Field(1)), form => _units.TryAdd(prefix + form, name));
        Array.ForEach(Forms(unit.Field(2)), form => _unitSymbols.TryAdd(symbol + form.TrimEnd(Mark), name));
    }

    private void AddCurrency(DataLine currency)
    {
        Array.ForEach(Forms(currency.Field(0)), form => _currencies.TryAdd(form, currency.Key));
        Array.ForEach([.. Forms(currency.Field(1)), .. Forms(currency.Field(2))], form => _currencySigns.TryAdd(form.TrimEnd(Mark), currency.Key));
    }
}

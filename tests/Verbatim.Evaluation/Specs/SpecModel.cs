namespace Verbatim.Evaluation.Specs;

/// <summary>The sets of specification cases that are known, named as their files are.</summary>
internal enum SpecModel
{
    NumberModel,
    OrdinalModel,
    PercentModel,
    NumberRangeModel,
    AgeModel,
    CurrencyModel,
    DimensionModel,
    TemperatureModel,
    DateExtractor,
    DateParser,
}

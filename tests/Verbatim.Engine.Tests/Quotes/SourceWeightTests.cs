using Verbatim.Engine.Languages;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Sources;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class SourceWeightTests
{
    [Fact]
    public void Every_weight_is_that_of_a_sign_and_a_whole_number() =>
        Assert.All(LanguageCatalog.Names.SelectMany(static l => LexiconReader.Read(l, "source-weights")), static entry =>
        {
            Assert.True(Enum.IsDefined(typeof(SourceSign), entry.Key.ToString()), entry.Key.ToString());
            Assert.NotEqual(0, entry.Field(0).ToNumber());
            Assert.Equal(1, entry.FieldCount);
        });

    [Fact]
    public void The_weights_of_the_signs_that_hold_are_added()
    {
        var weights = Weights([Entry(SourceSign.Report, "12"), Entry(SourceSign.Outermost, "-4"), Entry(SourceSign.Person, "9")]);

        Assert.Equal(0, weights.Sum(Signs()));
        Assert.Equal(8, weights.Sum(Signs(SourceSign.Report, SourceSign.Outermost)));
        Assert.Equal(21, weights.Sum(Signs(SourceSign.Report, SourceSign.Person, SourceSign.Pronoun)));
    }

    [Fact]
    public void A_set_holds_what_was_added_and_nothing_else()
    {
        foreach (SourceSign sign in Enum.GetValues<SourceSign>())
        {
            SignSet signs = Signs(sign);

            Assert.Equal([sign], Enum.GetValues<SourceSign>().Where(s => signs.Contains((int)s)));
        }
    }

    private static SignWeights Weights(IEnumerable<LexiconEntry> entries) => new(entries, new FieldNames<SourceSign>().IndexOf);

    private static LexiconEntry Entry(SourceSign sign, string weight)
    {
        string line = $"{sign} | {weight}";
        return LexiconEntry.Parse(line, 0, line.Length);
    }

    private static SignSet Signs(params SourceSign[] signs)
    {
        var set = default(SignSet);
        foreach (SourceSign sign in signs)
        {
            set.Add((int)sign);
        }

        return set;
    }
}

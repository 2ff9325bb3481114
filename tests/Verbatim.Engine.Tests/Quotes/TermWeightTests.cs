using Verbatim.Engine.Languages;
using Verbatim.Engine.Quotes.Signs;
using Verbatim.Engine.Quotes.Terms;

namespace Verbatim.Engine.Tests.Quotes;

public sealed class TermWeightTests
{
    [Fact]
    public void Every_weight_is_that_of_a_sign_and_a_whole_number() =>
        Assert.All(LanguageCatalog.Names.SelectMany(static l => LexiconReader.Read(l, "term-weights")), static entry =>
        {
            Assert.True(Enum.IsDefined(typeof(TermSign), entry.Key.ToString()), entry.Key.ToString());
            Assert.NotEqual(0, entry.Field(0).ToNumber());
            Assert.Equal(1, entry.FieldCount);
        });

    [Fact]
    public void The_weights_of_the_signs_that_hold_are_added()
    {
        var weights = Weights([Entry(TermSign.Always, "-3"), Entry(TermSign.TitleCase, "8"), Entry(TermSign.HasVerb, "-20")]);

        Assert.Equal(0, weights.Sum(Signs()));
        Assert.Equal(5, weights.Sum(Signs(TermSign.Always, TermSign.TitleCase)));
        Assert.Equal(-23, weights.Sum(Signs(TermSign.Always, TermSign.HasVerb, TermSign.OneWord)));
    }

    [Fact]
    public void A_set_holds_what_was_added_and_nothing_else()
    {
        foreach (TermSign sign in Enum.GetValues<TermSign>())
        {
            SignSet signs = Signs(sign);

            Assert.Equal([sign], Enum.GetValues<TermSign>().Where(s => signs.Contains((int)s)));
        }
    }

    [Fact]
    public void Two_signs_together_are_a_sign()
    {
        SignSet both = Signs(TermSign.TitleCase, TermSign.StrongCue);
        SignSet one = Signs(TermSign.TitleCase, TermSign.OneWord);
        TermSignPairs.AddTo(ref both);
        TermSignPairs.AddTo(ref one);

        Assert.True(both.Contains((int)TermSign.TitleWithStrongCue));
        Assert.False(one.Contains((int)TermSign.TitleWithStrongCue));
    }

    private static SignWeights Weights(IEnumerable<LexiconEntry> entries) => new(entries, new FieldNames<TermSign>().IndexOf);

    private static LexiconEntry Entry(TermSign sign, string weight)
    {
        string line = $"{sign} | {weight}";
        return LexiconEntry.Parse(line, 0, line.Length);
    }

    private static SignSet Signs(params TermSign[] signs)
    {
        var set = default(SignSet);
        foreach (TermSign sign in signs)
        {
            set.Add((int)sign);
        }

        return set;
    }
}

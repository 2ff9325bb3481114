using Found = Verbatim.Engine.Model;

namespace Verbatim.Generator.Tests.Library;

/// <summary>The emitted enums are the engine's: the data hold their numbers.</summary>
public sealed class EnumTests
{
    public static TheoryData<Type, Type> Pairs => new()
    {
        { typeof(Found.QuoteKind), typeof(QuoteKind) },
        { typeof(Found.SpeakerKind), typeof(SpeakerKind) },
        { typeof(Found.ParagraphKind), typeof(ParagraphKind) },
        { typeof(Found.FigureBound), typeof(FigureBound) },
        { typeof(Found.FigureKind), typeof(FigureKind) },
        { typeof(Found.FigureTrend), typeof(FigureTrend) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Names_and_numbers_are_the_same(Type engine, Type emitted) => Assert.Equal(Members(engine), Members(emitted));

    private static IEnumerable<string> Members(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(static value => $"{value} = {Convert.ToInt32(value, null)}");
}

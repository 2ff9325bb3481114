namespace Verbatim.Evaluation.Sources;

/// <summary>One candidate of a segment.</summary>
/// <param name="Signs">The numbers of its signs, ascending.</param>
/// <param name="Grade">How right it is.</param>
internal sealed record SourceOption(int[] Signs, SourceGrade Grade)
{
    public double Sum(IReadOnlyList<double> weights)
    {
        double sum = 0;
        foreach (int sign in Signs)
        {
            sum += weights[sign];
        }

        return sum;
    }
}

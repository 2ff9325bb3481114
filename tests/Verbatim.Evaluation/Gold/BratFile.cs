using System.Globalization;
using Verbatim.Evaluation.Text;

namespace Verbatim.Evaluation.Gold;

/// <summary>Reads attributions from brat standoff.</summary>
internal sealed class BratFile
{
    private readonly Dictionary<string, (string Kind, List<Extent> Extents)> _tags = new(StringComparer.Ordinal);
    private readonly List<string[]> _events = [];

    private BratFile(IEnumerable<string> lines, CodePoints points)
    {
        foreach (string[] fields in lines.Select(static l => l.Split('\t')).Where(static f => f.Length > 1))
        {
            if (IsId(fields[0], 'T'))
            {
                string[] tag = fields[1].Split(' ', 2);
                _tags[fields[0]] = (tag[0], [.. tag[1].Split(';').Select(s => Parse(s, points))]);
            }
            else if (IsId(fields[0], 'E'))
            {
                _events.Add(fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        Discarded = [.. _tags.Values.Where(static t => t.Kind == "Discard").SelectMany(static t => t.Extents)];
        Attributions = [.. _events.Select(Tie).Where(static a => a.Content.Count > 0)];
    }

    public List<Attribution> Attributions { get; }

    /// <summary>Boilerplate that counts neither way.</summary>
    public List<Extent> Discarded { get; }

    public static BratFile Read(IEnumerable<string> lines, string text) => new(lines, new CodePoints(text));

    private static bool IsId(string field, char kind) => field.Length > 1 && field[0] == kind && field.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Extent Parse(string extent, CodePoints points)
    {
        string[] ends = extent.Split(' ');
        return points.Extent(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    // “Attribution:T4 Content:T3 Content2:T5 Source:T1”
    private Attribution Tie(string[] roles)
    {
        List<Extent> Of(string role) =>
        [
            .. roles.Select(static r => r.Split(':', 2))
                .Where(r => r.Length == 2 && r[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == role && _tags.ContainsKey(r[1]))
                .SelectMany(r => _tags[r[1]].Extents).Order(),
        ];
        return new Attribution(Of("Content"), Of("Source"), Of("Cue"));
    }
}

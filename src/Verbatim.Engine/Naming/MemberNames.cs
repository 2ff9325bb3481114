using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;

namespace Verbatim.Engine.Naming;

/// <summary>Gives the items of one class their names, each only once.</summary>
internal static class MemberNames
{
    private const int LongestShown = 60;

    public static List<T> Assign<T>(DocumentContext context, List<T> items, ItemNamer<T> namer)
    {
        if (items.Count == 0)
        {
            return items;
        }

        // first choices go first, so that no item loses its own name to another's second choice
        var taken = new Dictionary<string, int>(items.Count, StringComparer.OrdinalIgnoreCase);
        string[] names = new string[items.Count];
        bool[] free = new bool[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            names[i] = namer.Choice(items[i], 0);
            free[i] = TryTake(taken, namer, names[i]);
        }

        var named = new List<T>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            named.Add(namer.Named(items[i], free[i] ? names[i] : NextBest(context, items[i], names[i], namer, taken)));
        }

        return named;
    }

    private static string NextBest<T>(DocumentContext context, T item, string wanted, ItemNamer<T> namer, Dictionary<string, int> taken)
    {
        string name = OtherChoice(item, namer, taken) ?? Numbered(namer, taken, wanted);
        Span span = namer.SpanOf(item);
        string shown = new Span(span.Start, Math.Min(span.Length, LongestShown)).In(context.Text);
        context.Report(FindingCatalogue.NameTaken, span, shown, wanted, name);
        return name;
    }

    private static string? OtherChoice<T>(T item, ItemNamer<T> namer, Dictionary<string, int> taken)
    {
        for (int choice = 1; choice < namer.Choices; choice++)
        {
            string name = namer.Choice(item, choice);
            if (TryTake(taken, namer, name))
            {
                return name;
            }
        }

        return null;
    }

    // the count stays with the name, so that a thousand equal items need no thousand tries each
    private static string Numbered<T>(ItemNamer<T> namer, Dictionary<string, int> taken, string wanted)
    {
        string stem = wanted;
        if (!taken.TryGetValue(stem, out int last))
        {
            // a reserved word
            stem = wanted + namer.Kind;
            if (TryTake(taken, namer, stem))
            {
                return stem;
            }

            last = taken[stem];
        }

        string separator = stem[stem.Length - 1] is >= '0' and <= '9' ? "_" : string.Empty;
        for (int number = last + 1; ; number++)
        {
            string name = stem + separator + Invariant(number);
            if (TryTake(taken, namer, name))
            {
                taken[stem] = number;
                return name;
            }
        }
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsReserved<T>(ItemNamer<T> namer, string name) =>
        (name.Length <= ReservedNames.LongestForMembers && ReservedNames.ForMembers.Contains(name))
            || string.Equals(name, namer.Container, StringComparison.OrdinalIgnoreCase);

    private static bool TryTake<T>(Dictionary<string, int> taken, ItemNamer<T> namer, string name)
    {
        if (IsReserved(namer, name) || taken.ContainsKey(name))
        {
            return false;
        }

        taken.Add(name, 1);
        return true;
    }
}

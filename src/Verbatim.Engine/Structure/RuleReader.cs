using Verbatim.Engine.Model;

namespace Verbatim.Engine.Structure;

/// <summary>Claims lines without any word or figure: “* * *”, “___”. Where all lines are such, they are body.</summary>
internal static class RuleReader
{
    public static void Read(Layout layout)
    {
        if (!layout.Passages.Exists(static p => p.Words > 0))
        {
            return;
        }

        for (int i = 0; i < layout.Passages.Count; i++)
        {
            if (layout.IsFree(i) && layout.Passages[i] is { Words: 0, HasLink: false, HasHandle: false })
            {
                layout.Claim(i, ParagraphKind.Notice, "rule-without-words");
            }
        }
    }
}

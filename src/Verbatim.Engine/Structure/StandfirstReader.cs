using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Claims the summary line under the title. It is short and stands apart from the story, which begins anew after it: after
/// a byline, a dateline or a label, or with the full names of those whom the summary names as known.
/// </summary>
internal static class StandfirstReader
{
    private const int MostWords = 45;
    private const int MostWordsByNames = 32;
    private const int LongestLook = 80;

    public static void Read(Layout layout)
    {
        int index = layout.Title + 1;
        while (layout.Title >= 0 && index < layout.Passages.Count && layout.Passages[index].Kind is ParagraphKind.Byline or ParagraphKind.Dateline)
        {
            index++;
        }

        if (layout.Title < 0 || !layout.IsFree(index) || !IsSummary(layout, layout.Passages[index]))
        {
            return;
        }

        if (RuleFor(layout, index) is { } rule)
        {
            layout.Claim(index, ParagraphKind.Standfirst, rule);
        }
    }

    private static bool IsSummary(Layout layout, Passage passage) =>
        passage.Words is > 2 and <= MostWords && passage.InnerStops <= 2 && passage is { IsTurn: false, IsListItem: false, HasLink: false }
        && !(passage.IsUpperCase && passage.Words < 4) && passage.LastCharacter != ':' && DatelineOpening.End(layout, passage) < 0;

    private static string? RuleFor(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        if (layout.BlankLinesSeparate && !passage.BlankBefore && index == layout.Title + 1)
        {
            return "line-under-title";
        }

        int next = index + 1;
        while (next < layout.Passages.Count && layout.Passages[next].Kind is ParagraphKind.Byline or ParagraphKind.Dateline)
        {
            next++;
        }

        if (!layout.IsFree(next) || index != layout.Title + 1)
        {
            return null;
        }

        if (next > index + 1)
        {
            return "line-over-byline";
        }

        return RuleBefore(layout, passage, layout.Passages[next]);
    }

    private static string? RuleBefore(Layout layout, Passage passage, Passage next)
    {
        if (next.Words <= 3 && next.IsUpperCase && HeadingReader.IsLabel(layout, next))
        {
            return "line-over-label";
        }

        if (next.Words <= passage.Words || !next.EndsSentence)
        {
            return null;
        }

        if (!passage.EndsSentence && !passage.IsTitleCase)
        {
            return "line-without-stop";
        }

        if (DatelineOpening.End(layout, next) >= 0)
        {
            return "line-over-dateline";
        }

        return passage.Words <= MostWordsByNames && IntroducesAgain(layout, passage, next) ? "names-introduced-again" : null;
    }

    // the summary says “Ray asks the council”, the story begins “Harbour master Bo Ray asked the council …”
    private static bool IntroducesAgain(Layout layout, Passage passage, Passage next)
    {
        TokenList tokens = layout.Tokens;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (IsLoneName(tokens, i, passage) && !layout.Words.CommonOpeners[tokens[i].Word] && HasFullName(layout, tokens[i].Word, next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoneName(TokenList tokens, int i, Passage passage) =>
        tokens[i].IsCapitalised && tokens[i].Case != LetterCase.Upper && tokens[i].Length > 2
        && (i == passage.FirstToken || !tokens[i - 1].IsCapitalised)
        && (i + 1 == passage.EndToken || !tokens[i + 1].IsCapitalised);

    private static bool HasFullName(Layout layout, int word, Passage passage)
    {
        TokenList tokens = layout.Tokens;
        int end = Math.Min(passage.EndToken, passage.FirstToken + LongestLook);
        for (int i = passage.FirstToken + 1; i < end; i++)
        {
            if (tokens[i].Word == word && tokens[i - 1].IsCapitalised && tokens[i - 1].Length > 1 && !layout.Words.CommonOpeners[tokens[i - 1].Word])
            {
                return true;
            }
        }

        return false;
    }
}

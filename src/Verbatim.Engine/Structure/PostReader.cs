using Verbatim.Engine.Model;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Structure;

/// <summary>
/// Puts together the lines of an embedded post, or of another block closed by a signature line:
/// <code>
/// The ferry is back! pic.example.com/a1b2
/// — Harbour News (@harbournews) July 7, 2025
/// </code>
/// </summary>
internal static class PostReader
{
    private const int MostLines = 12;

    public static void Read(Layout layout)
    {
        layout.MeasureBlankLines();
        List<Passage> passages = layout.Passages;
        int kept = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            // what is closed here may begin in passages that were kept already
            int first = kept > 0 ? FirstOfPost(layout, kept, passages[i]) : kept;
            passages[kept] = passages[i];
            if (first < kept)
            {
                Passage post = Join(passages[first], passages[i]);
                PassageMeasurer.Measure(layout.Tokens, post);
                kept = first;
                passages[kept] = post;
                layout.Claim(kept, ParagraphKind.Post, "signature-line");
            }

            kept++;
        }

        passages.RemoveRange(kept, passages.Count - kept);
        layout.MeasureBlankLines();
    }

    private static Passage Join(Passage first, Passage signature) =>
        new(first.FirstToken, signature.EndToken, first.BlankBefore) { SignatureToken = signature.FirstToken };

    private static int FirstOfPost(Layout layout, int count, Passage signature)
    {
        int last = count - 1;
        Passage above = layout.Passages[last];
        bool account = SignatureLine.Signs(layout.Tokens, signature.FirstToken, signature.EndToken);
        bool name = !account && layout.Tokens[above.FirstToken].Kind == TokenKind.Mark
            && SignatureLine.Names(layout.Tokens, signature.FirstToken, signature.EndToken);
        if (above.Kind is not null || (!account && !name))
        {
            return count;
        }

        int first = last;
        while (first > 0 && last - first < MostLines && account && BelongsWithNext(layout, first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool BelongsWithNext(Layout layout, int index)
    {
        Passage passage = layout.Passages[index];
        if (passage.Kind is not null || index == 0 || layout.Passages[index + 1].BlankBefore)
        {
            return false;
        }

        // lines of a post are short, broken off, full of signs; prose that ends as a sentence belongs to the article
        return layout.BlankLinesSeparate || passage.IsTurn || passage.HasLink || passage.HasHandle || passage.IsUpperCase
            || (!passage.EndsSentence && !passage.IsTitleCase && passage.LastCharacter != ':');
    }
}

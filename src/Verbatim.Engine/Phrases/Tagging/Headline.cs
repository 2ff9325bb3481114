using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Knows sentences in title case: where most words have a capital, capitals say nothing of names.</summary>
internal static class Headline
{
    private const int FewestWords = 3;
    private const int ShortestWord = 4;
    private const int CapitalsToALowerWord = 4;

    public static bool Is(TokenList tokens, int first, int end)
    {
        int capitalised = 0;
        int lower = 0;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (!token.IsWord || token.Length < ShortestWord)
            {
                continue;
            }

            if (token.IsCapitalised)
            {
                capitalised++;
            }
            else
            {
                lower++;
            }
        }

        return capitalised >= FewestWords && capitalised >= lower * CapitalsToALowerWord;
    }
}

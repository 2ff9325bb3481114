using Verbatim.Engine.Text;

namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Says which words with a capital are names.</summary>
internal static class NameTags
{
    private const WordClass Pronouns = WordClass.Subject | WordClass.First;
    private const WordClass Reports = WordClass.Reporting | WordClass.Past;
    private const int ShortestPlural = 5;
    private const int MostAdverbs = 2;

    /// <summary>The tag of a word that its capital makes a name, or a month or day; null for any other word.</summary>
    public static WordTag? Of(TagScan scan, int i, WordClass classes)
    {
        if (!scan.Tokens[i].IsCapitalised || scan.IsHeadline || !IsName(scan, i, classes))
        {
            return null;
        }

        return (classes & WordClass.Time) != 0 && !ReportsAfterMarks(scan, i) ? WordTag.Time : WordTag.Name;
    }

    // a capital inside a sentence makes a name; at its start only where the word is no known one, or a name goes on after it
    private static bool IsName(TagScan scan, int i, WordClass classes)
    {
        ref readonly Token token = ref scan.Tokens[i];
        return StartsSentence(scan, i)
            ? IsNameAtStart(scan, i, classes)
            : (classes & Pronouns) == 0 || token.Case == LetterCase.Upper && token.Length > 1;
    }

    private static bool IsNameAtStart(TagScan scan, int i, WordClass classes)
    {
        if (IsSubjectOfReport(scan, i, classes))
        {
            return true;
        }

        if ((classes & FunctionWordTags.Classes & ~WordClass.Time) != 0 && (classes & (WordClass.Modal | WordClass.Preposition)) == 0)
        {
            return false;
        }

        if (ReportsAfterMarks(scan, i))
        {
            return true;
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            return false;
        }

        if (classes == WordClass.None)
        {
            return !IsPluralNoun(scan, i) || NextIsName(scan, i);
        }

        // “Said Lee, …”
        bool opensReport = (classes & Reports) == Reports && (classes & (WordClass.Noun | WordClass.Adjective)) == 0;
        return NextIsName(scan, i) && !opensReport;
    }

    // “Hunt said”, “May has warned”: no order, since a finite verb follows
    private static bool IsSubjectOfReport(TagScan scan, int i, WordClass classes)
    {
        const WordClass other = FunctionWordTags.Classes & ~(WordClass.Time | WordClass.Modal | WordClass.Auxiliary);
        bool past = (classes & WordClass.Past) != 0 && (classes & WordClass.Reporting) == 0;
        if ((!past && (classes & (WordClass.Base | WordClass.Adjective | WordClass.Modal)) == 0) || (classes & other) != 0)
        {
            return false;
        }

        int next = OverAdverbs(scan, i + 1);
        WordClass verb = scan.ClassAt(next);
        if ((verb & WordClass.Have) != 0)
        {
            verb = scan.ClassAt(OverAdverbs(scan, next + 1));
        }

        return (verb & WordClass.Reporting) != 0 && (verb & (WordClass.Past | WordClass.Present)) != 0
            && (verb & (WordClass.Noun | WordClass.Adjective)) == 0;
    }

    private static int OverAdverbs(TagScan scan, int i)
    {
        int limit = i + MostAdverbs;
        while (i < limit && (scan.ClassAt(i) & WordClass.Adverb) != 0)
        {
            i++;
        }

        return i;
    }

    // ““Rain is late,” Will said”, “…” June wrote”: what stands between marks and such a verb names somebody
    private static bool ReportsAfterMarks(TagScan scan, int i) =>
        i > scan.First && i + 1 < scan.End && scan.Tokens[i - 1].Kind == TokenKind.Mark && (scan.Tags.ClassesOf(i) & WordClass.Subject) == 0
        && (scan.ClassAt(i + 1) & Reports) == Reports && (scan.ClassAt(i + 1) & WordClass.Noun) == 0;

    private static bool NextIsName(TagScan scan, int i) =>
        i + 1 < scan.End && scan.Tokens[i + 1].IsCapitalised && (scan.Tags.ClassesOf(i + 1) & Pronouns) == 0;

    // “Officials said”: a plain plural at the start of a sentence, with an ending that common nouns have
    private static bool IsPluralNoun(TagScan scan, int i)
    {
        ReadOnlySpan<char> word = scan.Tokens.Characters(i);
        return word.Length >= ShortestPlural && word[word.Length - 1] == 's' && scan.Tokens[i].Case == LetterCase.Capitalised;
    }

    private static bool StartsSentence(TagScan scan, int i) =>
        i == scan.First || scan.Tokens[i - 1].Kind == TokenKind.Mark || scan.Tokens.Is(i - 1, ':');
}

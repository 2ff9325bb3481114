namespace Verbatim.Engine.Phrases.Tagging;

/// <summary>Tells what “that” and its like are: before a noun, before a clause, or alone.</summary>
internal static class DemonstrativeTags
{
    public static WordTag Of(TagScan scan, int i)
    {
        bool opensClause = OpensClause(scan, i);
        WordTag before = scan.Before(i);
        if (opensClause && before is WordTag.Verb or WordTag.Infinitive or WordTag.Participle or WordTag.Gerund or WordTag.Time or WordTag.Adjective
            or WordTag.Adverb)
        {
            return WordTag.Complementiser;
        }

        if (opensClause && before is WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Coordinator or WordTag.Mark or WordTag.Punctuation)
        {
            return VerbFollows(scan, i) ? WordTag.Relative : WordTag.Complementiser;
        }

        return IsWhatSomethingIs(scan, i) ? WordTag.Complementiser
            : WordsAfter.IsNoun(scan, i) ? WordTag.Determiner : WordTag.Pronoun;
    }

    // “the fear is that the dam fails”, “the truth is that Quill fails”, but not “is that boat ready”
    private static bool IsWhatSomethingIs(TagScan scan, int i)
    {
        int be = i - 1;
        bool after = be > scan.First && (scan.Tags.ClassesOf(i) & WordClass.Complementiser) != 0
            && (scan.Tags.ClassesOf(be) & WordClass.Be) != 0 && scan.Tags[be - 1] is WordTag.Noun or WordTag.Adjective;
        WordClass next = scan.ClassAt(i + 1);
        return after && ((next & (WordClass.Determiner | WordClass.Pronoun)) != 0 || (i + 1 < scan.End && scan.Tokens[i + 1].IsCapitalised));
    }

    // “that” before a subject: a determiner, a pronoun, a name, a plural
    private static bool OpensClause(TagScan scan, int i)
    {
        if ((scan.Tags.ClassesOf(i) & WordClass.Complementiser) == 0 || i + 1 >= scan.End)
        {
            return false;
        }

        WordTag before = scan.Before(i);
        bool afterReport = before is WordTag.Verb or WordTag.Infinitive or WordTag.Participle or WordTag.Gerund or WordTag.Noun
            or WordTag.Name or WordTag.Time or WordTag.Adjective or WordTag.Coordinator or WordTag.Pronoun or WordTag.Mark or WordTag.Punctuation
            or WordTag.Adverb;
        return afterReport && !FollowsOtherVerb(scan, i)
            && (!scan.Tokens[i + 1].IsWord || !VerbFollows(scan, i) || before is WordTag.Noun or WordTag.Name);
    }

    // “he ate that loaf”: a verb that reports nothing
    private static bool FollowsOtherVerb(TagScan scan, int i) =>
        i > scan.First && scan.Tags[i - 1] == WordTag.Verb && (scan.Tags.ClassesOf(i - 1) & WordClass.Reporting) == 0;

    private static bool VerbFollows(TagScan scan, int i)
    {
        WordClass next = scan.ClassAt(i + 1);
        if ((next & (WordClass.Auxiliary | WordClass.Past)) != 0)
        {
            return true;
        }

        // “that costs little”, not “that costs rise”
        return (next & WordClass.Verb) != 0 && (next & WordClass.Present) != 0
            && ((next & WordClass.Noun) == 0 || (scan.ClassAt(i + 2) & (WordClass.Determiner | WordClass.Pronoun)) != 0);
    }
}

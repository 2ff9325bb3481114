using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes.Indirect;

/// <summary>The sentence whose reports are looked for, how far it has been read, and the questions that all kinds of reports ask.</summary>
internal sealed class ReportScope(DocumentContext context, ValueList<Report> found)
{
    public DocumentContext Context { get; } = context;

    public PhraseLexicon Lexicon { get; } = context.Language.Phrases;

    public TokenList Tokens { get; } = context.Tokens;

    public TagList Tags { get; } = context.Tags;

    public NounPhrases Phrases { get; } = new(context);

    public VerbGroups Groups { get; } = new(context);

    public Subjects Subjects { get; } = new(context);

    public ReportedClauses Clauses { get; } = new(context);

    /// <summary>The reports of the sentence so far, in the order of their cues.</summary>
    public ValueList<Report> Found { get; } = found;

    /// <summary>The index of the sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>The index just past its last token.</summary>
    public int End { get; private set; }

    /// <summary>The index of the first token that no report has taken in.</summary>
    public int From { get; set; }

    /// <summary>The index of the marked segment that the reading has come to.</summary>
    public int Segment { get; set; }

    public void Enter(int first, int end)
    {
        First = first;
        End = end;
        From = first;
        Segment = 0;
    }

    /// <summary>Where to look on after the report found last; what it takes in is no longer looked at.</summary>
    public int NextAfterLast(int i)
    {
        Report last = Found[Found.Count - 1];
        if (!last.Source.IsEmpty && Tags[last.Source.First] == WordTag.Relative)
        {
            // “Quill, who praised it, said”: the sentence's own subject may yet take this in
            return Math.Max(i + 1, last.Content.End);
        }

        From = Math.Max(Math.Max(last.Cue.End, last.Content.End), Math.Max(last.Source.End, last.Rest.End));
        From = Math.Min(From, End);
        return Math.Max(i + 1, From);
    }

    /// <summary>Adds a report of the tokens between these two; false where there are none.</summary>
    public bool Add(TokenRange source, TokenRange cue, int first, int end, string rule)
    {
        if (end <= first)
        {
            return false;
        }

        Found.Add(new Report(source, cue, new TokenRange(first, end), default, rule));
        return true;
    }

    /// <summary>Whether a finite verb stands between the tokens.</summary>
    public bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Tags[i] is WordTag.Verb or WordTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb that follows the token over auxiliaries and adverbs, or -1.</summary>
    public int VerbAfter(int at)
    {
        for (int limit = Math.Min(End, at + 5); at < limit; at++)
        {
            if (Tags[at] is WordTag.Verb or WordTag.Participle or WordTag.Infinitive or WordTag.Gerund)
            {
                return at;
            }

            if (Tags[at] is not (WordTag.Auxiliary or WordTag.Adverb or WordTag.Negation))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the token opens a dependent clause.</summary>
    public bool IsSubordinating(int i) => i >= First && (Tags.ClassesOf(i) & WordClass.Subordinator) != 0;

    /// <summary>Whether the token is the preposition before who did it: “by”.</summary>
    public bool IsAgent(int i) => (Tags.ClassesOf(i) & WordClass.Agent) != 0;

    /// <summary>
    /// How far what is reported reaches: less far in a dependent clause. “While he said it was late, the mayor left”,
    /// “Quill, who said it was late, left”.
    /// </summary>
    public Extent Narrow(int groupFirst, Extent extent)
    {
        if (groupFirst == First || IsSubordinating(groupFirst - 1))
        {
            return Extent.Tight;
        }

        return Subjects.TryFindSubject(groupFirst, From, out TokenRange subject)
            && (Tags[subject.First] == WordTag.Relative || IsSubordinating(subject.First - 1))
            ? Extent.Tight
            : extent;
    }
}

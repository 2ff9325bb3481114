using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Engine.People.Speakers;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Quotes;

/// <summary>Makes quotes of segments and their attributions.</summary>
internal sealed class QuoteAssembler
{
    private const int LongestWords = 60;

    private readonly QuoteScope _scope;
    private readonly DocumentContext _context;

    private QuoteAssembler(QuoteScope scope)
    {
        _scope = scope;
        _context = scope.Context;
    }

    public static void Run(QuoteScope scope) => new QuoteAssembler(scope).Run();

    private void Run()
    {
        for (int i = 0; i < _scope.Segments.Count;)
        {
            int end = i + 1;
            while (end < _scope.Segments.Count && GoesOn(end))
            {
                end++;
            }

            Add(i, end);
            i = end;
        }
    }

    // one utterance, broken by its attribution or by a paragraph's end
    private bool GoesOn(int segment)
    {
        SpeechSegment current = _scope.Segments[segment];
        SpeechSegment previous = _scope.Segments[segment - 1];
        if (current.IsTerm || previous.IsTerm || previous.Attribution is not { } attribution || current.Attribution is null
            || current.Attribution.Cue != attribution.Cue || current.Attribution.Source != attribution.Source)
        {
            return false;
        }

        if (Rules.OpenParagraphRule.GoesOn(_scope, segment - 1))
        {
            return true;
        }

        bool split = previous.Line == current.Line && current.Before.Length > 1 && !previous.EndsSentence
            && current.Before.Contains(attribution.Cue.First)
            && attribution.Whole && _scope.Words.IsComma(current.Before.End - 1)
            && _scope.LastSentence(current.Before) == current.Before.First;
        return split;
    }

    private void Add(int first, int end)
    {
        SpeechSegment segment = _scope.Segments[first];
        var parts = new ValueList<Span>(end - first);
        for (int i = first; i < end; i++)
        {
            Span content = ContentOf(_scope.Segments[i]);
            if (content.Length > 0)
            {
                parts.Add(content);
            }
        }

        if (parts.Count == 0)
        {
            return;
        }

        var span = Span.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
        Attribution? attribution = segment.IsTerm ? null : segment.Attribution;
        QuoteKind kind = segment.IsTerm ? QuoteKind.Term : attribution is { Whole: false } ? QuoteKind.Mixed : QuoteKind.Direct;
        Span? mention = SpanOf(attribution?.Source);
        Speaker? speaker = mention is null ? null : Resolve(attribution!.Source);
        Span? clause = kind == QuoteKind.Mixed ? ClauseOf(segment, attribution!) : null;
        if (kind != QuoteKind.Term && mention is null)
        {
            _context.Report(FindingCatalogue.NoSpeaker, span, Excerpt(parts[0]));
        }

        _context.Quotes.Add(new Quote(string.Empty, kind, span, new EquatableArray<Span>(parts.ToArray()), clause, speaker, mention, SpanOf(attribution?.Cue)));
    }

    private Speaker? Resolve(TokenRange source)
    {
        Speaker? speaker = SpeakerResolver.Resolve(_context, source.First, source.End);
        SpeakerResolver.NoteSpeaker(_context, speaker, source.First);
        return speaker;
    }

    private Span? ClauseOf(SpeechSegment segment, Attribution attribution)
    {
        Span? clause = ClauseFinder.Find(_scope, new TokenRange(segment.Marked.FirstToken, segment.Marked.EndToken), attribution.Cue);
        return clause is { } found && found.Contains(ContentOf(segment)) ? found : null;
    }

    private Span? SpanOf(TokenRange? tokens) => tokens is { IsEmpty: false } range ? range.In(_context.Tokens) : null;

    // a comma that stands last inside the marks belongs to the sentence around them
    private Span ContentOf(SpeechSegment segment)
    {
        int start = segment.Marked.Content.Start;
        int end = segment.Marked.Content.End;
        string text = _context.Text;
        while (start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        end = EndWithoutSpace(text, start, end);
        if (end > start && text[end - 1] == ',')
        {
            end = EndWithoutSpace(text, start, end - 1);
        }

        return Span.FromBounds(start, end);
    }

    private static int EndWithoutSpace(string text, int start, int end)
    {
        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private string Excerpt(Span span) =>
        span.Length <= LongestWords ? span.In(_context.Text) : _context.Text.Substring(span.Start, LongestWords) + "…";
}

using Verbatim.Engine.Model;
using Verbatim.Engine.People.Names;
using Verbatim.Engine.People.Roles;
using Verbatim.Engine.People.Speakers;
using Verbatim.Engine.Quotes.Marks;
using Verbatim.Engine.Sentences;
using Verbatim.Engine.Structure;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.People.Pronouns;

/// <summary>
/// Follows “he” and “she”, and descriptions at the start of sentences, through the article up to the place that is asked
/// about, so that a chain of them keeps its person in mind: “Ann Lee came late. The mayor sat down. She said …”.
/// </summary>
internal sealed class PronounChain(DocumentContext context, PeopleIndex index)
{
    private readonly ValueList<PronounMention> _mentions = [];
    private readonly SegmentCursor _segments = new(context.Segments);
    private int _token;
    private int _block;
    private int _sentence;

    private const int LongestDescription = 12;

    /// <summary>The pronouns followed so far, in document order.</summary>
    public ValueList<PronounMention> Mentions => _mentions;

    /// <summary>Follows the pronouns that stand before the token.</summary>
    public void AdvanceTo(int token)
    {
        for (; _token < token; _token++)
        {
            PronounWord pronoun = index.Words.Lexicon.Pronouns[context.Tokens[_token].Word];
            if (pronoun.Case == PronounCase.Subject && pronoun.Gender is Gender.Male or Gender.Female && IsNarrated(_token))
            {
                Follow(_token, pronoun.Gender);
            }
            else if (StartsSentence(_token))
            {
                FollowDescription(_token);
            }
        }
    }

    private bool StartsSentence(int token)
    {
        ValueList<Sentence> sentences = context.Sentences;
        while (_sentence + 1 < sentences.Count && sentences[_sentence + 1].FirstToken <= token)
        {
            _sentence++;
        }

        return _sentence < sentences.Count && sentences[_sentence].FirstToken == token;
    }

    // “The mayor sat down.”: only where the article has called somebody so
    private void FollowDescription(int token)
    {
        Sentence sentence = context.Sentences[_sentence];
        int limit = Math.Min(sentence.EndToken, token + LongestDescription);
        if (!index.Words.Has(token, NameTraits.Article) || !index.Roles.NounPhrase(token, limit, out RoleMention role) || role.Word.Many
            || !IsNarrated(token))
        {
            return;
        }

        var phrase = new SourcePhrase(token, role.HeadEnd, role.HeadEnd, role.HeadEnd);
        if (DescriptionResolver.Resolve(context, index, phrase) is { Rule: "role", Entity: { } entity })
        {
            _mentions.Add(new PronounMention(token, _sentence, sentence.Block, entity));
        }
    }

    private void Follow(int token, Gender gender)
    {
        int sentence = SentenceSearch.AtOrBefore(context.Sentences, token);
        if (sentence >= 0 && Salience.Find(context, index, _mentions, token, gender) is { } entity)
        {
            _mentions.Add(new PronounMention(token, sentence, context.Sentences[sentence].Block, entity));
        }
    }

    private bool IsNarrated(int token)
    {
        if (_segments.IsInside(token))
        {
            return false;
        }

        List<Block> blocks = context.Blocks;
        while (_block + 1 < blocks.Count && blocks[_block].EndToken <= token)
        {
            _block++;
        }

        return blocks[_block].Kind is ParagraphKind.Body or ParagraphKind.Standfirst;
    }
}

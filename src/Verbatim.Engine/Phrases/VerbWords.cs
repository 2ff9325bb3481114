using Verbatim.Engine.Languages;

namespace Verbatim.Engine.Phrases;

/// <summary>
/// The different words of a verb's entry, each with all forms that it is: <c>put | puts, put, put, putting</c> has three.
/// Used for one entry after the other.
/// </summary>
internal sealed class VerbWords
{
    private readonly LexiconField[] _words = new LexiconField[8];
    private readonly VerbForms[] _forms = new VerbForms[8];

    public int Count { get; private set; }

    public LexiconField Word(int index) => _words[index];

    public VerbForms Forms(int index) => _forms[index];

    public void Read(LexiconEntry entry)
    {
        Count = 0;
        VerbForms form = VerbForms.Base;
        Add(entry.Key, form);
        foreach (LexiconField word in entry.Field(0).Split(','))
        {
            form = (VerbForms)((int)form << 1);
            Add(word, form);
        }
    }

    private void Add(LexiconField word, VerbForms form)
    {
        int index = 0;
        while (index < Count && !_words[index].Span.SequenceEqual(word))
        {
            index++;
        }

        if (index == Count)
        {
            _words[index] = word;
            _forms[index] = VerbForms.None;
            Count++;
        }

        _forms[index] |= form;
    }
}

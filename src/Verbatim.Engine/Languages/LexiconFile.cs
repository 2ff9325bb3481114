using System.Collections;

namespace Verbatim.Engine.Languages;

/// <summary>The entries of one data file, in its order. Cut as they are asked for.</summary>
/// <param name="text">The whole file.</param>
internal sealed class LexiconFile(string text) : IEnumerable<LexiconEntry>
{
    public Enumerator GetEnumerator() => new(text);

    IEnumerator<LexiconEntry> IEnumerable<LexiconEntry>.GetEnumerator()
    {
        foreach (LexiconEntry entry in this)
        {
            yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<LexiconEntry>)this).GetEnumerator();

    /// <summary>Goes from line to line, past comments and empty ones.</summary>
    internal struct Enumerator(string text)
    {
        private int _at;

        public LexiconEntry Current { get; private set; }

        public bool MoveNext()
        {
            while (_at < text.Length)
            {
                int start = _at;
                int end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end;
                _at = end + 1;
                if (text[start] == '#')
                {
                    continue;
                }

                Current = LexiconEntry.Parse(text, start, end);
                if (!Current.Key.IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

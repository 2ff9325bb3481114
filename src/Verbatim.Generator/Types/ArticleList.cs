using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace Verbatim;

/// <summary>The articles of a project; each is made when it is asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed partial class ArticleList : IReadOnlyList<Article>
{
    private readonly Func<int, Article> _article;

    /// <summary>Makes a list; generated code does.</summary>
    /// <param name="count">How many articles there are.</param>
    /// <param name="article">Gives the article at an index.</param>
    public ArticleList(int count, Func<int, Article> article)
    {
        Count = count;
        _article = article;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Article this[int index] =>
        (uint)index < (uint)Count ? _article(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _article(i);
        }
    }

    /// <summary>Looks a document up; generated code does.</summary>
    /// <param name="pathAt">Gives the path at an index; paths are sorted.</param>
    /// <param name="path">The path to look for, with either kind of slash.</param>
    /// <param name="count">How many documents there are.</param>
    public static int IndexOf(Func<int, string> pathAt, string path, int count)
    {
        string wanted = path.Replace('\\', '/');
        int low = 0;
        for (int high = count - 1; low <= high;)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(pathAt(middle), wanted);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

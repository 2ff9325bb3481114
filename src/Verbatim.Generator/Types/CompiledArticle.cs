using System;
using System.ComponentModel;
using System.Text;
using System.Threading;
#if VERBATIM_HOT_RELOAD

[assembly: System.Reflection.Metadata.MetadataUpdateHandler(typeof(Verbatim.CompiledArticle))]
#endif

namespace Verbatim;

/// <summary>Turns the data of a document into its article; only generated code needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static partial class CompiledArticle
{
    // the table ends with its own length in so many digits
    private const int TrailerLength = 9;

    private static int _generation;

    /// <summary>The form of the data, so that code made by another version is told apart.</summary>
    public const int Format = 1;

    /// <summary>Whether an article still shows what its data say; hot reload makes all of them stale.</summary>
    /// <param name="article">The article read before, or null.</param>
    public static bool IsCurrent(Article? article) => article is not null && article.Generation == Volatile.Read(ref _generation);

    /// <summary>Reads an article and keeps it, unless another thread was faster.</summary>
    /// <param name="article">Where it is kept.</param>
    /// <param name="path">The path of the document.</param>
    /// <param name="data">The text and the table.</param>
#if VERBATIM_SPANS
    public static Article Read(ref Article? article, string path, ReadOnlySpan<byte> data)
#else
    public static Article Read(ref Article? article, string path, byte[] data)
#endif
    {
        Article? stale = Volatile.Read(ref article);
        if (IsCurrent(stale))
        {
            return stale!;
        }

        Article fresh = Decode(path, data);
        Article? other = Interlocked.CompareExchange(ref article, fresh, stale);
        return ReferenceEquals(other, stale) ? fresh : other!;
    }
#if !VERBATIM_SPANS

    /// <summary>Data for platforms without spans: eight bytes a number, the first lowest.</summary>
    /// <param name="words">The numbers.</param>
    /// <param name="length">How many bytes they hold.</param>
    public static byte[] Unpack(ulong[] words, int length)
    {
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++)
        {
            data[i] = unchecked((byte)(words[i / 8] >> (i % 8 * 8)));
        }

        return data;
    }
#endif

    /// <summary>Forgets what was read; the runtime calls it after a hot reload.</summary>
    /// <param name="types">The types that changed.</param>
    internal static void ClearCache(Type[]? types)
    {
        _ = types;
        Interlocked.Increment(ref _generation);
    }

#if VERBATIM_SPANS
    private static Article Decode(string path, ReadOnlySpan<byte> data)
#else
    private static Article Decode(string path, byte[] data)
#endif
    {
        int trailer = data.Length - TrailerLength;
        int table = trailer - Length(data, trailer);
        var reader = new TableReader(data, table);
        return new Article(new ArticleDecoder(path, Text(data, table), Volatile.Read(ref _generation), ref reader), ref reader);
    }

#if VERBATIM_SPANS
    private static int Length(ReadOnlySpan<byte> data, int position)
#else
    private static int Length(byte[] data, int position)
#endif
    {
        int length = 0;
        for (int i = position; i < data.Length; i++)
        {
            length = (length * 10) + (data[i] - '0');
        }

        return length;
    }

#if VERBATIM_SPAN_DECODING
    private static string Text(ReadOnlySpan<byte> data, int length) => Encoding.UTF8.GetString(data.Slice(0, length));
#elif VERBATIM_SPANS
    private static string Text(ReadOnlySpan<byte> data, int length) => Encoding.UTF8.GetString(data.Slice(0, length).ToArray());
#else
    private static string Text(byte[] data, int length) => Encoding.UTF8.GetString(data, 0, length);
#endif
}

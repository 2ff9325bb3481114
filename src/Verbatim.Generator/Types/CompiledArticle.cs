using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
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
    // what is read without the framework's decoder: the first articles of a program, unless they are long
    private const int FewArticles = 8;
    private const int LongText = 1 << 16;

    private static volatile int _generation;
    private static int _articles;

    /// <summary>The form of the data, so that code made by another version is told apart.</summary>
    public const int Format = 2;

    /// <summary>Whether an article still shows what its data say; hot reload makes all of them stale.</summary>
    /// <param name="article">The article read before, or null.</param>
    public static bool IsCurrent(Article? article) => article is not null && article.Generation == _generation;

    /// <summary>Reads an article and keeps it, unless another thread was faster.</summary>
    /// <param name="article">Where it is kept.</param>
    /// <param name="path">The path of the document.</param>
    /// <param name="length">The length of the text in bytes.</param>
    /// <param name="data">The text and the table.</param>
#if VERBATIM_SPANS
    public static Article Read(ref Article? article, string path, int length, ReadOnlySpan<byte> data)
#else
    public static Article Read(ref Article? article, string path, int length, byte[] data)
#endif
    {
        Article? stale = article;
        if (stale is not null && stale.Generation == _generation)
        {
            return stale;
        }

        int generation = _generation;
#if VERBATIM_SPANS
        byte[] table = data.Slice(length).ToArray();
#else
        byte[] table = new byte[data.Length - length];
        Array.Copy(data, length, table, 0, table.Length);
#endif
        return Keep(ref article, stale, new Article(path, Text(data, 0, length), table, generation));
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

    // like Interlocked.CompareExchange, whose assembly a program may not have loaded yet
    [MethodImpl(MethodImplOptions.Synchronized)]
    private static Article Keep(ref Article? article, Article? stale, Article fresh)
    {
        _articles++;
        if (ReferenceEquals(article, stale))
        {
            article = fresh;
        }

        return article!;
    }

    /// <summary>Decodes bytes that are known to be valid, since they come from a literal.</summary>
    /// <remarks>
    /// The framework's decoder is fast, but takes some 3 ms to load: more than all else that the first quote of a program waits
    /// for. What is used that seldom need not be optimized either, which would take longer than to run it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoOptimization)]
#if VERBATIM_SPANS
    internal static string Text(ReadOnlySpan<byte> data, int start, int end)
#else
    internal static string Text(byte[] data, int start, int end)
#endif
    {
        if (_articles >= FewArticles || end - start > LongText)
        {
            return DecodedText(data, start, end);
        }

        char[] text = new char[end - start];
        int length = 0;
        while (start < end)
        {
            int character = data[start++];
            if (character >= 0x80)
            {
                int more = character < 0xE0 ? 1 : character < 0xF0 ? 2 : 3;
                for (character &= 0x3F >> more; more > 0; more--)
                {
                    character = (character << 6) | (data[start++] & 0x3F);
                }

                if (character > char.MaxValue)
                {
                    text[length++] = (char)(0xD7C0 + (character >> 10));
                    character = 0xDC00 | (character & 0x3FF);
                }
            }

            text[length++] = (char)character;
        }

        return new string(text, 0, length);
    }

#if VERBATIM_SPAN_DECODING
    private static string DecodedText(ReadOnlySpan<byte> data, int start, int end) => Encoding.UTF8.GetString(data.Slice(start, end - start));
#elif VERBATIM_SPANS
    private static string DecodedText(ReadOnlySpan<byte> data, int start, int end) => Encoding.UTF8.GetString(data.Slice(start, end - start).ToArray());
#else
    private static string DecodedText(byte[] data, int start, int end) => Encoding.UTF8.GetString(data, start, end - start);
#endif
}

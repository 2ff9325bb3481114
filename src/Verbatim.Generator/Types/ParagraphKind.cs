namespace Verbatim;

/// <summary>What a paragraph is in its article.</summary>
internal enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The summary line under the title.</summary>
    Standfirst,

    /// <summary>The line that names the author.</summary>
    Byline,

    /// <summary>The line that says where and when the article was written.</summary>
    Dateline,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>An embedded social post, or another block closed by a signature line.</summary>
    Post,

    /// <summary>A line that names another story.</summary>
    Related,

    /// <summary>A line of the publisher's own, about the article and not part of it.</summary>
    Notice,
}

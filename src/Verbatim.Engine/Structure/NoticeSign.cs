namespace Verbatim.Engine.Structure;

/// <summary>What must hold besides the words for a passage to be a notice.</summary>
internal enum NoticeSign
{
    /// <summary>Nothing: the words say it.</summary>
    Always,

    /// <summary>The words are all there is.</summary>
    Alone,

    /// <summary>A colon or a bar follows them.</summary>
    Colon,

    /// <summary>The passage has an account, a link, or the name of a channel.</summary>
    Channel,

    /// <summary>The passage speaks of a piece of writing, and stands near the top or the end or opens with it.</summary>
    Piece,

    /// <summary>The passage stands near the top or the end.</summary>
    Edge,
}

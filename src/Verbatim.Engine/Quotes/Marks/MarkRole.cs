namespace Verbatim.Engine.Quotes.Marks;

/// <summary>What a mark can do where it stands.</summary>
internal enum MarkRole : byte
{
    /// <summary>It is an apostrophe, a sign of measure or damage.</summary>
    None,

    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,

    /// <summary>It closes what is open, else opens.</summary>
    Either,
}

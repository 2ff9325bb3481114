namespace Verbatim.Engine.People;

/// <summary>What a name names.</summary>
internal enum EntityKind : byte
{
    /// <summary>Somebody.</summary>
    Person,

    /// <summary>Perhaps somebody: nothing in the article proves it.</summary>
    Unsettled,

    /// <summary>A body that can speak: a ministry, a newspaper, a company.</summary>
    Organisation,

    /// <summary>A country, a region, a town.</summary>
    Place,

    /// <summary>Anything else: a street, a treaty, a day.</summary>
    Thing,
}

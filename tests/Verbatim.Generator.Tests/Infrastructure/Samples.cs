namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>Small documents that several tests use.</summary>
internal static class Samples
{
    /// <summary>Something of everything.</summary>
    public const string Harbour = """
        Council backs a new harbour

        The vote closes a debate of nine years

        “The harbour will be open by spring,” said Mayor Anna Berg on March 4, 2024. More than 57,000 people had signed the petition.

        Berg told reporters that the costs were “well under control”. The works cost $12.5 million, about 3 per cent more than planned.

        See https://example.org/harbour for the plans.
        """;
}

namespace Verbatim.Engine.Findings;

/// <summary>What a finding id stands for.</summary>
/// <param name="Id">The id, <c>VRB</c> and four digits; never reused.</param>
/// <param name="Severity">The severity unless the project says otherwise.</param>
/// <param name="Title">A few words for lists.</param>
/// <param name="MessageFormat">The message, with numbered holes for the finding's arguments.</param>
public sealed record FindingDefinition(string Id, FindingSeverity Severity, string Title, string MessageFormat);

namespace Verbatim.Engine.Phrases;

/// <summary>A form of a reporting verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Forms">Which of its forms this can be.</param>
internal readonly record struct VerbWord(ReportingVerb Verb, VerbForms Forms);

using System.Collections.Immutable;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Model;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The findings of documents that are reported together: those of one generated file.</summary>
/// <param name="Documents">Documents that have findings.</param>
internal sealed record FindingGroup(EquatableArray<DocumentFindings> Documents)
{
    public static IEnumerable<FindingGroup> Split(
        ImmutableArray<DocumentFindings> documents, NameTable names, FindingFilter wanted)
    {
        int groups = Grouping.CountOf(documents.Length);
        FindingFilter filter = wanted.For(documents.Length);
        return Enumerable.Range(0, documents.Length)
            .Select(i => Filtered(WithClash(documents[i], names.Classes[i]), filter))
            .Where(static d => d.Findings.Count > 0)
            .GroupBy(d => groups == 0 ? d.FullPath : Grouping.Of(d.Path, groups).ToString("x"), StringComparer.Ordinal)
            .Select(static g => new FindingGroup(g.ToEquatableArray()));
    }

    private static DocumentFindings Filtered(DocumentFindings document, FindingFilter filter) =>
        filter.ReportsInformation == true
            ? document
            : document with { Findings = document.Findings.Where(f => filter.Passes(f, document.Severities)).ToEquatableArray() };

    private static DocumentFindings WithClash(DocumentFindings document, DocumentClass documentClass)
    {
        if (documentClass.TakenBy is not { } other)
        {
            return document;
        }

        Finding clash = FindingFactory.Unplaced(
            FindingCatalogue.ClassNameTaken, other, documentClass.WantedName!, documentClass.Name!);
        return document with { Findings = document.Findings.Prepend(clash).ToEquatableArray() };
    }
}

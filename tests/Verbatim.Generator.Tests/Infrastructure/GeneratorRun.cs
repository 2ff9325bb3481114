using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Generator.Tests.Infrastructure;

/// <summary>One run of the generator, which later runs may follow.</summary>
internal sealed class GeneratorRun
{
    private static readonly string[] StepNames =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (string)f.GetRawConstantValue()!)];

    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver)
    {
        Project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(project.Compile(), out Compilation output, out _);
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    public TestProject Project { get; }

    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static GeneratorRun Start(TestProject project)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new VerbatimGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(project, driver);
        run.Then(project).AssertNothingRan();
        return run;
    }

    /// <summary>The next run of the same driver, on a project that has changed.</summary>
    public GeneratorRun Then(TestProject project)
    {
        GeneratorDriver driver = _driver
            .ReplaceAdditionalTexts([.. project.Files])
            .WithUpdatedParseOptions(project.ParseOptions);
        if (!ReferenceEquals(project.Properties, Project.Properties) || !ReferenceEquals(project.Metadata, Project.Metadata))
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(project.Options);
        }

        return new GeneratorRun(project, driver);
    }

    /// <summary>The generated file whose name begins so.</summary>
    public string Source(string hint) =>
        Result.GeneratedSources.Single(s => s.HintName.StartsWith(hint, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Why each output of a step is as it is, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
    [
        .. Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)
            : [],
    ];

    /// <summary>How many outputs of a step are new or changed.</summary>
    public int Changed(string step) => Reasons(step).Count(static reason => !IsIdle(reason));

    /// <summary>How many generated files are new or changed.</summary>
    public int ChangedOutputs => Result.TrackedOutputSteps
        .SelectMany(static step => step.Value)
        .SelectMany(static run => run.Outputs)
        .Count(static output => !IsIdle(output.Reason));

    public void AssertNothingRan()
    {
        foreach (string step in StepNames)
        {
            Assert.All(Reasons(step), reason => Assert.True(IsIdle(reason), $"{step}: {reason}"));
        }

        Assert.Equal(0, ChangedOutputs);
    }

    private static bool IsIdle(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}

using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Verbatim.Engine;
using Verbatim.Engine.Findings;
using Verbatim.Engine.Languages;
using Verbatim.Engine.Model;
using Verbatim.Generator.Diagnostics;
using Verbatim.Generator.Model;

namespace Verbatim.Generator.Inputs;

/// <summary>Reads the project's properties. A value that makes no sense is reported, and the default holds.</summary>
internal sealed class SettingsReader
{
    private static readonly char[] Separators = ['|', ',', ';', ' '];

    private readonly AnalyzerConfigOptions _options;
    private readonly List<Finding> _findings = [];

    private SettingsReader(AnalyzerConfigOptions options) => _options = options;

    public static ProjectSettings Read(AnalyzerConfigOptions options) => new SettingsReader(options).Read();

    /// <summary>A property that the package's props make visible, or null where it is not set.</summary>
    public static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private ProjectSettings Read()
    {
        string rootNamespace = NamespaceName.Of(Property(_options, "RootNamespace") ?? string.Empty);
        bool isPublic = ReadVisibility();
        MemberKinds members = ReadMembers();
        var reading = new ReadOptions(ReadLanguage(), ReadMaximumLength(), members);
        bool? information = ReadInformation();
        return new ProjectSettings(rootNamespace, isPublic, reading, information, _findings.ToEquatableArray());
    }

    private bool ReadVisibility() => Property(_options, "VerbatimVisibility") switch
    {
        null => false,
        var value when Same(value, "internal") => false,
        var value when Same(value, "public") => true,
        var value => Refuse("VerbatimVisibility", value, "internal, public", false),
    };

    private bool? ReadInformation() => Property(_options, "VerbatimInformation") switch
    {
        null => null,
        var value when Same(value, "false") => false,
        var value when Same(value, "true") => true,
        var value => Refuse<bool?>("VerbatimInformation", value, "true, false", null),
    };

    private MemberKinds ReadMembers()
    {
        string? value = Property(_options, "VerbatimMembers");
        if (value is null)
        {
            return MemberKinds.All;
        }

        var kinds = MemberKinds.None;
        foreach (string name in value.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsDigit(name[0]) || !Enum.TryParse(name, ignoreCase: true, out MemberKinds kind))
            {
                return Refuse("VerbatimMembers", value, "all, none, quotes|figures|people|dates", MemberKinds.All);
            }

            kinds |= kind;
        }

        return kinds;
    }

    private string ReadLanguage()
    {
        string? value = Property(_options, "VerbatimLanguage");
        if (value is null)
        {
            return LanguageCatalog.Default;
        }

        string name = value.ToLowerInvariant();
        return LanguageCatalog.Names.Contains(name, StringComparer.Ordinal)
            ? name
            : Refuse("VerbatimLanguage", value, string.Join(", ", LanguageCatalog.Names), LanguageCatalog.Default);
    }

    private int ReadMaximumLength()
    {
        string? value = Property(_options, "VerbatimMaximumLength");
        int standard = ReadOptions.Default.MaximumLength;
        if (value is null)
        {
            return standard;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length > 0
            ? length
            : Refuse("VerbatimMaximumLength", value, "a number of characters", standard);
    }

    private T Refuse<T>(string property, string value, string allowed, T standard)
    {
        _findings.Add(FindingFactory.Unplaced(FindingCatalogue.BadSetting, property, value, allowed));
        return standard;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

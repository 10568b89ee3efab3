using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>The options that MSBuild hands to the compiler: the project's root namespace and each file's metadata.</summary>
internal sealed class ItemOptions(string? rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(rootNamespace is null ? [] : [("build_property.RootNamespace", rootNamespace)]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(((SchemaFileText)textFile).Metadata.Select(item => ("build_metadata.AdditionalFiles." + item.Name, item.Value)));

    private sealed class Options(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Key, pair => pair.Value, AnalyzerConfigOptions.KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}

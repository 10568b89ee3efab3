using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Workload;

namespace NewsSchema.Benchmarks.Micro;

/// <summary>The generator over the schema of the made-up feed.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = InMemoryCompiler.Create();
    private AdditionalText[] _versions = null!;
    private GeneratorDriver _driver = null!;
    private int _version;

    [GlobalSetup]
    public void RunOnce()
    {
        var schema = Stories.Schema.Files[0];
        _versions = [GeneratorRun.File(schema), GeneratorRun.File(schema with { Text = schema.Text.Replace("\"maxLength\": 300", "\"maxLength\": 301", StringComparison.Ordinal) })];
        _driver = GeneratorRun.CreateDriver(Stories.Schema).RunGenerators(_compilation);
        _driver = _driver.ReplaceAdditionalTexts([_versions[0]]).RunGenerators(_compilation);
    }

    /// <summary>A build from nothing.</summary>
    [Benchmark]
    public GeneratorDriver Fresh() => GeneratorRun.CreateDriver(Stories.Schema).RunGenerators(_compilation);

    /// <summary>A keyword's value is edited in an editor.</summary>
    [Benchmark]
    public GeneratorDriver Edited()
    {
        var (before, after) = (_versions[_version], _versions[_version ^= 1]);
        return _driver = _driver.ReplaceAdditionalText(before, after).RunGenerators(_compilation);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>A project in memory with schema files: what a customer has, less MSBuild.</summary>
internal sealed class SchemaProject
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // The framework that the tests run on, and the runtime; nothing else, and no implicit usings.
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(IJsonDocument<>).Assembly.Location).Append(typeof(Schemas.SchemaDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private readonly List<SchemaFileText> _files = [];

    public string? RootNamespace { get; init; } = "Acme";

    public string Code { get; init; } = string.Empty;

    public IReadOnlyList<SchemaFileText> Files => _files;

    /// <summary>A project with one schema file.</summary>
    public static SchemaProject Of(string schema, string path = "/acme/sample.schema.json") => new SchemaProject().With(path, schema);

    public SchemaProject With(string path, string schema, string? @namespace = null) => With(SchemaFileText.Item(path, schema, @namespace));

    public SchemaProject With(SchemaFileText file)
    {
        _files.Add(file);
        return this;
    }

    /// <summary>A driver for the project.</summary>
    /// <param name="track">Whether it notes what ran and why. The compiler then walks every way through the steps, which takes long for many files.</param>
    public GeneratorDriver CreateDriver(bool track = false) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        _files,
        Language,
        new ItemOptions(RootNamespace),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Acme.Generated." + Guid.NewGuid().ToString("N"),
        Code.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(Code, Language)],
        References.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>Runs the generator and compiles what it adds.</summary>
    public Generation Generate()
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(CreateCompilation(), out var compilation, out _);
        return new Generation(driver.GetRunResult().Results.Single(), compilation);
    }
}

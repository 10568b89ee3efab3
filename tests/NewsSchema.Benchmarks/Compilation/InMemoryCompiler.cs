using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSchema.Runtime;

namespace NewsSchema.Benchmarks.Compilation;

/// <summary>Compiles C# into the process, optimised, against what the process itself runs on.</summary>
internal static class InMemoryCompiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly Lazy<MetadataReference[]> Platform = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(JsonCursor<>).Assembly.Location)
            .Append(typeof(Schemas.SchemaDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    private static int _count;

    public static CSharpCompilation Create(params IEnumerable<string> sources) => CSharpCompilation.Create(
        $"Measured{Interlocked.Increment(ref _count)}",
        sources.Prepend(Usings).Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        Platform.Value,
        Options);

    /// <summary>Runs a generator over a compilation.</summary>
    /// <exception cref="InvalidDataException">The generator reported an error.</exception>
    public static Microsoft.CodeAnalysis.Compilation Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var result, out var diagnostics);
        Check(diagnostics);
        return result;
    }

    /// <exception cref="InvalidDataException">The code does not compile.</exception>
    public static Assembly Load(Microsoft.CodeAnalysis.Compilation compilation)
    {
        using var image = new MemoryStream();
        Check(compilation.Emit(image).Diagnostics);
        image.Position = 0;
        return new AssemblyLoadContext(compilation.AssemblyName).LoadFromStream(image);
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Take(5).Select(each => each.ToString()).ToList();
        if (errors.Count > 0)
            throw new InvalidDataException(string.Join(Environment.NewLine, errors));
    }
}

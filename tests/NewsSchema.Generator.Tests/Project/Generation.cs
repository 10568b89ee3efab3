using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>What the generator made of a project.</summary>
internal sealed class Generation(GeneratorRunResult run, Compilation compilation)
{
    private readonly Lazy<Assembly> _assembly = new(() => Load(compilation));

    /// <summary>What the generator reported about the schemas.</summary>
    public IReadOnlyList<Diagnostic> Findings => run.Diagnostics;

    public IReadOnlyList<GeneratedSourceResult> Sources => run.GeneratedSources;

    /// <summary>All generated files, one after the other, for a look at them.</summary>
    public string Text => string.Join("\n", Sources.Select(source => $"//// {source.HintName}\n{source.SourceText}"));

    /// <summary>Errors and warnings of the compiler. There must be none, whatever the schema.</summary>
    public IReadOnlyList<Diagnostic> Complaints =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>A generated type by its full name.</summary>
    public GeneratedType this[string name]
    {
        get
        {
            ShouldCompile();
            return GeneratedType.Of(_assembly.Value.GetType(name) ?? throw new ArgumentException($"No type {name}; there are {string.Join(", ", TypeNames)}."));
        }
    }

    /// <summary>The only type of a whole document.</summary>
    public GeneratedType Root
    {
        get
        {
            ShouldCompile();
            return Roots.Single();
        }
    }

    /// <summary>The types of whole documents.</summary>
    public IEnumerable<GeneratedType> Roots => _assembly.Value.GetTypes().Where(type => type.IsPublic && type.GetMethod("TryParse") is not null).Select(GeneratedType.Of);

    public IEnumerable<string> TypeNames => _assembly.Value.GetTypes().Where(type => type.IsPublic).Select(type => type.FullName!);

    public Generation ShouldCompile()
    {
        run.Exception.ShouldBeNull();
        Complaints.Select(Describe).ShouldBeEmpty();
        return this;
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} in {Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}: {line}";
    }

    private static Assembly Load(Compilation compilation)
    {
        using var bytes = new MemoryStream();
        compilation.Emit(bytes).Success.ShouldBeTrue();
        return Assembly.Load(bytes.ToArray());
    }
}

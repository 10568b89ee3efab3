using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>What the generator made of a project.</summary>
internal sealed class Generation(GeneratorRunResult run, Compilation compilation)
{
    private readonly Lazy<(MemoryStream Image, EmitResult Result)> _compiled = new(() => Compile(compilation));
    private Assembly? _assembly;

    /// <summary>What the generator reported about the schemas.</summary>
    public IReadOnlyList<Diagnostic> Findings => run.Diagnostics;

    public IReadOnlyList<GeneratedSourceResult> Sources => run.GeneratedSources;

    /// <summary>All generated files, one after the other, for a look at them.</summary>
    public string Text => string.Join("\n", Sources.Select(source => $"//// {source.HintName}\n{source.SourceText}"));

    /// <summary>Errors and warnings of the compiler. There must be none, whatever the schema.</summary>
    public IReadOnlyList<Diagnostic> Complaints =>
        [.. _compiled.Value.Result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>A generated type by its full name.</summary>
    public GeneratedType this[string name]
    {
        get
        {
            ShouldCompile();
            return GeneratedType.Of(Assembly.GetType(name) ?? throw new ArgumentException($"No type {name}; there are {string.Join(", ", TypeNames)}."));
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

    /// <summary>What a static method of the project's own code returns.</summary>
    public object? Call(string type, string method, params object[] arguments)
    {
        ShouldCompile();
        return Assembly.GetType(type)!.GetMethod(method)!.Invoke(null, arguments);
    }

    /// <summary>The types of whole documents.</summary>
    public IEnumerable<GeneratedType> Roots => Assembly.GetTypes().Where(type => type.IsPublic && type.GetMethod("TryParse") is not null).Select(GeneratedType.Of);

    public IEnumerable<string> TypeNames => Assembly.GetTypes().Where(type => type.IsPublic).Select(type => type.FullName!);

    private Assembly Assembly => _assembly ??= Assembly.Load(_compiled.Value.Image.ToArray());

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

    /// <summary>Compiles once, documentation included, for its warnings count as well.</summary>
    private static (MemoryStream Image, EmitResult Result) Compile(Compilation compilation)
    {
        var image = new MemoryStream();
        using var documentation = new MemoryStream();
        return (image, compilation.Emit(image, xmlDocumentationStream: documentation));
    }
}

using NewsSchema.Runtime;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema;

/// <summary>
/// A JSON Schema read at run time. Validates documents of any shape by the same rules as generated types do. Never changes once made, and may be used by
/// several threads at once.
/// </summary>
/// <remarks>Documents are UTF-8; a byte order mark is passed over. No method throws for an invalid document.</remarks>
public sealed class JsonSchema
{
    private JsonSchema(SchemaTree tree, SchemaProgram program)
    {
        Program = program;
        Findings = tree.Findings;
        Location = tree.Root.Location;
    }

    /// <summary>Where the schema stands: its absolute URI with a JSON Pointer as fragment.</summary>
    public string Location { get; }

    /// <summary>What is odd about the schema, such as misspelt keywords: warnings, for a schema with errors is not loaded.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    internal SchemaProgram Program { get; }

    /// <summary>Reads a schema from a file.</summary>
    /// <param name="path">The file. References in it are relative to its place, and lead to documents of <see cref="JsonSchemaOptions.Documents"/>.</param>
    /// <param name="options">Documents, dialect and assertions; the defaults when null.</param>
    /// <exception cref="SchemaException">The schema is broken; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JsonSchema Load(string path, JsonSchemaOptions? options = null)
    {
        var full = Path.GetFullPath(path);
        return FromDocument(SchemaDocument.Parse(full, File.ReadAllText(full)), options);
    }

    /// <summary>Reads a schema from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Documents, dialect and assertions; the defaults when null.</param>
    /// <param name="baseUri">Where the text was got from, for relative references; absolute.</param>
    /// <exception cref="SchemaException">The schema is broken; the message says where and why.</exception>
    public static JsonSchema FromText(string text, JsonSchemaOptions? options = null, Uri? baseUri = null) =>
        FromDocument(SchemaDocument.Parse("schema.json", text, baseUri), options);

    /// <summary>Makes a schema of a document, or of a part of it.</summary>
    /// <param name="document">The document; it need not be among <see cref="JsonSchemaOptions.Documents"/>.</param>
    /// <param name="options">Documents, dialect and assertions; the defaults when null.</param>
    /// <param name="fragment">A JSON Pointer such as <c>/$defs/span</c>, or an anchor's name, without <c>#</c>; empty for the whole document.</param>
    /// <exception cref="SchemaException">The schema is broken; the message says where and why.</exception>
    public static JsonSchema FromDocument(SchemaDocument document, JsonSchemaOptions? options = null, string fragment = "")
    {
        options ??= JsonSchemaOptions.Default;
        var tree = SchemaReader.Read(document, fragment, options.Documents, options.ForReading);
        return tree.HasErrors ? throw new SchemaException(tree.Findings) : new JsonSchema(tree, RuleCompiler.Compile(tree, options.AssertContent));
    }

    /// <summary>Whether a document is valid. Stops at the first error.</summary>
    public bool IsValid(ReadOnlySpan<byte> utf8Json) => IsValid(utf8Json, ValidationOptions.Default);

    /// <summary>Finds every error of a document.</summary>
    public ValidationReport Validate(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        if (IsValid(utf8Json, options))
            return ValidationReport.Valid;
        var json = DocumentReader.WithoutMark(utf8Json);
        return Utf8Errors.Find(json) is { } broken ? ReportBuilder.Build(json, [broken], truncated: false) : Collect(json, new ErrorCollector(options.MaxErrors), options);
    }

    /// <summary>Evaluates a document in full: every schema that was applied, with its errors and annotations, to be written in JSON Schema's output formats.</summary>
    public EvaluationResult Evaluate(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var json = DocumentReader.WithoutMark(utf8Json);
        var syntax = DocumentReader.CheckSyntax(json, options);
        if (!syntax.IsValid)
            return new EvaluationResult(Location, syntax);
        var trace = new EvaluationTrace();
        var report = Collect(json, new ErrorCollector(options.MaxErrors) { Trace = trace }, options);
        return new EvaluationResult(trace.Root!, report) { Truncated = trace.IsFull };
    }

    private bool IsValid(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
    {
        var json = DocumentReader.WithoutMark(utf8Json);
        if (!Utf8Check.IsValid(json))
            return false;
        var cursor = new JsonCursor<Verdict>(json, options.MaxDepth);
        cursor.Evaluate(Program);
        return cursor.End();
    }

    private ValidationReport Collect(ReadOnlySpan<byte> json, ErrorCollector errors, ValidationOptions options)
    {
        var cursor = new JsonCursor<Collect>(json, options.MaxDepth, errors);
        cursor.Evaluate(Program);
        cursor.End();
        return ReportBuilder.Build(json, errors.Errors, errors.Truncated);
    }
}

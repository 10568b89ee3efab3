using NewsSchema.News;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Validating;

/// <summary>Finds every error of a document.</summary>
internal delegate ValidationReport Validator(ReadOnlySpan<byte> utf8Json);

/// <summary>The schema that documents are held against.</summary>
/// <param name="Validate">Holds a document against it.</param>
/// <param name="IsBuiltIn">Whether it is one of the four that come with the command, all of which describe objects.</param>
internal sealed record SchemaChoice(Validator Validate, bool IsBuiltIn)
{
    public const string Default = "article";

    /// <param name="name">One of the four names, or the path of a schema file. A file of such a name is given as <c>./article</c>.</param>
    /// <param name="messages">Takes what is odd about a schema file.</param>
    public static SchemaChoice Load(string name, MessageLog messages) => name switch
    {
        Default => BuiltIn(static json => JsonDocuments.Validate<Article>(json)),
        "byline" => BuiltIn(static json => JsonDocuments.Validate<Byline>(json)),
        "quote" => BuiltIn(static json => JsonDocuments.Validate<Quote>(json)),
        "media-caption" => BuiltIn(static json => JsonDocuments.Validate<MediaCaption>(json)),
        _ => FromFile(name, messages),
    };

    private static SchemaChoice BuiltIn(Validator validate) => new(validate, IsBuiltIn: true);

    private static SchemaChoice FromFile(string path, MessageLog messages)
    {
        if (!File.Exists(path))
            throw Unusable(path, "no such schema; give article, byline, quote, media-caption, or the path of a schema file");
        var reader = new SchemaFileReader(messages);
        if (reader.Read(new InputFile(path, path)) is not { } document)
            throw Unusable(path, "the schema cannot be read");
        try
        {
            // Formats are checked, as generated types check them.
            var options = new JsonSchemaOptions { Documents = new ReferencedFiles(reader).Collect(document, path), AssertFormats = true };
            var schema = JsonSchema.FromDocument(document, options);
            FindingLines.Write(messages, schema.Findings);
            return new SchemaChoice(json => schema.Validate(json), IsBuiltIn: false);
        }
        catch (SchemaException problem)
        {
            FindingLines.Write(messages, problem.Findings);
            throw Unusable(path, "the schema is broken; correct it");
        }
    }

    private static ToolException Unusable(string path, string why) => new(ExitCode.WrongUsage, $"--schema {TerminalText.Escape(path)}: {why}");
}

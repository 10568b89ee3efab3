using NewsSchema.News;
using NewsSchema.Rules;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Validating;

/// <summary>Finds every error of a document.</summary>
internal delegate Verdict Validator(ReadOnlySpan<byte> utf8Json);

/// <summary>The schema that documents are held against.</summary>
/// <param name="Validate">Holds a document against it.</param>
/// <param name="IsBuiltIn">Whether it is one of the four that come with the command, all of which describe objects.</param>
internal sealed record SchemaChoice(Validator Validate, bool IsBuiltIn)
{
    public const string Default = "article";

    /// <param name="name">One of the four names, or the path of a schema file. A file of such a name is given as <c>./article</c>.</param>
    /// <param name="withRules">Whether the rules between members are checked that the four state in the news vocabulary.</param>
    /// <param name="sources">How a schema file is read.</param>
    /// <param name="messages">Takes what is odd about a schema file.</param>
    public static SchemaChoice Load(string name, bool withRules, SchemaSources sources, MessageLog messages) => name switch
    {
        Default => BuiltIn<Article>(withRules),
        "byline" => BuiltIn<Byline>(withRules),
        "quote" => BuiltIn<Quote>(withRules),
        "media-caption" => BuiltIn<MediaCaption>(withRules),
        _ => FromFile(name, sources, messages),
    };

    private static SchemaChoice BuiltIn<T>(bool withRules)
        where T : class, ICheckedRecord<T> =>
        new(withRules ? CheckAll<T> : static json => Verdict.Of(JsonDocuments.Validate<T>(json)), IsBuiltIn: true);

    private static Verdict CheckAll<T>(ReadOnlySpan<byte> utf8Json)
        where T : class, ICheckedRecord<T> =>
        JsonDocuments.TryParse(utf8Json, out T? document, out var report) ? Verdict.Of(JsonRules.CheckParsed(document, utf8Json.ToArray()), utf8Json) : Verdict.Of(report);

    private static SchemaChoice FromFile(string path, SchemaSources sources, MessageLog messages)
    {
        if (!File.Exists(path))
            throw Unusable(path, "no such schema; give article, byline, quote, media-caption, or the path of a schema file");
        var reader = new SchemaFileReader(messages);
        if (reader.Read(new InputFile(path, path)) is not { } document)
            throw Unusable(path, "the schema cannot be read");
        try
        {
            // Formats are checked, as generated types check them.
            var documents = new ReferencedFiles(reader, sources, messages).Collect(document, path);
            var options = new JsonSchemaOptions { Documents = documents, DefaultDialect = sources.Dialect, AssertFormats = true };
            var schema = JsonSchema.FromDocument(document, options);
            FindingLines.Write(messages, schema.Findings);
            return new SchemaChoice(json => Verdict.Of(schema.Validate(json)), IsBuiltIn: false);
        }
        catch (SchemaException problem)
        {
            FindingLines.Write(messages, problem.Findings);
            throw Unusable(path, "the schema is broken; correct it");
        }
    }

    private static ToolException Unusable(string path, string why) => new(ExitCode.WrongUsage, $"--schema {TerminalText.Escape(path)}: {why}");
}

using NewsSchema.News;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

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
    public static SchemaChoice Load(string name) => name switch
    {
        Default => BuiltIn(static json => JsonDocuments.Validate<Article>(json)),
        "byline" => BuiltIn(static json => JsonDocuments.Validate<Byline>(json)),
        "quote" => BuiltIn(static json => JsonDocuments.Validate<Quote>(json)),
        "media-caption" => BuiltIn(static json => JsonDocuments.Validate<MediaCaption>(json)),
        _ => FromFile(name),
    };

    private static SchemaChoice BuiltIn(Validator validate) => new(validate, IsBuiltIn: true);

    private static SchemaChoice FromFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(ExitCode.WrongUsage,
                $"--schema {TerminalText.Escape(path)}: no such schema; give article, byline, quote, media-caption, or the path of a schema file");
        }

        try
        {
            var schema = JsonSchema.Load(path);
            return new SchemaChoice(json => schema.Validate(json), IsBuiltIn: false);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, $"{TerminalText.Escape(path)}: {FileProblem.Describe(problem)}");
        }
    }
}

using NewsSchema.Schemas;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>How schemas are read, and where their references may lead besides the files beside them.</summary>
/// <param name="DialectName">The dialect of schemas without <c>$schema</c>, by its name on the command line.</param>
/// <param name="Folders">Folders of schemas that references may name by their <c>$id</c>.</param>
/// <param name="Fetch">Whether what is not found there is got from the web.</param>
internal sealed record SchemaSources(string DialectName, IReadOnlyList<string> Folders, bool Fetch)
{
    /// <summary>The names of dialects, the default first. Without the word: "draft 7" would need quotation marks.</summary>
    public static readonly string[] DialectNames = ["2020-12", "2019-09", "7", "6", "4", "3", "v1"];

    /// <summary>The dialect of schemas without <c>$schema</c>. Dialects are only made for the commands that read schemas.</summary>
    public Dialect Dialect => DialectName switch
    {
        "2020-12" => Dialect.Draft202012,
        "2019-09" => Dialect.Draft201909,
        "7" => Dialect.Draft7,
        "6" => Dialect.Draft6,
        "4" => Dialect.Draft4,
        "3" => Dialect.Draft3,
        _ => Dialect.V1,
    };
}

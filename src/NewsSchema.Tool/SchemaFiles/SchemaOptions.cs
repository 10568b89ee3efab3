using System.CommandLine;
using NewsSchema.Schemas;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>The options of commands that read schemas.</summary>
internal sealed class SchemaOptions
{
    private static readonly Dialect[] Dialects = [Dialect.Draft202012, Dialect.Draft201909, Dialect.Draft7, Dialect.Draft6, Dialect.Draft4, Dialect.Draft3, Dialect.V1];

    // Without the word: "draft 7" would need quotation marks.
    private static readonly string[] Names = [.. Dialects.Select(dialect => dialect.Name.Replace("draft ", string.Empty, StringComparison.Ordinal))];

    private readonly Option<string> _dialect = ChoiceOption.Create("--dialect", "-d", "DIALECT", Names,
        $"The dialect of schemas without $schema: {string.Join(", ", Names)}.");

    private readonly Option<string[]> _folders = new("--refs")
    {
        Description = "A folder whose *.json files references may name by their $id. May be given several times. Files beside the schema are found without it.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _fetch = new("--fetch")
    {
        Description = "Get schemas that references name and no file has from the web. Without it no network is used.",
    };

    public void AddTo(Command command)
    {
        command.Add(_dialect);
        command.Add(_folders);
        command.Add(_fetch);
    }

    public SchemaSources Of(ParseResult result) =>
        new(Dialects[Array.IndexOf(Names, result.GetValue(_dialect))], result.GetValue(_folders) ?? [], result.GetValue(_fetch));
}

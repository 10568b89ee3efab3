using System.CommandLine;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>The options of commands that read schemas.</summary>
internal sealed class SchemaOptions
{
    private readonly Option<string> _dialect = ChoiceOption.Create("--dialect", "-d", "DIALECT", SchemaSources.DialectNames,
        $"The dialect of schemas without $schema: {string.Join(", ", SchemaSources.DialectNames)}.");

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
        new(result.GetValue(_dialect)!, result.GetValue(_folders) ?? [], result.GetValue(_fetch));
}

using System.Globalization;
using NewsSchema.Benchmarks;
using NewsSchema.Benchmarks.Micro;
using NewsSchema.Benchmarks.Workload;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    switch (args)
    {
        case ["feed"]:
            return FeedCommand.Run(Stories.Valid(Stories.DefaultCount), Stories.Schema);
        case ["feed", var file, .. var schemas] when schemas.Length > 0:
            return FeedCommand.Run(JsonLines.Read(file), SchemaSet.Read(schemas));
        case ["schemas", var folder]:
            return SchemasCommand.Run(folder);
        case ["convert", var folder]:
            return ConvertCommand.Run(folder);
        case ["generate", var path]:
            return GenerateCommand.Run(path);
        case ["generate-once", var file]:
            return GenerateCommand.RunOnce(file);
        case ["start", .. var command] when command.Length > 0:
            return StartCommand.Run(command);
        case ["growth"]:
            return GrowthCommand.Run();
        case ["workload", var folder]:
            return WorkloadCommand.Run(folder);
        case ["micro", .. var options]:
            return MicroCommand.Run(options);
        default:
            Console.Error.WriteLine("""
                feed                        the rows for a made-up feed of stories
                feed FILE.ndjson SCHEMA...  the rows for the documents of a file; further schemas are those that the first refers to
                schemas FOLDER              the rows for each folder in it that has schema.json and instances.jsonl, and their geometric means
                convert FOLDER              the converter over the *.txt of a folder, on one thread
                generate FILE|FOLDER        the source generator over a schema, or over each *.json of a folder
                start COMMAND [ARGUMENT...] a command from start to end beside a bare .NET program: start newsschema validate article.json
                growth                      what ten times as many documents, larger documents, more properties, longer texts take
                workload FOLDER             writes the made-up feed, the same with 5 % of the stories broken, and its schema
                micro [OPTIONS]             micro-benchmarks, with BenchmarkDotNet's options
                """);
            return 2;
    }
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(e.Message);
    return 3;
}

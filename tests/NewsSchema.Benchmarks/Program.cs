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
        case ["workload", var folder]:
            return WorkloadCommand.Run(folder);
        case ["micro", .. var options]:
            return MicroCommand.Run(options);
        default:
            Console.Error.WriteLine("""
                feed                        the rows for a made-up feed of stories
                feed FILE.ndjson SCHEMA...  the rows for the documents of a file; further schemas are those that the first refers to
                schemas FOLDER              the rows for each folder in it that has schema.json and instances.jsonl, and their geometric means
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

using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Measuring;

namespace NewsSchema.Benchmarks;

/// <summary><c>feed</c>: every engine over the documents of one schema.</summary>
internal static class FeedCommand
{
    public static int Run(byte[][] documents, SchemaSet schemas)
    {
        var compiled = CompiledSchema.Create(schemas);
        Engine[] engines =
        [
            Engines.Reader,
            new Engine("validate", compiled.IsValid),
            new Engine("report", compiled.Validate),
            new Engine("parse", compiled.Parse),
            Engines.Deserializer(compiled),
            Engines.Interpreter(schemas),
        ];
        Console.Error.WriteLine($"{documents.Length} documents, {documents.Average(document => document.Length):F0} bytes on average; name, MB/s, ratio to reader, bytes allocated per document");
        var rows = Measurement.Run(engines, documents, warmUp: TimeSpan.FromSeconds(3), turn: TimeSpan.FromSeconds(0.3));
        foreach (var row in rows)
            Console.WriteLine(row);
        Console.Error.WriteLine("accepted: " + string.Join(", ", rows.Select(row => $"{row.Name} {row.Accepted}")));
        return 0;
    }
}

using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Measuring;

namespace NewsSchema.Benchmarks;

/// <summary><c>schemas</c>: the engines over schemas from elsewhere, each with its documents. As elsewhere, <c>format</c> only annotates.</summary>
internal static class SchemasCommand
{
    public static int Run(string folder)
    {
        var ratios = new Dictionary<string, List<double>>();
        Console.Error.WriteLine("schema, name, MB/s, ratio to reader, bytes allocated per document");
        foreach (var directory in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var schema = Path.Combine(directory, "schema.json");
            var instances = Path.Combine(directory, "instances.jsonl");
            if (!File.Exists(schema) || !File.Exists(instances))
                continue;
            var name = Path.GetFileName(directory);
            foreach (var row in Measure(name, SchemaSet.Read(schema) with { AssertFormats = false }, JsonLines.Read(instances)))
            {
                Console.WriteLine($"{name,-24} {row}");
                if (!ratios.TryGetValue(row.Name, out var list))
                    ratios.Add(row.Name, list = []);
                list.Add(row.Ratio);
            }
        }

        if (ratios.Count == 0)
            throw new InvalidDataException($"{folder}: no folder in it has schema.json and instances.jsonl");
        foreach (var (engine, list) in ratios)
            Console.WriteLine($"{$"geometric mean of {list.Count}",-24} {engine,-10} {"",8} {Math.Exp(list.Average(Math.Log)),7:F2}");
        return 0;
    }

    private static IReadOnlyList<Row> Measure(string name, SchemaSet schemas, byte[][] documents)
    {
        var engines = new List<Engine> { Engines.Reader };
        AddIfPossible(name, "generated code", () =>
        {
            var compiled = CompiledSchema.Create(schemas);
            engines.Add(new Engine("validate", compiled.IsValid));
            engines.Add(new Engine("parse", compiled.Parse));
        });
        AddIfPossible(name, "run-time engine", () => engines.Add(Engines.Interpreter(schemas)));

        var rows = Measurement.Run(engines, documents, warmUp: TimeSpan.FromSeconds(1), turn: TimeSpan.FromSeconds(0.1));
        if (rows.Any(row => row.Accepted != documents.Length))
            Console.Error.WriteLine($"{name}: of {documents.Length} documents accepted: " + string.Join(", ", rows.Select(row => $"{row.Name} {row.Accepted}")));
        return rows;
    }

    /// <summary>A schema that one engine cannot take is still measured with the others, and said so.</summary>
    private static void AddIfPossible(string name, string engine, Action add)
    {
        try
        {
            add();
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine($"{name}: no {engine}: {e.Message}");
        }
    }
}

using System.Text.Json;
using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Schemas;

namespace NewsSchema.Benchmarks.Measuring;

/// <summary>The engines that are compared.</summary>
internal static class Engines
{
    public const string ReaderName = "reader";

    /// <summary>System.Text.Json's reader, to the end of the document: what everything else is a ratio to.</summary>
    public static Engine Reader { get; } = new(ReaderName, ReadToEnd);

    /// <summary>The run-time engine.</summary>
    /// <exception cref="InvalidDataException">The schema has errors.</exception>
    public static Engine Interpreter(SchemaSet schemas)
    {
        var registry = new SchemaRegistry();
        SchemaDocument[] documents = [.. schemas.Files.Select(each => SchemaDocument.Parse(each.Path, each.Text))];
        foreach (var document in documents)
            registry.Add(document);
        try
        {
            var schema = JsonSchema.FromDocument(documents[0], new JsonSchemaOptions { Documents = registry, AssertFormats = schemas.AssertFormats });
            return new Engine("interpret", schema.IsValid);
        }
        catch (SchemaException e)
        {
            throw new InvalidDataException(e.Message);
        }
    }

    /// <summary>System.Text.Json throws for a document that it refuses; so would whoever uses it have to catch.</summary>
    public static Engine Deserializer(CompiledSchema schema)
    {
        var deserialize = schema.CompileDeserializer();
        return new Engine("stj", json =>
        {
            try
            {
                return deserialize(json);
            }
            catch (JsonException)
            {
                return false;
            }
        });
    }

    private static bool ReadToEnd(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

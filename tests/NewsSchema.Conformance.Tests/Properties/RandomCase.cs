using System.Text.Json.Nodes;

namespace NewsSchema.Conformance.Tests;

/// <summary>A schema and an instance, made at random.</summary>
internal sealed record RandomCase(JsonNode? Schema, JsonNode? Instance)
{
    /// <summary>The case of a seed: always the same one.</summary>
    public static RandomCase Of(int seed) => Several(seed, 1).Single();

    /// <summary>The schema of a seed, with several instances.</summary>
    public static IEnumerable<RandomCase> Several(int seed, int count)
    {
        var random = new Random(seed);
        var schema = new RandomSchema(random).Root();
        var instances = new RandomInstance(random, schema);
        return Enumerable.Range(0, count).Select(_ => new RandomCase(schema, instances.Near())).ToList();
    }

    /// <summary>The cases with one part of the schema or of the instance left out.</summary>
    public IEnumerable<RandomCase> Smaller() =>
        Without(Schema).Select(schema => this with { Schema = schema }).Concat(Without(Instance).Select(instance => this with { Instance = instance }));

    /// <inheritdoc/>
    public override string ToString() => $"schema {Text(Schema)}\ninstance {Text(Instance)}";

    public static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static IEnumerable<JsonNode?> Without(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            foreach (var (name, value) in map)
            {
                var rest = map.DeepClone().AsObject();
                rest.Remove(name);
                yield return rest;
                foreach (var smaller in Without(value))
                {
                    var copy = map.DeepClone().AsObject();
                    copy[name] = smaller;
                    yield return copy;
                }
            }
        }
        else if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                var rest = array.DeepClone().AsArray();
                rest.RemoveAt(i);
                yield return rest;
                foreach (var smaller in Without(array[i]))
                {
                    var copy = array.DeepClone().AsArray();
                    copy[i] = smaller;
                    yield return copy;
                }
            }
        }
    }
}

using System.Text.Json.Nodes;

namespace NewsSchema.Conformance.Tests;

/// <summary>Makes instances: at random, or so that they nearly match a schema.</summary>
internal sealed class RandomInstance(Random random, JsonNode? root)
{
    private const int MaxDepth = 4;

    /// <summary>Any value.</summary>
    public JsonNode? Any(int depth) => random.Next(depth > 0 ? 8 : 5) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => JsonNode.Parse(Pick(RandomSchema.Numbers)),
        4 => Pick(RandomSchema.Texts),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(depth - 1))]),
        _ => new JsonObject(RandomSchema.Names.Where(_ => random.Next(3) == 0).Select(name => new KeyValuePair<string, JsonNode?>(name, Any(depth - 1)))),
    };

    /// <summary>A value that follows the schema's keywords as far as one look at each goes, and one time in three is spoilt somewhere.</summary>
    public JsonNode? Near()
    {
        var value = Follow(root, MaxDepth);
        return random.Next(3) == 0 ? Spoil(value) : value;
    }

    private JsonNode? Follow(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject keywords || depth == 0 || random.Next(15) == 0)
            return Any(2);
        if (keywords["$ref"]?.GetValue<string>().Split('/') is ["#", var definitions, var name])
            return Follow(root![definitions]?[name], depth - 1);
        if (keywords.ContainsKey("const"))
            return keywords["const"]?.DeepClone();
        if (keywords["enum"] is JsonArray { Count: > 0 } values)
            return Pick([.. values])?.DeepClone();
        foreach (var list in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (keywords[list] is JsonArray branches && random.Next(2) == 0)
                return Follow(Pick([.. branches]), depth - 1);
        }

        var type = keywords["type"] is JsonArray types ? Pick([.. types])!.GetValue<string>() : (string?)keywords["type"];
        return (type ?? Guess(keywords)) switch
        {
            "object" => FollowObject(keywords, depth),
            "array" => FollowArray(keywords, depth),
            "string" => Pick(RandomSchema.Texts),
            "integer" or "number" => JsonNode.Parse(Pick(RandomSchema.Numbers)),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            _ => Any(2),
        };
    }

    private static string? Guess(JsonObject keywords)
    {
        foreach (var (name, _) in keywords)
        {
            if (name.Contains("ropert", StringComparison.Ordinal) || name is "required" or "dependentRequired" or "dependentSchemas")
                return "object";
            if (name.Contains("tems", StringComparison.Ordinal) || name == "contains")
                return "array";
        }

        return null;
    }

    private JsonObject FollowObject(JsonObject keywords, int depth)
    {
        var value = new JsonObject();
        if (keywords["properties"] is JsonObject properties)
        {
            foreach (var (name, schema) in properties.Where(_ => random.Next(4) > 0))
                value[name] = Follow(schema, depth - 1);
        }

        if (keywords["required"] is JsonArray required)
        {
            foreach (var name in required.Select(name => name!.GetValue<string>()).Where(name => !value.ContainsKey(name)))
                value[name] = Follow(keywords["additionalProperties"], depth - 1);
        }

        if (random.Next(3) == 0)
            value[Pick(RandomSchema.Names)] = Any(1);
        return value;
    }

    private JsonArray FollowArray(JsonObject keywords, int depth)
    {
        var value = new JsonArray();
        var prefix = (keywords["prefixItems"] ?? keywords["items"]) as JsonArray;
        for (var i = random.Next(5); i > 0; i--)
            value.Add(Follow(prefix is not null && value.Count < prefix.Count ? prefix[value.Count] : keywords["items"] ?? keywords["contains"], depth - 1));
        return value;
    }

    private JsonNode? Spoil(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                var name = Pick([.. map.Select(member => member.Key)]);
                var spoilt = Spoil(map[name]?.DeepClone());
                map.Remove(name);
                if (random.Next(2) == 0)
                    map[name] = spoilt;
                return map;
            case JsonArray { Count: > 0 } array:
                array[random.Next(array.Count)] = Any(1);
                return array;
            default:
                return Any(1);
        }
    }

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}

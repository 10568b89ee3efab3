using System.Text.Json.Nodes;

namespace NewsSchema.Conformance.Tests;

/// <summary>Makes schemas as people write them, so that most of their values have types: records, lists, maps, choices, alternatives told apart by a member.</summary>
internal sealed class RandomTypes(Random random, RandomSchema schemas)
{
    public JsonObject Any(int depth) => random.Next(depth > 0 ? 14 : 5) switch
    {
        0 => Scalar("string", "minLength", "maxLength"),
        1 => Scalar("integer", "minimum", "exclusiveMaximum"),
        2 => Scalar("number", "exclusiveMinimum", "maximum"),
        3 => new JsonObject { ["type"] = Pick("boolean", "null") },
        4 => Choice(),
        5 => new JsonObject { ["type"] = "array", ["items"] = Part(depth), ["minItems"] = random.Next(2) },
        6 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Part(depth) },
        7 => Alternatives(depth),
        8 => new JsonObject { ["type"] = new JsonArray("null", Pick("string", "integer", "object")) },
        9 => schemas.Reference(),
        10 => Places(depth),
        11 => Patterns(depth),
        _ => Record(depth),
    };

    /// <summary>An object with declared members.</summary>
    public JsonObject Record(int depth)
    {
        var names = RandomSchema.Names.Where(_ => random.Next(3) == 0).DefaultIfEmpty("a").ToList();
        var record = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(names.Select(name => new KeyValuePair<string, JsonNode?>(name, Part(depth)))),
        };
        if (random.Next(2) == 0)
            record["required"] = new JsonArray([.. names.Where(_ => random.Next(2) == 0).Select(name => (JsonNode)name)]);
        if (random.Next(3) == 0)
            record["additionalProperties"] = random.Next(2) == 0 ? false : Part(depth);
        return record;
    }

    private JsonObject Alternatives(int depth)
    {
        var count = random.Next(2, 4);
        return new JsonObject
        {
            [Pick("oneOf", "anyOf")] = new JsonArray([.. Enumerable.Range(0, count).Select(number => (JsonNode)(random.Next(3) == 0 ? Any(depth - 1) : Kind(number, depth - 1)))]),
        };
    }

    private JsonObject Kind(int number, int depth)
    {
        var record = Record(depth);
        record["properties"]!["kind"] = new JsonObject { ["const"] = RandomSchema.Texts[number] };
        record["required"] = new JsonArray("kind");
        return record;
    }

    private JsonNode Part(int depth) => random.Next(4) == 0 ? schemas.Schema(Math.Max(depth - 1, 0)) : Any(depth - 1);

    private JsonObject Places(int depth)
    {
        var tuple = new JsonObject
        {
            ["type"] = Types("array"),
            [schemas.Is2020 ? "prefixItems" : "items"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(depth))]),
            ["minItems"] = random.Next(3),
        };
        if (random.Next(2) == 0)
            tuple[schemas.Is2020 ? "items" : "additionalItems"] = random.Next(2) == 0 ? false : Part(depth);
        if (random.Next(3) == 0)
            tuple["maxItems"] = random.Next(1, 4);
        return tuple;
    }

    private JsonObject Patterns(int depth)
    {
        var map = new JsonObject { ["type"] = "object", ["patternProperties"] = new JsonObject { ["^a"] = Any(depth - 1), ["b$"] = Any(depth - 1) } };
        if (random.Next(2) == 0)
            map["additionalProperties"] = random.Next(2) == 0 ? false : Part(depth);
        return map;
    }

    private JsonObject Choice()
    {
        var values = random.Next(2) == 0 ? RandomSchema.Texts.Select(text => (JsonNode)text) : new[] { 0, 1, 2, -1, 10 }.Select(number => (JsonNode)number);
        var some = values.Where(_ => random.Next(3) == 0).DefaultIfEmpty("a");
        return random.Next(3) == 0
            ? new JsonObject { [Pick("oneOf", "anyOf")] = new JsonArray([.. some.Select(value => new JsonObject { ["const"] = value, ["title"] = "T" + random.Next(3) })]) }
            : new JsonObject { ["enum"] = new JsonArray([.. some]) };
    }

    private JsonNode Types(string type) => random.Next(3) == 0 ? new JsonArray(type, "null") : type;

    private JsonObject Scalar(string type, string least, string most)
    {
        var scalar = new JsonObject { ["type"] = type };
        if (random.Next(3) == 0)
            scalar[least] = random.Next(2);
        if (random.Next(3) == 0)
            scalar[most] = random.Next(2, 20);
        return scalar;
    }

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}

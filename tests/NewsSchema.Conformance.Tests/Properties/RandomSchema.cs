using System.Text.Json.Nodes;

namespace NewsSchema.Conformance.Tests;

/// <summary>Makes schemas over the whole vocabulary, small and with few names, so that keywords meet each other and the instance.</summary>
internal sealed class RandomSchema(Random random)
{
    /// <summary>Short, long, of equal beginning, not ASCII, and with characters that are written as escapes.</summary>
    public static readonly string[] Names = ["a", "b", "ab", "kind", "longer name", "longer names", "é", "a/b~\"", ""];

    public static readonly string[] Texts = ["", "a", "ab", "aab", "é", "😀", "a\"b\\", "12", "text that is longer than a vector of thirty-two bytes, and has no end"];

    public static readonly string[] Numbers = ["0", "1", "-1", "1.0", "1.5", "2", "2.0", "10", "1e2", "-0.0", "0.1", "123456789012345678901234567890", "1e-30"];

    private static readonly string[] Dialects =
        ["https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema", "http://json-schema.org/draft-07/schema#"];

    private static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object"];

    private static readonly string[] Patterns = ["^a", "b", "^[ab]$", "[0-9]+", "^$", "é"];

    private string _dialect = Dialects[0];

    /// <summary>Whether it is written in 2020-12, which calls places of arrays by another name than those before.</summary>
    public bool Is2020 => _dialect == Dialects[0];

    private bool IsOld => _dialect == Dialects[^1];

    public JsonNode Root()
    {
        _dialect = Pick(Dialects);
        var root = random.Next(2) == 0 ? Object(3) : new RandomTypes(random, this).Record(3);
        root["$schema"] = _dialect;
        var definitions = new JsonObject { ["x"] = Schema(2), ["y"] = Schema(2) };
        if (Is2020 && random.Next(3) == 0)
        {
            // A resource of its own whose dynamic anchor the root may override.
            definitions["z"] = new JsonObject
            {
                ["$id"] = "other",
                ["$dynamicAnchor"] = "node",
                ["properties"] = new JsonObject { ["a"] = new JsonObject { ["$dynamicRef"] = "#node" } },
                ["type"] = Pick(Types[3..]),
            };
            if (random.Next(2) == 0)
                root["$dynamicAnchor"] = "node";
            root["properties"] = new JsonObject { ["kind"] = new JsonObject { ["$ref"] = "other" } };
        }

        root[IsOld ? "definitions" : "$defs"] = definitions;
        return root;
    }

    /// <summary>Any schema.</summary>
    public JsonNode Schema(int depth) => random.Next(14) switch
    {
        0 => true,
        1 => false,
        2 or 3 when depth > 0 => new RandomTypes(random, this).Any(depth),
        _ => Object(depth),
    };

    /// <summary>A reference to one of the definitions.</summary>
    public JsonObject Reference() => new() { ["$ref"] = (IsOld ? "#/definitions/" : "#/$defs/") + Pick("x", "y") };

    private JsonObject Object(int depth)
    {
        var schema = new JsonObject();
        for (var i = random.Next(1, 5); i > 0; i--)
            AddKeyword(schema, depth);
        return schema;
    }

    private void AddKeyword(JsonObject schema, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
            AddAssertion(schema);
        else if (random.Next(2) == 0)
            AddApplicator(schema, depth - 1);
        else
            AddChildren(schema, depth - 1);
    }

    private void AddAssertion(JsonObject schema)
    {
        switch (random.Next(IsOld ? 14 : 16))
        {
            case 0:
                schema["type"] = Pick(Types);
                break;
            case 1:
                schema["type"] = new JsonArray([.. Types.Where(_ => random.Next(2) == 0).DefaultIfEmpty("string").Select(type => (JsonNode)type)]);
                break;
            case 2:
                schema["enum"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Value(2))]);
                break;
            case 3:
                schema["const"] = Value(2);
                break;
            case 4:
                schema[Pick("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")] = Number();
                break;
            case 5:
                schema["multipleOf"] = JsonNode.Parse(Pick("1", "2", "0.1", "1.5", "1e2"));
                break;
            case 6:
                schema["minLength"] = random.Next(3);
                break;
            case 7:
                schema["maxLength"] = random.Next(4);
                break;
            case 8:
                schema["pattern"] = Pick(Patterns);
                break;
            case 9:
                schema[Pick("minItems", "minProperties")] = random.Next(3);
                break;
            case 10:
                schema[Pick("maxItems", "maxProperties")] = random.Next(4);
                break;
            case 11:
                schema["uniqueItems"] = random.Next(4) > 0;
                break;
            case 12:
                schema["required"] = new JsonArray([.. Names.Where(_ => random.Next(6) == 0).Select(name => (JsonNode)name)]);
                break;
            case 13:
                schema["title"] = "T" + random.Next(9);
                break;
            default:
                schema["dependentRequired"] = new JsonObject { [Pick(Names)] = new JsonArray(Pick(Names)) };
                break;
        }
    }

    private void AddApplicator(JsonObject schema, int depth)
    {
        switch (random.Next(9))
        {
            case 0:
                schema["allOf"] = List(depth);
                break;
            case 1 or 2:
                schema["anyOf"] = List(depth);
                break;
            case 3 or 4:
                schema["oneOf"] = List(depth);
                break;
            case 5:
                schema["not"] = Schema(depth);
                break;
            case 6:
                schema["if"] = Schema(depth);
                schema[Pick("then", "else")] = Schema(depth);
                break;
            case 7:
                schema[IsOld ? "dependencies" : "dependentSchemas"] = new JsonObject { [Pick(Names)] = Schema(depth), [Pick(Names)] = Schema(depth) };
                break;
            default:
                schema["$ref"] = (IsOld ? "#/definitions/" : "#/$defs/") + Pick("x", "y");
                break;
        }
    }

    private void AddChildren(JsonObject schema, int depth)
    {
        switch (random.Next(IsOld ? 7 : 11))
        {
            case 0 or 1:
                schema["properties"] = Map(Names, depth);
                break;
            case 2:
                schema["patternProperties"] = Map(Patterns, depth);
                break;
            case 3:
                schema["additionalProperties"] = Schema(depth);
                break;
            case 4:
                schema["items"] = Is2020 || random.Next(2) == 0 ? Schema(depth) : List(depth);
                schema[Is2020 ? "prefixItems" : "additionalItems"] = Is2020 ? List(depth) : Schema(depth);
                break;
            case 5:
                schema["contains"] = Schema(depth);
                if (random.Next(2) == 0)
                    schema[Pick("minContains", "maxContains")] = random.Next(3);
                break;
            case 6:
                schema["propertyNames"] = Schema(depth);
                break;
            case 7 or 8:
                schema["unevaluatedProperties"] = Schema(depth);
                break;
            default:
                schema["unevaluatedItems"] = Schema(depth);
                break;
        }
    }

    private JsonArray List(int depth) => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Schema(depth))]);

    private JsonObject Map(string[] names, int depth) =>
        new(names.Where(_ => random.Next(3) == 0).Select(name => new KeyValuePair<string, JsonNode?>(name, Schema(depth))));

    private JsonNode? Value(int depth) => new RandomInstance(random, null).Any(depth);

    private JsonNode? Number() => JsonNode.Parse(Pick(Numbers));

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}

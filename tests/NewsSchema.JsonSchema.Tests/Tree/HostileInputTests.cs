using System.Diagnostics;
using System.Text;

namespace NewsSchema.Schemas.Tests;

/// <summary>Schemas that mean harm cost time and memory in proportion to their size, and never crash the reader.</summary>
public class HostileInputTests
{
    [Theory]
    [InlineData("{\"not\":", "}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    [InlineData("{\"x-own\":", "}")]
    public void Deep_schemas_are_read(string open, string close)
    {
        int levels = JsonText.DefaultMaxDepth / (open.Count(c => c is '{' or '[')) - 1;
        SchemaTree tree = Reading.Read(string.Concat(Enumerable.Repeat(open, levels)) + "{}" + string.Concat(Enumerable.Repeat(close, levels)));
        tree.HasErrors.ShouldBeFalse();
        Reading.Read(string.Concat(Enumerable.Repeat(open, 100_000))).Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.BadJson);
    }

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        const int Length = 50_000;
        StringBuilder schema = new("{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
        for (int i = 0; i < Length; i++)
        {
            schema.Append($"\"d{i}\":{{\"$ref\":\"#/$defs/d{i + 1}\"}},");
        }

        SchemaTree tree = Reading.Read(schema.Append($"\"d{Length}\":true}}}}").ToString());
        tree.Findings.ShouldBeEmpty();
        tree.Nodes.Count.ShouldBe(Length + 2);
    }

    [Fact]
    public void Long_names_above_many_schemas_do_not_multiply()
    {
        string name = new('n', 100_000);
        string many = string.Join(",", Enumerable.Range(0, 5_000).Select(i => $"\"{i}\":{{}}"));
        Allocated("{\"properties\":{\"" + name + "\":{\"properties\":{" + many + "}}}}").ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void Nested_ids_do_not_multiply()
    {
        string open = string.Concat(Enumerable.Range(0, 400).Select(i => $"{{\"$id\":\"{new string('d', 500)}{i}/\",\"not\":"));
        Allocated(open + "{}" + new string('}', 400)).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void Findings_beyond_a_thousand_are_counted_and_an_error_is_never_left_out()
    {
        SchemaTree tree = Reading.Read("{" + string.Join(",", Enumerable.Range(0, 3_000).Select(i => $"\"own{i:d4}\":1")) + ",\"minLength\":-1}");
        tree.Findings.Count.ShouldBe(1002);
        tree.Findings[^1].Message.ShouldBe("There are 2000 more findings in this document.");
        tree.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Many_names_to_suggest_from_do_not_multiply()
    {
        const int Count = 5_000;
        string Name(int i) => i.ToString("d5") + new string('x', 55);
        string properties = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"{Name(i)}\":{{\"$ref\":\"#/properties/y{Name(i)}\"}}"));
        string required = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"z{Name(i)}z\""));
        Stopwatch watch = Stopwatch.StartNew();
        Reading.Read($"{{\"properties\":{{{properties}}},\"required\":[{required}]}}").HasErrors.ShouldBeTrue();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Long_names_in_many_findings_do_not_multiply()
    {
        string own = string.Join(",", Enumerable.Range(0, 2_000).Select(i => $"\"own{i}\":1"));
        Allocated("{\"properties\":{\"" + new string('n', 1_000_000) + "\":{" + own + "}}}").ShouldBeLessThan(150_000_000);
    }

    [Fact]
    public void No_damage_to_a_schema_throws()
    {
        const string Schema = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tide.example/a", "$dynamicAnchor": "n",
              "type": ["object", "null"], "required": ["a"], "properties": { "a": { "$ref": "#/$defs/x%20y" }, "b": { "$dynamicRef": "#n" } },
              "patternProperties": { "^\\p{L}+$": { "minLength": 2, "maxLength": 9, "pattern": "[a-z]" } }, "additionalProperties": false,
              "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "b": { "minProperties": 1e2 } }, "dependencies": { "c": ["d"], "e": true },
              "prefixItems": [true, { "multipleOf": 0.01 }], "items": { "enum": [1, "x", null] }, "contains": { "const": {} }, "minContains": 2, "maxContains": 4,
              "if": { "not": false }, "then": { "oneOf": [{ "format": "date" }] }, "else": { "anyOf": [{ "$ref": "b#/z" }] },
              "$defs": { "x y": { "$id": "b", "$anchor": "q", "unevaluatedProperties": true, "definitions": { "z": { "$recursiveRef": "#" } } } }
            }
            """;
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"", "0", "-1", "1e999", "null", "true", "{}", "[]", "\"#\"", "\"$ref\"", "\"$id\"", "\\u0000", "\ud800", "#/", "~", "%"];
        string[] dialects = ["https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-03/schema#", "https://json-schema.org/v1"];
        Random random = new(20310303);
        for (int i = 0; i < 3_000; i++)
        {
            StringBuilder damaged = new(Schema.Replace(dialects[0], dialects[i % dialects.Length]));
            for (int damage = random.Next(1, 4); damage > 0; damage--)
            {
                int at = random.Next(damaged.Length - 8);
                damaged.Remove(at, random.Next(0, 8)).Insert(at, pieces[random.Next(pieces.Length)]);
            }

            Should.NotThrow(() => Reading.Read(damaged.ToString()), damaged.ToString());
        }
    }

    [Fact]
    public void No_value_in_the_wrong_place_throws()
    {
        string[] values = ["null", "true", "-0.5", "1e400", "\"\"", "\"#\"", "\"%\"", "[]", "[[]]", "[1]", "[\"a\"]", "{}", "{\"\":0}", "{\"a\":[]}", "{\"$ref\":\"#\"}"];
        foreach (Dialect dialect in OfficialDialects.All)
        {
            foreach (string keyword in dialect.KeywordNames)
            {
                foreach (string value in values)
                {
                    string schema = $$"""{ "{{keyword}}": {{value}}, "items": [], "contains": 0, "if": {}, "properties": { "a": { "{{keyword}}": {{value}} } } }""";
                    Should.NotThrow(() => Reading.Read(schema, new SchemaReaderOptions { DefaultDialect = dialect }), schema);
                }
            }
        }
    }

    private static long Allocated(string schema)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Read(schema);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

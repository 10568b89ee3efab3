using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Objects whose members have no declared names, and typed members beside declared ones.</summary>
public sealed class MapTests
{
    [Theory]
    [InlineData("""{ "type": "object", "propertyNames": { "pattern": "^[a-z]+$" } }""", typeof(ValueMap<JsonValue>), """{"ab":[1]}""", """{"AB":1}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^[a-z]": { "type": "integer", "maximum": 9 } }, "additionalProperties": false }""", typeof(ValueMap<long>), """{"ab":9}""", """{"ab":10}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^[a-z]": { "type": "integer" } } }""", typeof(ValueMap<JsonValue>), """{"ab":9,"Z":"z"}""", """{"ab":"9"}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": "string", "maxLength": 1 }, "^b": { "type": "string", "format": "uri", "maxLength": 9 } }, "additionalProperties": false }""", typeof(ValueMap<JsonValue>), """{"a":"x","b":"a:b"}""", """{"a":"xy"}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": "string", "maxLength": 1 }, "^b": { "type": "string", "maxLength": 3 } }, "additionalProperties": { "type": "string" } }""", typeof(ValueMap<string>), """{"a":"x","b":"xyz","c":"wxyz"}""", """{"a":"xy"}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": ["integer", "null"], "maximum": 1 }, "^b": { "type": ["integer", "null"] } }, "additionalProperties": false }""", typeof(ValueMap<long?>), """{"a":1,"b":2,"bb":null}""", """{"a":2}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": "integer" }, "^b": { "type": "string" } }, "additionalProperties": false }""", typeof(ValueMap<JsonValue>), """{"a":1,"b":"x"}""", """{"a":"x"}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "^b": { "type": "array", "items": { "type": "integer" } } }, "additionalProperties": false }""", typeof(ValueMap<JsonValue>), """{"a":[1],"b":[0]}""", """{"a":[0]}""")]
    [InlineData("""{ "type": "object", "patternProperties": { "^a": { "type": "array", "items": { "type": "integer" } } }, "additionalProperties": false }""", typeof(ValueMap<ValueList<long>>), """{"a":[1]}""", """{"a":["1"]}""")]
    [InlineData("""{ "type": "object", "minProperties": 1, "additionalProperties": { "type": "boolean" } }""", typeof(ValueMap<bool>), """{"a":true}""", """{}""")]
    [InlineData("""{ "type": "object", "unevaluatedProperties": { "type": "boolean" } }""", typeof(ValueMap<JsonValue>), """{"a":true}""", """{"a":1}""")]
    [InlineData("""{ "type": "object", "additionalProperties": false }""", typeof(ValueMap<JsonValue>), """{}""", """{"a":1}""")]
    [InlineData("""{ "type": "object", "patternProperties": {}, "additionalProperties": false }""", typeof(ValueMap<JsonValue>), """{}""", """{"a":1}""")]
    public void Members_without_names_are_a_map(string schema, Type type, string valid, string invalid)
    {
        var root = SchemaProject.Of($$"""{ "title": "Sample", "type": "object", "properties": { "m": {{schema}} } }""").Generate().Root;
        root.Type.GetProperty("M")!.PropertyType.ShouldBe(type);
        root.IsValid($$"""{"m":{{valid}}}""").ShouldBeTrue();
        root.RoundTrip($$"""{"m":{{valid}}}""").ShouldBe($$"""{"m":{{valid}}}""");
        root.IsValid($$"""{"m":{{invalid}}}""").ShouldBeFalse();
    }

    [Fact]
    public void Patterns_of_one_definition_share_its_record()
    {
        var root = SchemaProject.Of("""
            { "title": "Sample", "type": "object",
              "patternProperties": { "^a": { "$ref": "#/$defs/pier" }, "^b": { "$ref": "#/$defs/pier" } }, "additionalProperties": false,
              "$defs": { "pier": { "type": "object", "required": ["name"] } } }
            """).Generate()["Acme.Sample"];
        root.Type.GetProperty("Value")!.PropertyType.GenericTypeArguments[0].Name.ShouldBe("Pier");
        root.RoundTrip("""{"a1":{"name":1},"b1":{"name":2}}""").ShouldBe("""{"a1":{"name":1},"b1":{"name":2}}""");
        root.IsValid("""{"c1":{"name":1}}""").ShouldBeFalse();
        root.IsValid("""{"a1":{}}""").ShouldBeFalse();
    }

    [Theory]
    [InlineData("""  "additionalProperties": { "type": "integer" }, "minProperties": 2 """, typeof(ValueMap<long>), """{"name":"x","a":1}""", """{"name":"x"}""")]
    [InlineData("""  "patternProperties": { "^a": { "type": "integer" } }, "additionalProperties": false """, typeof(ValueMap<long>), """{"name":"x","a":1}""", """{"b":1}""")]
    [InlineData("""  "patternProperties": { "^a": { "type": "integer" } }, "additionalProperties": { "type": "integer", "minimum": 5 } """, typeof(ValueMap<long>), """{"name":"x","a":1,"b":5}""", """{"b":1}""")]
    [InlineData("""  "patternProperties": { "^x-": true }, "additionalProperties": false """, typeof(ValueMap<JsonValue>), """{"name":"x","x-a":[1]}""", """{"b":1}""")]
    [InlineData("""  "patternProperties": { "^a": { "type": "integer" } }, "required": ["a1"], "additionalProperties": { "type": "string" } """, typeof(ValueMap<JsonValue>), """{"name":"x","a1":1,"b":"x"}""", """{"a1":"x"}""")]
    [InlineData("""  "if": { "required": ["name"] }, "then": { "required": ["a"] }, "additionalProperties": { "type": "integer" } """, typeof(ValueMap<long>), """{"name":"x","a":1}""", """{"name":"x"}""")]
    [InlineData("""  "additionalProperties": false, "minProperties": 1 """, null, """{"name":"x"}""", """{"b":1}""")]
    [InlineData("""  "anyOf": [{ "properties": { "b": true } }], "unevaluatedProperties": false """, typeof(ValueMap<JsonValue>), """{"name":"x","b":1}""", """{"c":1}""")]
    public void Members_beside_declared_ones_are_typed_too(string rest, Type? type, string valid, string invalid)
    {
        var root = SchemaProject.Of($$"""{ "title": "Sample", "type": "object", "properties": { "name": { "type": "string" } }, {{rest}} }""").Generate().Root;
        (root.Type.GetProperty("AdditionalProperties")?.PropertyType).ShouldBe(type);
        root.IsValid(valid).ShouldBeTrue();
        JsonValue.Parse(root.RoundTrip(valid)).ShouldBe(JsonValue.Parse(valid));
        root.IsValid(invalid).ShouldBeFalse();
    }
}

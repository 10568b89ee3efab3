using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Documents that are no objects, and files that hold only definitions.</summary>
public sealed class RootTests
{
    [Theory]
    [InlineData("""{ "type": "string", "maxLength": 3 }""", "\"abc\"", "\"abcd\"")]
    [InlineData("""{ "type": ["integer", "null"] }""", "null", "1.5")]
    [InlineData("""{ "type": "array", "items": { "type": "array", "items": { "type": "boolean" } } }""", "[[true],[]]", "[true]")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""", """{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{ "type": ["object", "null"], "properties": { "a": { "type": "integer" } } }""", "null", """{"a":"1"}""")]
    [InlineData("""{ "enum": ["a", "b"] }""", "\"b\"", "\"c\"")]
    [InlineData("""{ "enum": [1, null, {"a": 1}] }""", """{"a":1.0}""", "2")]
    [InlineData("""{ "const": null }""", "null", "0")]
    [InlineData("""{ "type": "string", "format": "date" }""", "\"2031-03-03\"", "\"2031-13-03\"")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "minimum": 3 }] }""", "4", "2")]
    [InlineData("""{ "properties": { "a": { "type": "integer" } } }""", "\"no object\"", """{"a":"1"}""")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false }""", """["a",1]""", "[1]")]
    [InlineData("""{ "type": "array", "contains": { "const": 1 } }""", "[0,1]", "[0]")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "integer" } } }""", "1", "\"1\"")]
    [InlineData("""{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""", """{"type":"string"}""", """{"type":"sting"}""")]
    [InlineData("""{ "type": "object", "properties": { "schema": { "$ref": "http://json-schema.org/draft-07/schema#" } } }""", """{"schema":{"type":"string"}}""", """{"schema":{"type":"sting"}}""")]
    [InlineData("true", """[1,{"a":null}]""", "[1")]
    public void Any_schema_has_a_type_with_the_right_verdict(string schema, string valid, string invalid)
    {
        var type = SchemaProject.Of(schema).Generate().Root;
        type.IsValid(valid).ShouldBeTrue();
        type.IsValid(invalid).ShouldBeFalse();
        JsonValue.Parse(type.RoundTrip(valid)).ShouldBe(JsonValue.Parse(valid));
    }

    [Fact]
    public void The_schema_that_forbids_everything_has_a_type_that_nothing_satisfies() => SchemaProject.Of("false").Generate().Root.IsValid("1").ShouldBeFalse();

    [Fact]
    public void A_file_of_definitions_has_types_for_them_and_none_for_itself()
    {
        var generation = SchemaProject.Of("""{ "$defs": { "span": { "type": "object", "required": ["start"] }, "kind": { "enum": ["a"] } } }""").Generate().ShouldCompile();
        generation.TypeNames.ShouldBe(["Acme.Kind", "Acme.Span"], ignoreOrder: true);
    }

    [Fact]
    public void An_array_of_itself_stays_JSON()
    {
        var type = SchemaProject.Of("""{ "type": "array", "items": { "$ref": "#" } }""").Generate().Root;
        type.IsValid("[[],[[]]]").ShouldBeTrue();
        type.IsValid("[[],[[1]]]").ShouldBeFalse();
        type.RoundTrip("[[],[[]]]").ShouldBe("[[],[[]]]");
    }

    [Fact]
    public void Lists_nested_without_end_stay_JSON_where_no_one_could_read_their_type()
    {
        const int Levels = 300;
        var schema = string.Concat(Enumerable.Repeat("""{ "type": "array", "items": """, Levels)) + "{}" + new string('}', Levels);
        SchemaProject.Of(schema).Generate().Root.IsValid("[[[[[[[[[[]]]]]]]]]]").ShouldBeTrue();
    }

    [Fact]
    public void Deprecated_members_are_obsolete_and_still_read()
    {
        var type = SchemaProject.Of("""
            { "type": "object", "deprecated": true, "properties": { "a": { "type": "integer", "deprecated": true } }, "required": ["a"] }
            """).Generate().Root;
        type.RoundTrip("""{"a":1}""").ShouldBe("""{"a":1}""");
        type.Type.GetProperty("A")!.GetCustomAttributes(typeof(ObsoleteAttribute), false).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_map_of_itself_by_several_patterns_stays_JSON()
    {
        var type = SchemaProject.Of("""
            { "type": "object", "additionalProperties": false, "patternProperties": { "^a": { "$ref": "#" }, "^b": { "$ref": "#/$defs/b" } },
              "$defs": { "b": { "type": "object", "additionalProperties": false, "patternProperties": { "^a": { "$ref": "#/$defs/b" }, "^b": { "$ref": "#" } } } } }
            """).Generate().Root;
        type.IsValid("""{"a":{"b":{"a":{}}}}""").ShouldBeTrue();
        type.IsValid("""{"a":{"b":{"c":{}}}}""").ShouldBeFalse();
    }
}

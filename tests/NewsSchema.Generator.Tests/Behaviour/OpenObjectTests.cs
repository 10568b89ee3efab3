using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Objects with members that the schema does not declare, and with member names of every kind.</summary>
public sealed class OpenObjectTests
{
    [Fact]
    public void Members_that_are_not_declared_are_kept_and_written_back()
    {
        var type = TypeOf("""{ "type": "object", "properties": { "a": { "type": "string" } } }""");
        const string Json = """{"a":"x","b":[1,{"c":null}],"\u0000":0.10}""";
        type.RoundTrip(Json).ShouldBe(Json);
        ((JsonValue)type.Parse(Json).AdditionalProperties["b"]).ShouldBe(JsonValue.Parse("""[1, {"c": null}]"""));
    }

    [Fact]
    public void They_have_the_type_that_the_schema_gives_them()
    {
        var type = TypeOf("""{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": ["integer", "null"] } }""");
        ((ValueMap<long?>)type.Parse("""{"b":2,"c":null}""").AdditionalProperties)["b"].ShouldBe(2);
        type.IsValid("""{"b":"2"}""").ShouldBeFalse();
        type.RoundTrip("""{"b":2,"c":null}""").ShouldBe("""{"b":2,"c":null}""");
    }

    [Fact]
    public void They_may_be_lists_and_records()
    {
        var type = TypeOf("""
            { "type": "object", "required": ["a"], "additionalProperties": { "type": "array", "items": { "type": "array", "items": { "$ref": "#" } } } }
            """);
        const string Json = """{"a":[],"b":[[{"a":[[]]}]]}""";
        type.RoundTrip(Json).ShouldBe(Json);
    }

    [Fact]
    public void Member_names_are_compared_without_their_escapes()
    {
        var type = TypeOf("""{ "type": "object", "properties": { "naïve \"name\" of more than eight bytes": { "type": "integer" }, "é": { "type": "integer" } }, "additionalProperties": false }""");
        type.IsValid("""{"na\u00efve \"name\" of more\u0020than eight bytes":1,"\u00e9":2}""").ShouldBeTrue();
        type.IsValid("""{"na\u00efve \"name\" of more than nine bytes!":1}""").ShouldBeFalse();
    }

    [Fact]
    public void A_declared_member_may_be_there_only_once_however_it_is_written()
    {
        var type = TypeOf("""{ "type": "object", "properties": { "a": { "type": "integer" } } }""");
        type.IsValid("""{"a":1,"\u0061":1}""").ShouldBeFalse();
        type.Validate("""{"a":1,"a":2,"a":3}""").Errors.Count.ShouldBe(2);
    }

    [Fact]
    public void An_object_may_have_hundreds_of_members()
    {
        var properties = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"\"seen{i}\": {{ \"type\": \"integer\" }}"));
        var required = string.Join(", ", Enumerable.Range(0, 70).Select(i => $"\"seen{i}\""));
        var type = TypeOf($$"""{ "type": "object", "properties": { {{properties}} }, "required": [{{required}}], "additionalProperties": false }""");
        var members = Enumerable.Range(0, 200).Select(i => $"\"seen{i}\":{i}").ToList();
        type.RoundTrip($"{{{string.Join(",", members)}}}").ShouldBe($"{{{string.Join(",", members)}}}");
        type.IsValid($"{{{string.Join(",", members.Skip(1))}}}").ShouldBeFalse();
        type.IsValid($"{{{string.Join(",", members.Append(members[150]))}}}").ShouldBeFalse();
    }

    private static GeneratedType TypeOf(string schema) => SchemaProject.Of(schema).Generate().Root;
}

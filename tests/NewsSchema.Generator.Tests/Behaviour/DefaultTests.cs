using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>What schemas say for their readers: defaults, examples, who reads and who writes.</summary>
public sealed class DefaultTests
{
    [Theory]
    [InlineData("""{ "type": "integer", "default": 5 }""", 5L)]
    [InlineData("""{ "type": "integer", "default": -9007199254740993.0 }""", -9007199254740993L)]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9, "default": 5 }""", 5)]
    [InlineData("""{ "type": "number", "default": 5 }""", 5d)]
    [InlineData("""{ "type": "number", "default": -1.5e-3 }""", -1.5e-3)]
    [InlineData("""{ "type": "boolean", "default": true }""", true)]
    [InlineData("""{ "type": "string", "default": "say \"hi\"\n" }""", "say \"hi\"\n")]
    [InlineData("""{ "const": "fixed", "default": "fixed" }""", "fixed")]
    [InlineData("""{ "$ref": "#/$defs/d" }""", 7L)]
    [InlineData("""{ "$ref": "#/$defs/d", "default": 8 }""", 8L)]
    [InlineData("""{ "type": "integer", "not": { "const": 3 }, "default": 5 }""", 5L)]
    public void A_default_stands_in_where_the_member_is_absent(string schema, object expected)
    {
        var root = Project(schema).Generate().Root;
        object document = root.Parse("{}");
        root.Type.GetProperty("A")!.GetValue(document).ShouldBeNull();
        root.Type.GetProperty("AOrDefault")!.GetValue(document).ShouldBe(expected);
        root.Write(document).ShouldBe("{}");
    }

    [Theory]
    [InlineData("""{ "enum": ["calm", "very rough"], "default": "very rough" }""", "VeryRough")]
    [InlineData("""{ "enum": [1, 2], "x-enum-varnames": ["calm", "very rough"], "default": 2.0 }""", "VeryRough")]
    public void An_enum_has_one_of_its_members(string schema, string expected)
    {
        var root = Project(schema).Generate().Root;
        root.Type.GetProperty("AOrDefault")!.GetValue((object)root.Parse("{}"))!.ToString().ShouldBe(expected);
    }

    [Fact]
    public void A_value_that_is_there_goes_before_the_default()
    {
        var root = Project("""{ "type": "integer", "default": 5 }""").Generate().Root;
        root.Type.GetProperty("AOrDefault")!.GetValue((object)root.Parse("""{"a":0}""")).ShouldBe(0L);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "default": "5" }""")]
    [InlineData("""{ "type": "integer", "default": 5.5 }""")]
    [InlineData("""{ "type": "integer", "maximum": 4, "default": 5 }""")]
    [InlineData("""{ "type": "number", "default": 1e400 }""")]
    [InlineData("""{ "type": "string", "maxLength": 1, "default": "ab" }""")]
    [InlineData("""{ "enum": ["a", "b"], "default": "c" }""")]
    [InlineData("""{ "type": ["integer", "null"], "default": 5 }""")]
    [InlineData("""{ "type": "array", "default": [] }""")]
    [InlineData("""{ "default": 5 }""")]
    public void A_default_that_the_type_does_not_allow_has_no_member(string schema) => Project(schema).Generate().Root.Type.GetProperty("AOrDefault").ShouldBeNull();

    [Fact]
    public void A_declared_member_does_not_give_way_to_a_default()
    {
        var root = SchemaProject.Of("""{ "type": "object", "properties": { "a": { "type": "integer", "default": 5 }, "aOrDefault": { "type": "string" } } }""").Generate().Root;
        root.Type.GetProperty("AOrDefault")!.PropertyType.ShouldBe(typeof(string));
    }

    [Fact]
    public void Places_of_a_tuple_have_defaults_too()
    {
        var root = SchemaProject.Of("""{ "type": "array", "prefixItems": [{ "title": "depth", "type": "number", "default": 2.5 }] }""").Generate().Root;
        root.Type.GetProperty("DepthOrDefault")!.GetValue((object)root.Parse("[]")).ShouldBe(2.5);
    }

    [Fact]
    public void The_documentation_tells_who_sets_a_member_its_default_and_examples()
    {
        var text = Project("""
            { "type": "string", "description": "Call sign.", "readOnly": true, "writeOnly": true, "default": "<N4>", "examples": ["N4", "a text of far more than forty characters, which nobody wants to see", "S\u2028x", 1, "Z9"] }
            """).Generate().ShouldCompile().Text;
        text.ShouldContain("""/// <summary>Call sign.</summary> <remarks>Read-only. Write-only. Default: <c>"&lt;N4&gt;"</c>. Examples: <c>"N4"</c>, <c>"S x"</c>, <c>1</c>.</remarks>""");
        text.ShouldContain("""/// <summary><see cref="A"/>, or the schema's default <c>"&lt;N4&gt;"</c> where it is absent.</summary>""");
    }

    private static SchemaProject Project(string schema) =>
        SchemaProject.Of($$"""{ "title": "Sample", "type": "object", "properties": { "a": {{schema}} }, "$defs": { "d": { "type": "integer", "default": 7 } } }""");
}

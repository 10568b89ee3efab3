using System.Globalization;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Enums for the few values that a schema allows.</summary>
public sealed class EnumTests
{
    [Fact]
    public void Integers_become_an_enum_with_their_values()
    {
        var type = Member("""{ "enum": [3, 1, -1, 2.0] }""", out var root);
        Names(type).ShouldBe(["Value1=1", "Value2=2", "Value3=3", "Minus1=-1"]);
        Enum.GetUnderlyingType(type).ShouldBe(typeof(int));
        ((object)root.Parse("""{"a":3}""").A).ToString().ShouldBe("Value3");
        root.RoundTrip("""{"a":-1}""").ShouldBe("""{"a":-1}""");
    }

    [Fact]
    public void Integers_beyond_32_bits_make_it_a_long()
    {
        var type = Member("""{ "type": "integer", "enum": [9007199254740993, 0, -9223372036854775808] }""", out var root);
        Enum.GetUnderlyingType(type).ShouldBe(typeof(long));
        root.RoundTrip("""{"a":9007199254740993}""").ShouldBe("""{"a":9007199254740993}""");
        root.RoundTrip("""{"a":-9223372036854775808}""").ShouldBe("""{"a":-9223372036854775808}""");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("10e-1")]
    [InlineData("0.1E+1")]
    public void A_number_counts_however_it_is_written(string number)
    {
        Member("""{ "type": "integer", "enum": [1, 2] }""", out var root);
        root.IsValid($$"""{"a":{{number}}}""").ShouldBeTrue();
        root.RoundTrip($$"""{"a":{{number}}}""").ShouldBe("""{"a":1}""");
    }

    [Theory]
    [InlineData("3", "1:6 a: 3 is not one of 1, 2")]
    [InlineData("1.5", "1:6 a: 1.5 is not one of 1, 2")]
    [InlineData("1e400", "1:6 a: 1e400 is not one of 1, 2")]
    [InlineData("\"1\"", "1:6 a: expected an integer, found the string '1'")]
    [InlineData("-", "1:7 a: expected a digit")]
    public void Other_values_are_refused(string value, string error)
    {
        Member("""{ "type": "integer", "enum": [1, 2] }""", out var root);
        root.IsValid($$"""{"a":{{value}}}""").ShouldBeFalse();
        root.Validate($$"""{"a":{{value}}}""").ToString().ShouldBe(error);
    }

    [Theory]
    [InlineData("""{ "enum": [1, 2], "x-enum-varnames": ["low", "very high"], "x-enum-descriptions": ["Can wait.", "Drop everything."] }""", "Low=1", "VeryHigh=2")]
    [InlineData("""{ "enum": [1, 2], "x-enumNames": ["low"] }""", "Low=1", "Value2=2")]
    [InlineData("""{ "oneOf": [{ "const": 1, "title": "low" }, { "const": 2, "title": "very high", "description": "Drop everything." }] }""", "Low=1", "VeryHigh=2")]
    [InlineData("""{ "type": "integer", "anyOf": [{ "const": 1, "title": "low" }, { "type": "integer", "const": 2 }, { "const": 1 }] }""", "Low=1", "Value2=2")]
    [InlineData("""{ "oneOf": [{ "const": 1, "title": "same" }, { "const": 2, "title": "Same" }] }""", "Same=1", "SameValue=2")]
    public void The_schema_may_name_them(string schema, params string[] names)
    {
        var type = Member(schema, out var root);
        Names(type).ShouldBe(names);
        root.RoundTrip("""{"a":2}""").ShouldBe("""{"a":2}""");
        root.IsValid("""{"a":3}""").ShouldBeFalse();
    }

    [Fact]
    public void Strings_may_be_listed_with_documentation_of_their_own()
    {
        var project = Project("""
            { "oneOf": [
              { "const": "usable", "title": "Usable", "description": "May be published." },
              { "const": "with-held", "description": "Must not be <published> yet.", "deprecated": true },
              { "const": null } ] }
            """);
        var generation = project.Generate();
        var root = generation.Root;
        Names(root.Type.GetProperty("A")!.PropertyType.GenericTypeArguments[0]).ShouldBe(["Usable=0", "WithHeld=1"]);
        generation.Text.ShouldContain("/// <summary>Usable: May be published. <c>usable</c></summary>");
        generation.Text.ShouldContain("/// <summary>Must not be &lt;published&gt; yet. <c>with-held</c></summary>");
        root.RoundTrip("""{"a":"with-held"}""").ShouldBe("""{"a":"with-held"}""");
        root.RoundTrip("""{"a":null}""").ShouldBe("""{"a":null}""");
        root.Validate("""{"a":"used"}""").ToString().ShouldStartWith("1:6 a: 'used' is not one of usable, with-held");
    }

    [Theory]
    [InlineData("""{ "enum": [1, 2.5] }""", "2.5", "2")]
    [InlineData("""{ "enum": [1, "a"] }""", "\"a\"", "2")]
    [InlineData("""{ "enum": [1, 123456789012345678901234567890] }""", "1", "2")]
    [InlineData("""{ "enum": [1, null] }""", "null", "2")]
    [InlineData("""{ "type": "integer", "enum": [1, 2, 3], "minimum": 2 }""", "2", "1")]
    [InlineData("""{ "oneOf": [{ "const": 1 }, { "const": 1.0 }, { "const": 2 }] }""", "2", "1")]
    [InlineData("""{ "oneOf": [{ "const": "a", "minLength": 2 }, { "const": "b" }] }""", "\"b\"", "\"a\"")]
    [InlineData("""{ "oneOf": [{ "const": "a" }, { "const": "b" }], "not": { "const": "a" } }""", "\"b\"", "\"a\"")]
    [InlineData("""{ "oneOf": [{ "const": "a", "type": "integer" }, { "const": "b" }] }""", "\"b\"", "\"a\"")]
    [InlineData("""{ "allOf": [{ "enum": [1, 2] }, { "enum": [2, 3] }] }""", "2", "1")]
    public void What_no_enum_can_say_stays_checked(string schema, string valid, string invalid)
    {
        var root = Project(schema).Generate().Root;
        root.IsValid($$"""{"a":{{valid}}}""").ShouldBeTrue();
        root.RoundTrip($$"""{"a":{{valid}}}""").ShouldBe($$"""{"a":{{valid}}}""");
        root.IsValid($$"""{"a":{{invalid}}}""").ShouldBeFalse();
    }

    [Fact]
    public void Draft_4_has_one_way_to_write_an_integer()
    {
        var root = SchemaProject.Of("""{ "$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "properties": { "a": { "type": "integer", "enum": [1] } } }""").Generate().Root;
        root.IsValid("""{"a":1}""").ShouldBeTrue();
        root.IsValid("""{"a":1.0}""").ShouldBeFalse();
    }

    private static Type Member(string schema, out GeneratedType root)
    {
        root = Project(schema).Generate().Root;
        var type = root.Type.GetProperty("A")!.PropertyType.GenericTypeArguments[0];
        type.IsEnum.ShouldBeTrue();
        return type;
    }

    private static SchemaProject Project(string schema) => SchemaProject.Of($$"""{ "title": "Sample", "type": "object", "properties": { "a": {{schema}} }, "additionalProperties": false }""");

    private static IEnumerable<string> Names(Type type) => Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}={Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
}

using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Arrays whose places have a schema each.</summary>
public sealed class TupleTests
{
    private static readonly Lazy<GeneratedType> Buoy = new(() => TypeOf("""
        {
          "title": "Buoy", "type": "array",
          "prefixItems": [
            { "title": "latitude", "type": "number", "minimum": -90 },
            { "$anchor": "longitude", "type": "number" },
            { "type": ["string", "null"], "description": "What is painted on it." },
            { "enum": ["lit", "dark"] }
          ],
          "items": { "type": "integer" }, "minItems": 2
        }
        """));

    [Fact]
    public void Places_are_members_named_by_title_anchor_or_number()
    {
        var type = Buoy.Value.Type;
        type.GetProperty("Latitude")!.PropertyType.ShouldBe(typeof(double));
        type.GetProperty("Longitude")!.PropertyType.ShouldBe(typeof(double));
        type.GetProperty("Item3")!.PropertyType.ShouldBe(typeof(string));
        Nullable.GetUnderlyingType(type.GetProperty("Item4")!.PropertyType)!.IsEnum.ShouldBeTrue();
        type.GetProperty("Rest")!.PropertyType.ShouldBe(typeof(ValueList<long>));
    }

    [Theory]
    [InlineData("[54.5,7.25]")]
    [InlineData("[54.5,7.25,null]")]
    [InlineData("[54.5,7.25,\"N4\"]")]
    [InlineData("[54.5,7.25,null,\"lit\"]")]
    [InlineData("[54.5,7.25,\"N4\",\"dark\",9,8]")]
    public void What_was_read_is_written(string json)
    {
        Buoy.Value.IsValid(json).ShouldBeTrue();
        Buoy.Value.RoundTrip(json).ShouldBe(json);
        ((object)Buoy.Value.Parse(json)).ShouldBe((object)Buoy.Value.Parse(json));
    }

    [Theory]
    [InlineData("[54.5]", "1:6 the array has 1 item; at least 2 expected")]
    [InlineData("[-91,7.25]", "1:2 0: -91 is less than -90")]
    [InlineData("[54.5,null]", "1:7 1: expected a number, found null")]
    [InlineData("[54.5,7.25,null,\"dim\"]", "1:17 3: 'dim' is not one of lit, dark")]
    [InlineData("[54.5,7.25,null,\"lit\",1.5]", "1:23 4: 1.5 is not an integer")]
    [InlineData("{}", "1:1 expected an array, found an object")]
    public void Errors_have_their_place(string json, string error)
    {
        Buoy.Value.IsValid(json).ShouldBeFalse();
        Buoy.Value.Validate(json).ToString().ShouldBe(error);
    }

    [Fact]
    public void A_place_may_be_changed_after_reading()
    {
        var type = TypeOf("""{ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": ["integer", "null"] }], "items": false }""");
        var read = type.Parse("[1,null]");
        type.Type.GetProperty("Item2")!.SetValue((object)read, 5L);
        type.Write((object)read).ShouldBe("[1,5]");
        type.IsValid("[]").ShouldBeTrue();
        type.RoundTrip("[]").ShouldBe("[]");
        type.Validate("[1,2,3]").ToString().ShouldBe("1:6 2: the array has no such place: no item is allowed here");
        type.IsValid("[1,2").ShouldBeFalse();
        type.IsValid("[1,2,]").ShouldBeFalse();
        type.IsValid("[1,2,x]").ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "array", "items": [{ "type": "integer" }, {}], "additionalItems": { "type": "boolean" } }""", """[1,{"a":[]},true]""", "[1,2,3]")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-04/schema#", "type": "array", "items": [{ "type": "integer" }, {}], "minItems": 2, "maxItems": 2 }""", "[1,[]]", "[1,2,3]")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "integer" }], "unevaluatedItems": false, "uniqueItems": true }""", "[1]", "[1,2]")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "integer" }], "contains": { "const": "a" } }""", """[1,"a"]""", "[1]")]
    [InlineData("""{ "type": "array", "prefixItems": [{}, { "$ref": "#" }], "uniqueItems": true }""", """[1,[2,[3,[]]],null]""", "[1,[1,[2,2]]]")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "array", "items": { "type": "array", "items": { "type": "integer" } } }, false] }""", """[[[1],[]]]""", "[[],1]")]
    [InlineData("""{ "allOf": [{ "type": "array", "prefixItems": [{ "type": "integer" }] }, { "prefixItems": [true, { "type": "string" }], "minItems": 1 }] }""", """[1,"a",null]""", """[]""")]
    [InlineData("""{ "type": "object", "properties": { "at": { "type": ["array", "null"], "prefixItems": [{ "type": "number" }, { "type": "number" }], "minItems": 2 } } }""", """{"at":[1,2.5]}""", """{"at":[1]}""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/p" }, "$defs": { "p": { "type": "array", "prefixItems": [{ "type": "string", "format": "date" }] } } }""", """[["2031-01-02"],[]]""", """[["x"]]""")]
    public void Any_tuple_has_a_type_with_the_right_verdict(string schema, string valid, string invalid)
    {
        var type = TypeOf(schema);
        type.IsValid(valid).ShouldBeTrue();
        type.IsValid(invalid).ShouldBeFalse();
        type.RoundTrip(valid).ShouldBe(valid);
    }

    [Fact]
    public void Tuples_are_taken_apart_in_one_statement()
    {
        const string Code = """
            using Acme;
            internal static class Use
            {
                public static double North(Point point)
                {
                    var (x, y, label) = point with { Y = point.Y + 1 };
                    return x + y + (label ?? "").Length;
                }
            }
            """;
        new SchemaProject { Code = Code }.With("/acme/point.json", """
            { "type": "array", "prefixItems": [{ "title": "x", "type": "number" }, { "title": "y", "type": "number" }, { "title": "label", "type": "string" }], "minItems": 2, "maxItems": 3 }
            """).Generate().ShouldCompile();
    }

    [Theory]
    [InlineData("rest", "places", "item", "json", "mark", "count", "ToString", "Deconstruct", "_places", "Item2", "class", "Sample", "")]
    public void Any_title_of_a_place_will_do(params string[] titles)
    {
        var places = string.Join(", ", titles.Select(title => $$"""{ "title": "{{title}}", "type": ["string", "null"], "deprecated": true }"""));
        TypeOf($$"""{ "type": "array", "prefixItems": [{{places}}] }""").RoundTrip("[null,null,\"a\",null]").ShouldBe("[null,null,\"a\",null]");
    }

    private static GeneratedType TypeOf(string schema) => SchemaProject.Of(schema).Generate().Root;
}

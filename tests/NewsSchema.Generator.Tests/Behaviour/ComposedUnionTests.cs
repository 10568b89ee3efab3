using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Alternatives beside members of the schema itself, objects whose schema does not say that they are objects, and maps by pattern.</summary>
public sealed class ComposedUnionTests
{
    private const string Media = """
        {
          "title": "Media", "type": "object", "required": ["id", "kind"],
          "properties": { "id": { "type": "string" }, "kind": { "enum": ["image", "video"] }, "tags": { "type": "array", "items": { "type": "string" } } },
          "oneOf": [
            { "properties": { "kind": { "const": "image" }, "width": { "type": "integer" } }, "required": ["width"] },
            { "properties": { "kind": { "const": "video" }, "seconds": { "type": "number" } } } ],
          "unevaluatedProperties": false
        }
        """;

    [Fact]
    public void Shared_members_stand_in_the_union_and_each_case_adds_its_own()
    {
        var generation = new SchemaProject
        {
            Code = """
                #pragma warning disable CS1591
                using Acme;
                public static class Use
                {
                    public static string Id(Media media) => media.Id + media.Kind + media.Match(image => image.Width, video => (long)video.Seconds!.Value);
                    public static Media Make() => new MediaImage { Id = "m1", Kind = MediaKind.Image, Width = 640, Tags = ["pier"] };
                }
                """,
        }.With("/acme/media.schema.json", Media).Generate();
        var type = generation["Acme.Media"];
        const string Json = """{"id":"m2","kind":"video","tags":[],"seconds":4}""";
        type.RoundTrip(Json).ShouldBe(Json);
        generation.Call("Use", "Id", (object)type.Parse(Json)).ShouldBe("m2Video4");
        type.Write(generation.Call("Use", "Make")!).ShouldBe("""{"id":"m1","kind":"image","tags":["pier"],"width":640}""");
        type.IsValid("""{"id":"m3","kind":"image"}""").ShouldBeFalse();
        type.IsValid("""{"id":"m3","kind":"video","width":1}""").ShouldBeFalse();
        ((object)type.Deserialize("""{"id":"m1","kind":"image","width":1}""")!).GetType().Name.ShouldBe("MediaImage");
    }

    [Fact]
    public void Branches_that_only_demand_members_make_no_types()
    {
        var generation = SchemaProject.Of("""
            { "title": "Contact", "type": "object", "properties": { "mail": { "type": "string" }, "phone": { "type": "string" } }, "anyOf": [{ "required": ["mail"] }, { "required": ["phone"] }] }
            """).Generate();
        generation.ShouldCompile().TypeNames.Where(name => !name.EndsWith("Schemas", StringComparison.Ordinal)).ShouldBe(["Acme.Contact"]);
        generation["Acme.Contact"].IsValid("{}").ShouldBeFalse();
        generation["Acme.Contact"].RoundTrip("""{"phone":"1"}""").ShouldBe("""{"phone":"1"}""");
    }

    [Fact]
    public void A_union_below_allOf_is_composed_with_what_stands_beside_it()
    {
        var type = SchemaProject.Of("""
            { "title": "Trip", "type": "object", "allOf": [
              { "$ref": "#/$defs/named" },
              { "oneOf": [{ "properties": { "by": { "const": "sea" }, "boat": { "type": "string" } }, "required": ["by"] }, { "properties": { "by": { "const": "land" }, "road": { "type": "string" } }, "required": ["by"] }] } ],
              "$defs": { "named": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } } }
            """).Generate()["Acme.Trip"];
        var trip = type.Parse("""{"name":"x","by":"land","road":"A1"}""");
        ((string)trip.Name).ShouldBe("x");
        ((string)trip.Road).ShouldBe("A1");
        ((object)trip).GetType().Name.ShouldBe("TripLand");
        type.IsValid("""{"by":"sea"}""").ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"name":"Nell","crew":2}""")]
    [InlineData("\"no object\"")]
    [InlineData("null")]
    [InlineData("[{}]")]
    public void Members_without_the_type_object_make_a_record_with_room_for_other_values(string json)
    {
        var generation = SchemaProject.Of("""{ "title": "Boat", "properties": { "name": { "type": "string" }, "next": { "$ref": "#" } }, "required": ["name"] }""").Generate();
        var type = generation["Acme.Boat"];
        type.RoundTrip(json).ShouldBe(json);
        type.RoundTrip($$"""{"name":"a","next":{{json}}}""").ShouldBe($$"""{"name":"a","next":{{json}}}""");
        var isObject = json[0] == '{';
        ((object?)type.Parse(json).NonObject is null).ShouldBe(isObject);
        ((string?)type.Parse(json).Name is null).ShouldBe(!isObject);
        type.IsValid("""{"crew":1}""").ShouldBeFalse();
        type.IsValid("""{"name":1}""").ShouldBeFalse();
        type.IsValid("[").ShouldBeFalse();
        type.IsValid("").ShouldBeFalse();
    }

    [Fact]
    public void Members_whose_names_must_match_a_pattern_make_a_map()
    {
        var type = SchemaProject.Of("""
            { "title": "Story", "type": "object", "properties": { "renditions": { "type": "object", "additionalProperties": false,
              "patternProperties": { "^[a-z]+$": { "type": "object", "properties": { "href": { "type": "string" } }, "additionalProperties": false } } } } }
            """).Generate()["Acme.Story"];
        const string Json = """{"renditions":{"web":{"href":"x"},"print":{}}}""";
        type.RoundTrip(Json).ShouldBe(Json);
        ((string)type.Parse(Json).Renditions["web"].Href).ShouldBe("x");
        type.IsValid("""{"renditions":{"7":{}}}""").ShouldBeFalse();
    }

    [Fact]
    public void Rules_between_members_are_checked_in_the_cases_of_unions()
    {
        var generation = new SchemaProject
        {
            Code = """
                #pragma warning disable CS1591
                using System.Linq;
                using Acme;
                public static class Use
                {
                    public static int Errors(Log log) => log.CheckRules().Errors.Count();
                }
                """,
        }.With("/acme/log.schema.json", """
            { "$schema": "https://newsschema.example/meta/news", "title": "Log", "type": "object", "properties": { "entries": { "type": "array", "items": { "oneOf": [
                { "type": "object", "title": "Stay", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "required": ["from", "to"], "ascending": [["/from", "/to"]] },
                { "type": "string" } ] } } } }
            """).Generate();
        var type = generation["Acme.Log"];
        generation.Call("Use", "Errors", (object)type.Parse("""{"entries":["a",{"from":1,"to":2}]}""")).ShouldBe(0);
        generation.Call("Use", "Errors", (object)type.Parse("""{"entries":["a",{"from":3,"to":2}]}""")).ShouldBe(1);
    }
}

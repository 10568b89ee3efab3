using Microsoft.CodeAnalysis;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Schemas that refer to each other, across files and namespaces.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_to_another_file_is_a_reference_to_its_type()
    {
        var generation = new SchemaProject()
            .With("/acme/ferry.schema.json", """{ "type": "object", "properties": { "home": { "$ref": "piers/pier.schema.json" }, "flag": { "$ref": "piers/pier.schema.json#/$defs/flag" } } }""", "Acme.Boats")
            .With("/acme/piers/pier.schema.json", """{ "type": "object", "required": ["name"], "properties": { "ferry": { "$ref": "../ferry.schema.json" } }, "$defs": { "flag": { "enum": ["red", "blue"] } } }""", "Acme.Piers")
            .Generate();
        var type = generation["Acme.Boats.Ferry"];
        type.Type.GetProperty("Home")!.PropertyType.FullName.ShouldBe("Acme.Piers.Pier");
        const string Json = """{"home":{"ferry":{"flag":"red"},"name":"North"},"flag":"blue"}""";
        type.RoundTrip(Json).ShouldBe(Json);
        type.IsValid("""{"home":{"ferry":{"flag":"green"},"name":"North"}}""").ShouldBeFalse();
    }

    [Fact]
    public void A_reference_to_a_place_that_is_no_definition_is_checked_and_stays_JSON()
    {
        var generation = new SchemaProject()
            .With("/acme/ferry.schema.json", """{ "type": "object", "properties": { "size": { "$ref": "shapes.json#/shapes/size" } } }""")
            .With("/acme/shapes.json", """{ "shapes": { "size": { "type": "object", "properties": { "length": { "type": "number" } } } } }""")
            .Generate();
        var type = generation["Acme.Ferry"];
        type.Type.GetProperty("Size")!.PropertyType.ShouldBe(typeof(JsonValue?));
        type.IsValid("""{"size":{"length":"long"}}""").ShouldBeFalse();
    }

    [Fact]
    public void Composed_objects_have_the_members_of_all_parts()
    {
        var type = SchemaProject.Of("""
            {
              "title": "Tug", "$ref": "#/$defs/boat", "allOf": [{ "properties": { "pull": { "type": "number" } }, "required": ["pull"] }], "unevaluatedProperties": false,
              "$defs": { "boat": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } }
            }
            """).Generate()["Acme.Tug"];
        type.RoundTrip("""{"name":"Ox","pull":40.5}""").ShouldBe("""{"name":"Ox","pull":40.5}""");
        type.IsValid("""{"name":"Ox"}""").ShouldBeFalse();
        type.IsValid("""{"name":"Ox","pull":1,"push":1}""").ShouldBeFalse();
    }

    [Fact]
    public void A_dynamic_reference_means_what_the_schema_that_validation_began_with_says()
    {
        var generation = new SchemaProject()
            .With("/acme/tree.json", """
                { "$id": "https://acme.example/tree", "$dynamicAnchor": "node", "type": "object", "properties": { "children": { "type": "array", "items": { "$dynamicRef": "#node" } } } }
                """)
            .With("/acme/named.json", """{ "$id": "https://acme.example/named", "$dynamicAnchor": "node", "$ref": "tree", "type": "object", "required": ["name"], "unevaluatedProperties": { "type": "string" } }""")
            .Generate();
        const string Anonymous = """{"name":"a","children":[{"children":[{}]}]}""";
        generation["Acme.Tree"].IsValid(Anonymous).ShouldBeTrue();
        generation["Acme.Named"].IsValid(Anonymous).ShouldBeFalse();
        const string Named = """{"name":"a","children":[{"name":"b","children":[{"name":"c"}]}]}""";
        generation["Acme.Named"].IsValid(Named).ShouldBeTrue();
        JsonValue.Parse(generation["Acme.Named"].RoundTrip(Named)).ShouldBe(JsonValue.Parse(Named));
    }

    [Fact]
    public void Types_left_to_the_run_time_engine_are_parsed_in_linear_time_however_deep()
    {
        var type = SchemaProject.Of("""{ "title": "Box", "type": "object", "properties": { "box": { "$ref": "#" } }, "maxProperties": 1 }""").Generate()["Acme.Box"];
        var json = string.Concat(Enumerable.Repeat("{\"box\":", 200)) + "{}" + new string('}', 200);
        type.RoundTrip(json).ShouldBe(json);
    }

    [Fact]
    public void A_broken_schema_reports_its_error_and_the_others_still_generate()
    {
        var generation = new SchemaProject()
            .With("/acme/ferry.schema.json", "{\n  \"type\": \"object\",\n  \"properties\": { \"name\": { \"type\": \"sting\" } }\n}")
            .With("/acme/user.schema.json", """{ "type": "object", "properties": { "ferry": { "$ref": "ferry.schema.json" } } }""")
            .With("/acme/tug.schema.json", """{ "type": "object", "required": ["name"] }""")
            .With("/acme/torn.schema.json", "{ \"type\": ")
            .Generate().ShouldCompile();
        generation.TypeNames.ShouldBe(["Acme.Tug"]);
        var errors = generation.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString()).ToList();
        errors.ShouldContain(error => error.StartsWith("/acme/ferry.schema.json(3,37): error NS0002: ", StringComparison.Ordinal));
        errors.ShouldContain(error => error.StartsWith("/acme/torn.schema.json(1,11): error NS0001: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_dialect_of_an_item_is_an_error()
    {
        var finding = new SchemaProject().With(SchemaFileText.Item("/acme/a.json", "{}", null, ("Dialect", "draft 99"))).Generate().Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe("NS0005");
        finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("draft 7");
    }
}

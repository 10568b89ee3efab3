using System.Globalization;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Names that the user gives, by the schema's item and by a keyword.</summary>
public sealed class GivenNameTests
{
    private const string Boat = """
        {
          "title": "Boat", "type": "object",
          "properties": {
            "no": { "type": "integer", "x-csharp-name": "Number" },
            "deck": { "type": "object", "properties": { "rails": { "enum": ["oak", "elm"] } }, "x-csharp-name": "MainDeck" },
            "crew": { "type": "array", "items": { "$ref": "#/$defs/p" }, "x-csharp-name": "Crew" },
            "buoy": { "type": "array", "prefixItems": [{ "type": "number", "x-csharp-name": "North" }, { "type": "number" }] },
            "state": { "oneOf": [{ "const": "a", "x-csharp-name": "Afloat" }, { "const": "b" }] }
          },
          "$defs": { "p": { "type": "object", "required": ["name"], "x-csharp-name": "Sailor" } }
        }
        """;

    [Fact]
    public void A_keyword_names_types_members_places_and_values()
    {
        var generation = SchemaProject.Of(Boat).Generate();
        generation.Findings.ShouldBeEmpty();
        var boat = generation["Acme.Boat"];
        boat.Type.GetProperty("Number")!.PropertyType.ShouldBe(typeof(long?));
        boat.Type.GetProperty("MainDeck")!.PropertyType.Name.ShouldBe("MainDeck");
        boat.Type.GetProperty("Crew")!.PropertyType.GenericTypeArguments[0].Name.ShouldBe("Sailor");
        boat.Type.GetProperty("Buoy")!.PropertyType.GetProperty("North").ShouldNotBeNull();
        Enum.GetNames(boat.Type.GetProperty("State")!.PropertyType.GenericTypeArguments[0]).ShouldBe(["Afloat", "B"]);
        generation.TypeNames.ShouldContain("Acme.MainDeckRails");
        boat.RoundTrip("""{"no":4,"deck":{"rails":"oak"},"crew":[{"name":"Orla"}],"buoy":[1,2],"state":"a"}""").ShouldBe("""{"no":4,"deck":{"rails":"oak"},"crew":[{"name":"Orla"}],"buoy":[1,2],"state":"a"}""");
    }

    [Theory]
    [InlineData("#/$defs/p=Hand;#/properties/no=RegistryNumber; #=Vessel")]
    [InlineData("/$defs/p=Hand|/properties/no=RegistryNumber|=Vessel")]
    public void The_item_goes_before_the_keyword(string names)
    {
        var generation = Generate(Boat, ("SchemaNames", names));
        generation.Findings.ShouldBeEmpty();
        generation["Acme.Vessel"].Type.GetProperty("RegistryNumber").ShouldNotBeNull();
        generation.TypeNames.ShouldContain("Acme.Hand");
        generation.TypeNames.ShouldContain("Acme.VesselState");
    }

    [Fact]
    public void The_item_may_name_the_type_of_the_whole_document()
    {
        var generation = Generate(Boat, ("TypeName", "Vessel"));
        generation.Findings.ShouldBeEmpty();
        generation.TypeNames.ShouldContain("Acme.Vessel");
        generation.TypeNames.ShouldNotContain("Acme.Boat");
    }

    [Fact]
    public void Names_of_one_document_count_where_others_use_its_members()
    {
        var generation = new SchemaProject()
            .With("/acme/base.json", """{ "$id": "https://acme.example/base", "type": "object", "properties": { "no": { "type": "integer", "x-csharp-name": "Number" } } }""")
            .With("/acme/tug.json", """{ "title": "Tug", "type": "object", "allOf": [{ "$ref": "https://acme.example/base" }], "properties": { "pull": { "type": "number" } } }""")
            .Generate();
        generation["Acme.Tug"].Type.GetProperty("Number").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#")]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("https://json-schema.org/draft/2019-09/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public void No_dialect_complains_about_the_keyword(string dialect)
    {
        var generation = SchemaProject.Of($$"""
            { "$schema": "{{dialect}}", "type": "object", "properties": { "a": { "$ref": "#/definitions/a", "x-csharp-name": "First" } }, "definitions": { "a": { "enum": ["x"], "x-csharp-name": "Letter" } } }
            """).Generate();
        generation.Findings.ShouldBeEmpty();
        generation.Root.Type.GetProperty("First")!.PropertyType.GenericTypeArguments[0].Name.ShouldBe("Letter");
    }

    [Theory]
    [InlineData("\"2nd\"", "x-csharp-name takes a C# identifier that begins with a capital letter, not \"2nd\".")]
    [InlineData("\"record\"", "x-csharp-name takes a C# identifier that begins with a capital letter, not \"record\".")]
    [InlineData("7", "x-csharp-name takes a C# identifier that begins with a capital letter, not 7.")]
    [InlineData("\"First\"", "The name 'First' is taken in Boat; the member is called 'FirstValue'.")]
    [InlineData("\"Boat\"", "The name 'Boat' is taken in Boat; the member is called 'BoatValue'.")]
    [InlineData("\"ToString\"", "The name 'ToString' is taken in Boat; the member is called 'ToStringValue'.")]
    public void A_name_that_cannot_be_used_is_reported_where_it_stands(string name, string message)
    {
        var schema = $$"""
            { "title": "Boat", "type": "object", "properties": {
              "a": { "type": "string", "x-csharp-name": "First" },
              "b": { "type": "string", "x-csharp-name": {{name}} } } }
            """;
        var generation = SchemaProject.Of(schema).Generate().ShouldCompile();
        var finding = generation.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe("NS0115");
        finding.GetMessage(CultureInfo.InvariantCulture).ShouldBe(message);
        var span = finding.Location.SourceSpan;
        schema.Substring(span.Start, span.Length).ShouldBe(name);
        generation.Root.IsValid("""{"a":"x"}""").ShouldBeTrue();
    }

    [Theory]
    [InlineData("/$defs/q=Hand", "The item names '/$defs/q', where there is no schema.")]
    [InlineData("/$defs/p=hand", "The item's name for '/$defs/p', 'hand', is no C# identifier that begins with a capital letter.")]
    [InlineData("/$defs/p", "The item's name for '/$defs/p', '', is no C# identifier that begins with a capital letter.")]
    [InlineData("/$defs/p=Boat", "The name 'Boat' is taken; the type is called 'Boat2'.")]
    [InlineData("/$defs/p=Uri", "The name 'Uri' is taken; the type is called 'UriType'.")]
    public void The_items_names_are_checked_too(string names, string message)
    {
        var generation = Generate(Boat, ("SchemaNames", names)).ShouldCompile();
        generation.Findings.ShouldHaveSingleItem().GetMessage(CultureInfo.InvariantCulture).ShouldBe(message);
    }

    [Fact]
    public void A_given_name_does_not_give_way_to_another_documents()
    {
        var generation = new SchemaProject()
            .With("/acme/a.json", """{ "title": "Ferry", "type": "object", "properties": { "deck": { "enum": ["x"] } }, "$defs": { "deck": { "type": "object", "required": ["b"] } } }""")
            .With(SchemaFileText.Item("/acme/b.json", """{ "title": "Ferry", "type": "object", "required": ["a"], "$defs": { "d": { "type": "object", "required": ["b"] } } }""", null, ("SchemaNames", "=Ferry|/$defs/d=Deck")))
            .Generate().ShouldCompile();
        generation.Findings.ShouldBeEmpty();
        generation.TypeNames.Order(StringComparer.Ordinal).ShouldBe(["Acme.A", "Acme.ADeck", "Acme.ADeck2", "Acme.Deck", "Acme.Ferry"]);
        generation["Acme.Ferry"].Type.GetProperty("A").ShouldNotBeNull();
    }

    [Fact]
    public void Names_stay_when_unrelated_members_and_types_are_added()
    {
        const string Added = """
            "added": { "type": "object", "properties": { "rails": { "enum": ["x"] } } }, "list": { "type": "array", "prefixItems": [{ "enum": [1] }] },
            """;
        var before = SchemaProject.Of(Boat).Generate().ShouldCompile();
        var after = SchemaProject.Of(Boat.Replace("\"no\":", Added + "\"no\":", StringComparison.Ordinal)).Generate().ShouldCompile();
        before.TypeNames.Except(after.TypeNames).ShouldBeEmpty();
        Members(before).Except(Members(after)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Members(Generation generation) => generation["Acme.Boat"].Type.GetProperties().Select(property => property.Name);

    private static Generation Generate(string schema, params (string Name, string Value)[] metadata) =>
        new SchemaProject().With(SchemaFileText.Item("/acme/sample.schema.json", schema, null, metadata)).Generate();
}

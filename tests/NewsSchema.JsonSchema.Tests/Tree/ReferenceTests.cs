namespace NewsSchema.Schemas.Tests;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/$defs/a~1b~0c%25", "/$defs/a~1b~0c%")]
    [InlineData("#named", "/$defs/x")]
    [InlineData("#", "")]
    [InlineData("root.json", "")]
    [InlineData("root.json#/$defs/x", "/$defs/x")]
    [InlineData("inner", "/$defs/inner")]
    [InlineData("inner#deep", "/$defs/inner/$defs/y")]
    [InlineData("inner#/$defs/y", "/$defs/inner/$defs/y")]
    [InlineData("#/$defs/inner/$defs/y", "/$defs/inner/$defs/y")]
    [InlineData("#/allOf/0", "/allOf/0")]
    [InlineData("#/x-own/thing", "/x-own/thing")]
    public void A_reference_leads_to_the_place_it_names(string reference, string pointer)
    {
        SchemaTree tree = Reading.Read($$"""
            {
              "properties": { "p": { "$ref": "{{reference}}" } },
              "allOf": [ { "title": "first" } ],
              "x-own": { "thing": { "type": "string" } },
              "$defs": {
                "a/b~c%": {},
                "x": { "$anchor": "named" },
                "inner": { "$id": "inner", "$defs": { "y": { "$anchor": "deep" } } }
              }
            }
            """);
        tree.Findings.ShouldBeEmpty();
        SchemaNode target = tree.Root.Property("p").Target();
        target.Pointer.ShouldBe(pointer);
        tree.Nodes.ShouldContain(target);
    }

    [Fact]
    public void Locations_are_absolute_and_relative_to_the_resource()
    {
        SchemaTree tree = Reading.Read("""
            { "$id": "https://tide.example/root", "properties": { "ä b": { "$id": "part", "items": { "not": {} } } } }
            """);
        SchemaNode part = tree.Root.Property("ä b");
        part.Location.ShouldBe("https://tide.example/part#");
        part.Find<ItemsKeyword>()!.Schema.Location.ShouldBe("https://tide.example/part#/items");
        part.Find<ItemsKeyword>()!.Schema.Pointer.ShouldBe("/properties/ä b/items");
        Reading.Read("""{ "properties": { "ä b": {} } }""").Root.Property("ä b").Location.ShouldBe("schema:///root.json#/properties/%C3%A4%20b");
    }

    [Fact]
    public void Documents_find_each_other_and_each_place_is_one_node()
    {
        SchemaTree tree = Reading.Read(
            """{ "properties": { "a": { "$ref": "news/byline.json" }, "b": { "$ref": "news/byline.json#/$defs/name" } } }""",
            ("news/byline.json", """{ "properties": { "name": { "$ref": "#/$defs/name" }, "article": { "$ref": "../root.json" } }, "$defs": { "name": { "type": "string" } } }"""));
        tree.Findings.ShouldBeEmpty();
        SchemaNode byline = tree.Root.Property("a").Target();
        byline.Document.Path.ShouldBe("news/byline.json");
        byline.Property("name").Target().ShouldBeSameAs(tree.Root.Property("b").Target());
        byline.Property("article").Target().ShouldBeSameAs(tree.Root);
        tree.Nodes.Distinct().Count().ShouldBe(tree.Nodes.Count);
        tree.Resources.Select(r => r.Uri.OriginalString).ShouldBe(["schema:///root.json", "schema:///news/byline.json"]);
    }

    [Fact]
    public void What_only_looks_like_an_id_names_nothing()
    {
        SchemaTree tree = Reading.Read("""
            {
              "enum": [ { "$id": "trap", "type": "null" } ],
              "const": { "$anchor": "trap" },
              "x-own": { "$id": "trap" },
              "properties": { "p": { "$ref": "trap" }, "q": { "$ref": "#trap" } }
            }
            """);
        tree.Findings.Select(f => (f.Rule, f.Pointer)).ShouldBe(
            [(FindingRules.UnknownReference, "/properties/p/$ref"), (FindingRules.UnknownReference, "/properties/q/$ref")]);
    }

    [Fact]
    public void Up_to_draft_7_an_id_beside_a_reference_does_not_count()
    {
        SchemaTree tree = Reading.Read("""
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "http://tide.example/root.json",
              "allOf": [ { "$id": "http://other.example/", "$ref": "part.json", "minLength": 1 } ],
              "definitions": { "part": { "$id": "part.json", "title": "part" }, "named": { "$id": "#name" } }
            }
            """);
        tree.Findings.Single().Rule.ShouldBe(FindingRules.IgnoredKeyword);
        SchemaNode reference = tree.Root.Find<AllOfKeyword>()!.Schemas[0];
        reference.Keywords.Count.ShouldBe(1);
        reference.Target().Find<TitleKeyword>()!.Title.ShouldBe("part");
        tree.Root.Resource.Anchors["name"].Pointer.ShouldBe("/definitions/named");
    }

    [Fact]
    public void A_dynamic_reference_stays_dynamic_only_where_its_anchor_is()
    {
        SchemaTree tree = Reading.Read("""
            {
              "$dynamicAnchor": "node",
              "properties": {
                "dynamic": { "$dynamicRef": "#node" },
                "anchored": { "$dynamicRef": "#plain" },
                "pointed": { "$dynamicRef": "#/$defs/x" }
              },
              "$defs": { "x": { "$anchor": "plain", "$dynamicAnchor": "unused" } }
            }
            """);
        tree.Findings.ShouldBeEmpty();
        DynamicRefKeyword dynamic = tree.Root.Property("dynamic").Find<DynamicRefKeyword>().ShouldNotBeNull();
        dynamic.Anchor.ShouldBe("node");
        dynamic.Target.ShouldBeSameAs(tree.Root);
        tree.Root.Property("anchored").Target().Pointer.ShouldBe("/$defs/x");
        tree.Root.Property("pointed").Target().Pointer.ShouldBe("/$defs/x");
        tree.Root.Property("anchored").Find<RefKeyword>()!.Name.ShouldBe("$dynamicRef");
        tree.Root.Resource.DynamicAnchors.Keys.Order().ShouldBe(["node", "unused"]);
    }

    [Fact]
    public void A_recursive_reference_is_dynamic_when_its_resource_is_recursive()
    {
        const string Schema = """{ "$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveAnchor": ANCHOR, "items": { "$recursiveRef": "#" } }""";
        SchemaNode recursive = Reading.Read(Schema.Replace("ANCHOR", "true")).Root;
        recursive.Resource.RecursiveAnchor.ShouldBeTrue();
        recursive.Find<ItemsKeyword>()!.Schema.Find<DynamicRefKeyword>()!.Anchor.ShouldBe("");
        Reading.Read(Schema.Replace("ANCHOR", "false")).Root.Find<ItemsKeyword>()!.Schema.Target().Pointer.ShouldBe("");
    }

    [Fact]
    public void Reading_may_start_at_a_pointer_or_an_anchor()
    {
        SchemaDocument document = SchemaDocument.Parse("api.json", """
            { "openapi": "3.1.0", "components": { "schemas": { "Pet": { "$ref": "#/components/schemas/Name" }, "Name": { "type": "string" } } }, "$defs": { "x": { "$anchor": "here" } } }
            """);
        SchemaTree tree = SchemaReader.Read(document, "/components/schemas/Pet", new SchemaRegistry());
        tree.Findings.ShouldBeEmpty();
        tree.Root.Target().Find<TypeKeyword>()!.Types.ShouldBe(JsonTypes.String);
        tree.Nodes.Count.ShouldBe(2);
        tree.Root.Resource.Root.ShouldBeNull();
        SchemaReader.Read(document, "here", new SchemaRegistry()).Root.Pointer.ShouldBe("/$defs/x");
        SchemaReader.Read(document, "/components/schemas/Dog", new SchemaRegistry()).HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "allOf": [ { "anyOf": [ { "$ref": "#" } ] } ] }""")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "not": { "$ref": "#/$defs/a" } } } }""")]
    [InlineData("""{ "if": { "$ref": "#" } }""")]
    public void A_loop_that_looks_at_nothing_is_an_error(string schema) =>
        Reading.Read(schema).Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.EndlessReference);

    [Fact]
    public void Recursion_through_members_and_items_is_fine() =>
        Reading.Read("""{ "properties": { "next": { "$ref": "#" } }, "items": { "allOf": [ { "$ref": "#" } ] } }""").Findings.ShouldBeEmpty();
}

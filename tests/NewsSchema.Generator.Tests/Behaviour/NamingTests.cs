using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Names: whatever a schema calls things, the generated C# compiles, and names do not depend on what is unrelated.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("class", "event", "async", "await", "var", "record", "required", "field", "when", "yield", "from", "nameof", "global", "partial", "scoped", "dynamic", "file", "value", "_")]
    [InlineData("json", "seen", "seen2", "others", "other", "name", "writer", "item", "count", "mark", "map", "list", "key", "TMode", "utf8Json", "document", "report", "options")]
    [InlineData("Equals", "GetHashCode", "ToString", "GetType", "Clone", "PrintMembers", "EqualityContract", "Finalize", "MemberwiseClone", "Read", "WriteTo", "Parse", "IsValid")]
    [InlineData("SchemaLocation", "AdditionalProperties", "SchemaRules", "SchemaReaders", "JsonDocuments", "JsonWriting", "ValueMap", "ValueList", "Uri", "Guid", "System", "NewsSchema", "Self", "Schema")]
    [InlineData("", " ", "-", "1", "2nd", "a b", "a-b", "a_b", "aB", "ab", "AB", "é", "名前", "ñ", "\\uD83D\\uDEA2", "\\u0000", "\\\"", "//", "*/", "{", "\\n", "\\u2028", "\\uD800")]
    [InlineData("k", "\\u212A", "i", "\\u0130", "\\u0131", "ß", "Sample", "sample", "item1", "Item", "Others", "OthersItem", "OthersValue")]
    public void Any_member_name_will_do(params string[] names)
    {
        foreach (var type in new[] { "\"type\": \"string\"", "\"type\": \"array\", \"items\": { \"type\": \"integer\" }", "\"enum\": [\"a\", \"A\", \"\", \"-\", \"class\", \"名\"]", "\"type\": \"object\", \"required\": [\"x\"]" })
        {
            var properties = string.Join(",\n", names.Select(name => $"\"{name}\": {{ {type}, \"description\": \"{name} </summary> & <b>\" }}"));
            SchemaProject.Of($$"""{ "type": "object", "properties": { {{properties}} }, "additionalProperties": { {{type}} } }""").Generate().ShouldCompile();
        }
    }

    [Theory]
    [InlineData("Uri", "Guid", "System", "NewsSchema", "JsonValue", "TMode", "Obsolete", "ObsoleteAttribute", "JsonCursor", "SchemaRules", "SchemaReaders", "ValueList", "Sample", "SampleSchemas")]
    [InlineData("a", "A", "a-", "1", "", "Type", "Attribute", "Object", "String", "Task", "Exception", "Span", "ReadOnlySpan", "IJsonDocument", "JsonTypes", "GeneratedSchema", "News")]
    public void Any_definition_name_will_do(params string[] names)
    {
        var definitions = string.Join(",\n", names.Select(name => $$"""
            "{{name}}": { "type": "object", "deprecated": true, "properties": { "next": { "$ref": "#/$defs/{{name}}" }, "kind": { "enum": ["x"] }, "day": { "type": "string", "format": "date" } }, "minProperties": 1 }
            """));
        var properties = string.Join(",\n", names.Select(name => $$"""
            "{{name}}": { "$ref": "#/$defs/{{name}}" }
            """));
        SchemaProject.Of($$"""{ "title": "Sample", "type": "object", "properties": { {{properties}} }, "$defs": { {{definitions}} } }""")
            .With("/acme/news.schema.json", """{ "type": "object", "properties": { "a": {} } }""", "Acme.News")
            .Generate().ShouldCompile();
    }

    [Fact]
    public void A_property_whose_reader_is_called_like_another_property_compiles() =>
        SchemaProject.Of("""
            { "type": "object", "properties": {
              "tags": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } }, "tagsItem": { "type": "array", "items": { "type": "boolean" } }, "readTags": { "type": "string" } } }
            """).Generate().ShouldCompile();

    [Fact]
    public void Schemas_of_one_title_are_named_by_their_files()
    {
        var generation = new SchemaProject()
            .With("/acme/ferry.schema.json", """{ "title": "Boat", "type": "object", "properties": { "deck": { "type": "object", "required": ["a"] } } }""")
            .With("/acme/tug.schema.json", """{ "title": "Boat", "type": "object", "properties": { "deck": { "type": "object", "required": ["a"] } } }""")
            .With("/acme/other/tug.json", """{ "title": "Boat", "type": "object", "required": ["a"] }""")
            .Generate().ShouldCompile();
        generation.TypeNames.Order(StringComparer.Ordinal).ShouldBe(["Acme.Ferry", "Acme.FerryDeck", "Acme.Tug", "Acme.Tug2", "Acme.Tug2Deck"]);
    }

    [Fact]
    public void Definitions_of_one_name_get_their_roots_names()
    {
        var generation = new SchemaProject()
            .With("/acme/ferry.schema.json", """{ "$ref": "#/$defs/deck", "$defs": { "deck": { "type": "object", "required": ["a"] } } }""")
            .With("/acme/tug.schema.json", """{ "$ref": "#/$defs/Deck", "$defs": { "Deck": { "type": "object", "required": ["a"] } } }""")
            .Generate().ShouldCompile();
        generation.TypeNames.ShouldContain("Acme.FerryDeck");
        generation.TypeNames.ShouldContain("Acme.TugDeck");
    }

    [Fact]
    public void Namespaces_may_be_keywords_and_differ_only_in_case()
    {
        const string Schema = """{ "title": "Boat", "type": "object", "required": ["a"], "minProperties": 1 }""";
        new SchemaProject().With("/a.json", Schema, "Acme.event.2nd").With("/b.json", Schema, "acme.Event.2nd").With("/c.json", Schema, "Acme").With("/d.json", Schema, "Acme.Boat").Generate().ShouldCompile();
    }

    [Fact]
    public void Without_any_namespace_types_go_to_Schemas() =>
        new SchemaProject { RootNamespace = null }.With("/a.json", """{ "type": "object", "required": ["a"] }""").Generate()["Schemas.A"].IsValid("""{"a":1}""").ShouldBeTrue();

    [Fact]
    public void Names_stay_when_an_unrelated_property_is_added()
    {
        const string Schema = """{ "type": "object", "properties": { "deck": { "type": "object", "required": ["a"] }, "hull": { "enum": ["steel"] } } }""";
        var before = SchemaProject.Of(Schema).Generate().ShouldCompile().TypeNames;
        var after = SchemaProject.Of(Schema.Replace("\"deck\"", "\"bow\": { \"type\": \"object\", \"required\": [\"a\"] }, \"deck\"", StringComparison.Ordinal)).Generate().ShouldCompile().TypeNames;
        before.Except(after).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        const string Schema = """{ "type": "object", "required": ["a"] }""";
        new SchemaProject().With("/acme/a.json", Schema).With("/acme/a.json", Schema).Generate().ShouldCompile().Sources.Count.ShouldBe(1);
    }

    [Fact]
    public void An_enum_among_numbers_keeps_its_name_from_the_case_of_all_numbers() =>
        SchemaProject.Of("""{ "$defs": { "depth": { "anyOf": [{ "allOf": [{ "type": ["integer"] }] }, {}, { "enum": [2] }] } } }""").Generate().ShouldCompile();
}

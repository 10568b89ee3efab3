namespace NewsSchema.Schemas.Tests;

public class SchemaDocumentTests
{
    [Fact]
    public void A_document_tells_what_it_is_called_and_what_it_refers_to()
    {
        SchemaDocument document = SchemaDocument.Parse("press/article.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://tide.example/schemas/article",
              "properties": {
                "byline": { "$ref": "byline#/$defs/author" },
                "same": { "$ref": "#/properties/byline" },
                "part": { "$id": "parts/lead", "items": { "$ref": "tail" } },
                "known": { "$ref": "parts/lead" }
              }
            }
            """);
        document.RetrievalUri.ShouldBe(new Uri("schema:///press/article.json"));
        document.BaseUri.ShouldBe(new Uri("https://tide.example/schemas/article"));
        document.ResourceUris.Select(uri => uri.OriginalString).ShouldBe(
            ["schema:///press/article.json", "https://tide.example/schemas/article", "https://tide.example/schemas/parts/lead"]);
        document.References.Select(uri => uri.OriginalString).ShouldBe(
            ["https://json-schema.org/draft/2020-12/schema", "https://tide.example/schemas/byline", "https://tide.example/schemas/parts/tail"]);
    }

    [Fact]
    public void Bad_JSON_is_data()
    {
        SchemaDocument document = SchemaDocument.Parse("article.json", "{\n  \"type\": \"object\"\n  \"title\": 1 }");
        document.Root.ShouldBeNull();
        document.Error.ShouldNotBeNull().Position.ShouldBe(new LinePosition(3, 3));
        document.BaseUri.ShouldBe(document.RetrievalUri);
        document.References.ShouldBeEmpty();
    }

    [Fact]
    public void Documents_are_equal_by_path_base_and_text()
    {
        SchemaDocument document = SchemaDocument.Parse("a.json", "{}");
        document.ShouldBe(SchemaDocument.Parse("a.json", "{}"));
        document.GetHashCode().ShouldBe(SchemaDocument.Parse("a.json", "{}").GetHashCode());
        document.ShouldNotBe(SchemaDocument.Parse("b.json", "{}"));
        document.ShouldNotBe(SchemaDocument.Parse("a.json", "{ }"));
        document.ShouldNotBe(SchemaDocument.Parse("a.json", "{}", new Uri("http://tide.example/a.json")));
    }

    [Theory]
    [InlineData("""{ "id": "https://tide.example/x" }""", "https://tide.example/x")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-04/schema#", "id": "https://tide.example/x#" }""", "https://tide.example/x")]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "id": "https://tide.example/x" }""", "schema:///a.json")]
    public void Only_draft_4_takes_id_for_the_base(string text, string expected) => SchemaDocument.Parse("a.json", text).BaseUri.OriginalString.ShouldBe(expected);

    [Fact]
    public void A_relative_base_is_the_callers_mistake() => Should.Throw<ArgumentException>(() => SchemaDocument.Parse("a.json", "{}", new Uri("a.json", UriKind.Relative)));

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#")]
    [InlineData("http://json-schema.org/draft-06/schema")]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("https://json-schema.org/draft/2019-09/meta/applicator")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/meta/format-assertion")]
    [InlineData("https://json-schema.org/v1")]
    public void Official_meta_schemas_are_found_without_being_added_and_hold_to_the_rules(string uri)
    {
        SchemaRegistry registry = new();
        SchemaDocument document = registry.Find(new Uri(uri)).ShouldNotBeNull();
        SchemaReader.Read(document, registry).Findings.ShouldBeEmpty();

        // As a document of the user's it is held to the rules.
        SchemaDocument copy = SchemaDocument.Parse("copy.json", document.Text, new Uri(uri));
        SchemaReader.Read(copy, registry).Findings.Where(f => f.Rule.Severity != FindingSeverity.Info).ShouldBeEmpty();
    }

    [Fact]
    public void A_document_is_found_by_every_name_it_has()
    {
        SchemaDocument document = SchemaDocument.Parse("a.json", """{ "$id": "http://tide.example/a", "$defs": { "b": { "$id": "b" } } }""");
        SchemaRegistry registry = new();
        registry.Add(new Uri("http://mirror.example/a#top"), document);
        foreach (string uri in new[] { "schema:///a.json", "http://tide.example/a", "http://tide.example/b", "http://mirror.example/a", "http://tide.example/a#/x" })
        {
            registry.Find(new Uri(uri)).ShouldBe(document, uri);
        }

        registry.Find(new Uri("http://tide.example/c")).ShouldBeNull();
    }
}

using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Tests.Interpretation;

public sealed class JsonSchemaTests
{
    [Fact]
    public void A_report_tells_place_line_and_keyword()
    {
        var schema = JsonSchema.FromText("""{ "properties": { "kind": { "enum": ["direct", "mixed"] }, "count": { "type": "integer", "minimum": 1 } } }""", baseUri: new Uri("https://news.example/quote.json"));

        var report = schema.Validate(Utf8("{\n  \"kind\": \"quoted\",\n  \"count\": 0\n}"));

        report.ToString().ShouldBe("2:11 kind: 'quoted' is not one of direct, mixed\n3:12 count: 0 is less than 1");
        report.Errors[1].SchemaLocation.ShouldBe("https://news.example/quote.json#/properties/count/minimum");
        report.Errors[1].Pointer.ShouldBe("/count");
    }

    [Fact]
    public void A_broken_schema_is_refused_with_every_place()
    {
        var error = Should.Throw<SchemaException>(() => JsonSchema.FromText("{\n  \"type\": 7,\n  \"$ref\": \"#/nowhere\"\n}"));

        error.Message.ShouldContain("schema.json(2,11)");
        error.Message.ShouldContain("schema.json(3,");
        error.Findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error).ShouldBe(2);
    }

    [Fact]
    public void Oddities_are_findings_of_a_loaded_schema() =>
        JsonSchema.FromText("""{ "minlength": 1 }""").Findings.ShouldHaveSingleItem().Message.ShouldContain("minLength");

    [Fact]
    public void References_lead_to_the_documents_given()
    {
        var documents = new SchemaRegistry();
        documents.Add(SchemaDocument.Parse("byline.json", """{ "required": ["name"] }""", new Uri("https://news.example/byline.json")));
        var schema = JsonSchema.FromText("""{ "items": { "$ref": "byline.json" } }""", new JsonSchemaOptions { Documents = documents }, new Uri("https://news.example/article.json"));

        schema.IsValid("""[{ "name": "Ada Quill" }]"""u8).ShouldBeTrue();
        schema.Validate("""[{}]"""u8).Errors.ShouldHaveSingleItem().SchemaLocation.ShouldBe("https://news.example/byline.json#/required");
    }

    [Fact]
    public void A_part_of_a_document_can_be_the_schema()
    {
        var document = SchemaDocument.Parse("common.json", """{ "$defs": { "span": { "$anchor": "span", "type": "object" } } }""");

        JsonSchema.FromDocument(document, fragment: "/$defs/span").IsValid("{}"u8).ShouldBeTrue();
        JsonSchema.FromDocument(document, fragment: "span").IsValid("1"u8).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "before the end of the document")]
    [InlineData("{\"a\":1", "expected ',' or '}'")]
    [InlineData("[1,]", "expected an item")]
    [InlineData("nul", "expected a JSON value")]
    public void Text_that_is_not_JSON_is_reported_and_not_thrown(string text, string message)
    {
        var schema = JsonSchema.FromText("""{ "anyOf": [{ "type": "array" }, { "type": "object" }] }""");

        schema.IsValid(Utf8(text)).ShouldBeFalse();
        var error = schema.Validate(Utf8(text)).Errors.ShouldHaveSingleItem();
        error.Keyword.ShouldBe(ValidationError.Syntax);
        error.Message.ShouldContain(message);
        schema.Evaluate(Utf8(text)).ToJson(OutputFormat.Flag).ShouldContain("false");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported() =>
        JsonSchema.FromText("{}").Validate([(byte)'"', 0xFF, (byte)'"']).Errors.ShouldHaveSingleItem().Message.ShouldContain("0xFF");

    [Fact]
    public void A_member_that_is_declared_may_stand_there_only_once() =>
        JsonSchema.FromText("""{ "properties": { "a": {} } }""").Validate("""{ "a": 1, "a": 2 }"""u8).Errors.ShouldHaveSingleItem().Message.ShouldBe("the member 'a' is there twice");

    [Fact]
    public void The_schemas_own_words_replace_those_of_the_engine()
    {
        var schema = JsonSchema.FromText("""{ "required": ["id"], "minProperties": 1, "errorMessage": { "required": "every article needs an id" } }""");

        schema.Validate("{}"u8).Errors.Select(error => error.Message).ShouldBe(["every article needs an id", "the object has 0 members; at least 1 expected"]);
    }

    [Fact]
    public void A_verdict_takes_no_memory()
    {
        var schema = JsonSchema.FromText("""
            {
              "type": "object",
              "required": ["kind"],
              "properties": {
                "kind": { "enum": ["a", "b"] }, "when": { "type": "string", "maxLength": 40, "pattern": "^[a-z ]+$" },
                "size": { "type": "number", "multipleOf": 0.5 },
                "names": { "type": "array", "uniqueItems": true }, "parts": { "type": "array", "items": { "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "n": { "const": 1 } }, "required": ["n"] }] } }
              },
              "if": { "properties": { "kind": { "const": "a" } } },
              "then": { "required": ["size"] },
              "unevaluatedProperties": false
            }
            """);
        var json = """{ "kind": "a", "when": "in the morning", "size": 12.5, "names": ["Ada", "Bo"], "parts": ["x", { "n": 1 }, "y"] }"""u8.ToArray();
        schema.IsValid(json).ShouldBeTrue(schema.Validate(json).ToString());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            schema.IsValid(json);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

namespace NewsSchema.Schemas.Tests;

public class VocabularyTests
{
    private const string Schema = "\"$schema\": \"https://newsschema.example/meta/news\", ";

    [Fact]
    public void Keywords_are_known_where_the_dialect_has_the_vocabulary()
    {
        SchemaTree tree = Reading.Read("{ " + Schema + """ "properties": { "a": { "within": [{ "spans": ["/x/*/s"], "of": ["/~1y"], "where": { "/k": true } }] } } }""");

        tree.Findings.ShouldBeEmpty();
        SpanRelation relation = tree.Root.Property("a").Find<SpanRelationsKeyword>()!.Relations.ShouldHaveSingleItem();
        relation.Spans[0].Tokens.ShouldBe(["x", "*", "s"]);
        relation.Others[0].Tokens.ShouldBe(["/y"]);
        relation.Where[0].Pointer.Text.ShouldBe("/k");
    }

    [Fact]
    public void Without_the_vocabulary_they_are_unknown_keywords()
    {
        SchemaTree tree = Reading.Read("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "unique": ["/a"] }""");

        tree.Root.Find<PointersKeyword>().ShouldBeNull();
        tree.Findings.ShouldHaveSingleItem().Pointer.ShouldBe("/unique");
    }

    [Fact]
    public void A_meta_schema_of_ones_own_can_have_the_vocabulary()
    {
        const string Meta = """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.example/meta",
              "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://newsschema.example/vocab/news": true } }
            """;
        SchemaTree tree = Reading.Read("""{ "$schema": "https://acme.example/meta", "unique": ["/a"] }""", ("meta.json", Meta));

        tree.Findings.ShouldBeEmpty();
        tree.Root.Find<PointersKeyword>()!.Pointers[0].Text.ShouldBe("/a");
    }

    [Theory]
    [InlineData("""{ "unique": "/a" }""", "\"/a\"", "unique takes an array of JSON Pointers, not '/a'.")]
    [InlineData("""{ "names": ["a"] }""", "\"a\"", "names takes a JSON Pointer such as \"/span\"")]
    [InlineData("""{ "names": ["/a~2"] }""", "\"/a~2\"", "names takes a JSON Pointer")]
    [InlineData("""{ "ascending": [["/a"]] }""", "[\"/a\"]", "an array of at least 2 JSON Pointers")]
    [InlineData("""{ "ascending": [["/a/*", "/b/*"]] }""", "\"/b/*\"", "pointers that share their lists")]
    [InlineData("""{ "disjoint": ["/a"] }""", "\"/a\"", "an array of JSON Pointers")]
    [InlineData("""{ "within": [{ "spans": ["/a"] }] }""", "{ \"spans\": [\"/a\"] }", "within takes an array of JSON Pointers")]
    [InlineData("""{ "within": [{ "spans": ["/a"], "of": ["/b"], "were": {} }] }""", "\"were\"", "within knows spans, of, where here, not 'were'.")]
    [InlineData("""{ "outside": [{ "spans": ["/a"], "of": ["/b"], "where": { "/c": 1 } }] }""", "1", "a string, true or false")]
    [InlineData("""{ "extent": { "value": "/a", "of": "/b" } }""", "{ \"value\": \"/a\", \"of\": \"/b\" }", "extent takes a JSON Pointer")]
    [InlineData("""{ "textSpan": "yes" }""", "\"yes\"", "textSpan takes true or false")]
    [InlineData("""{ "sourceText": {} }""", "{}", "an object with sha256, bytes or length")]
    [InlineData("""{ "sourceText": { "sha512": "/a" } }""", "\"sha512\"", "sourceText knows sha256, bytes, length here")]
    [InlineData("""{ "textAt": { "a": "/b" } }""", "\"a\"", "textAt takes a JSON Pointer")]
    [InlineData("""{ "timeAt": { "/a": "b" } }""", "\"b\"", "timeAt takes a JSON Pointer")]
    [InlineData("""{ "wordsWithin": [{ "words": [1], "spans": ["/a"] }] }""", "[1]", "an array of strings")]
    [InlineData("""{ "coversSource": { "labels": ["a"] } }""", "{ \"labels\": [\"a\"] }", "coversSource takes an array of JSON Pointers")]
    public void A_bad_value_is_a_finding_at_its_place(string schema, string at, string message)
    {
        string text = "{ " + Schema + schema.Substring(1);
        Finding finding = Reading.Read(text).Findings.ShouldHaveSingleItem();

        finding.Rule.ShouldBe(FindingRules.BadValue);
        finding.Message.ShouldContain(message);
        text.Substring(finding.Span.Start, finding.Span.Length).ShouldBe(at);
    }
}

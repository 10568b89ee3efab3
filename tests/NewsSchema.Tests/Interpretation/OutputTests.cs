using System.Text.Json;

namespace NewsSchema.Tests.Interpretation;

public sealed class OutputTests
{
    private static readonly JsonSchema Quote = JsonSchema.FromText(
        """{ "title": "Quote", "properties": { "text": { "$ref": "#/$defs/text" }, "in": { "default": "body" } }, "$defs": { "text": { "minLength": 2 } } }""",
        baseUri: new Uri("https://news.example/quote"));

    [Fact]
    public void Basic_lists_the_errors_by_keyword()
    {
        var unit = Read("""{ "text": "" }""", OutputFormat.Basic).GetProperty("errors")[0];

        unit.GetProperty("keywordLocation").GetString().ShouldBe("/properties/text/$ref/minLength");
        unit.GetProperty("absoluteKeywordLocation").GetString().ShouldBe("https://news.example/quote#/$defs/text/minLength");
        unit.GetProperty("instanceLocation").GetString().ShouldBe("/text");
    }

    [Fact]
    public void Detailed_leaves_out_what_says_nothing() =>
        Read("""{ "text": "" }""", OutputFormat.Detailed).GetProperty("keywordLocation").GetString().ShouldBe("/properties/text/$ref/minLength");

    [Fact]
    public void Verbose_has_every_schema_and_keyword() =>
        Read("""{ "text": "ab" }""", OutputFormat.Verbose).GetProperty("annotations")[1].GetProperty("annotations")[0].GetProperty("keywordLocation").GetString().ShouldBe("/properties/text");

    [Fact]
    public void List_has_a_unit_for_each_schema_and_hierarchical_the_same_as_a_tree()
    {
        var list = Read("""{ "text": "" }""", OutputFormat.List).GetProperty("details");
        var tree = Read("""{ "text": "" }""", OutputFormat.Hierarchical);

        list.GetArrayLength().ShouldBe(3);
        list[2].GetProperty("errors").GetProperty("minLength").GetString().ShouldBe("the text is empty; at least 2 characters expected");
        tree.GetProperty("details")[0].GetProperty("details")[0].GetProperty("evaluationPath").GetString().ShouldBe("/properties/text/$ref");
        tree.GetProperty("droppedAnnotations").GetProperty("title").GetString().ShouldBe("Quote");
    }

    [Fact]
    public void Annotations_tell_value_and_schema()
    {
        var annotations = Quote.Evaluate("""{ "text": "ab", "in": "caption" }"""u8).Annotations;

        annotations.Select(annotation => $"{annotation.InstanceLocation} {annotation.Keyword} {annotation.Value}").ShouldBe([" title \"Quote\"", "/in default \"body\""]);
        Quote.Evaluate("""{ "text": "" }"""u8).Annotations.ShouldBeEmpty();
    }

    [Fact]
    public void Content_is_asserted_only_when_asked_for()
    {
        const string Text = """{ "contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": { "required": ["id"] } }""";

        JsonSchema.FromText(Text).IsValid("\"!\""u8).ShouldBeTrue();
        var asserting = JsonSchema.FromText(Text, new JsonSchemaOptions { AssertContent = true });
        asserting.IsValid("\"eyJpZCI6MX0=\""u8).ShouldBeTrue();
        asserting.Validate("\"!\""u8).Errors.ShouldHaveSingleItem().Keyword.ShouldBe("contentEncoding");
        asserting.Validate("\"e30=\""u8).Errors.ShouldHaveSingleItem().Keyword.ShouldBe("contentSchema");
    }

    private static JsonElement Read(string json, OutputFormat format) =>
        JsonSerializer.Deserialize<JsonElement>(Quote.Evaluate(System.Text.Encoding.UTF8.GetBytes(json)).ToJson(format));
}

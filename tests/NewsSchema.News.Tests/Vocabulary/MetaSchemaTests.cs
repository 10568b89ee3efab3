using System.Text;

namespace NewsSchema.News.Tests.Vocabulary;

/// <summary>The vocabulary as other validators see it: a meta-schema, and keywords that assert nothing.</summary>
public class MetaSchemaTests
{
    private static readonly JsonSchema Meta = JsonSchema.FromText("""{ "$ref": "https://newsschema.example/meta/news" }""");

    public static TheoryData<string> Schemas => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Schemas"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_valid_against_its_own_meta_schema(string name) =>
        Meta.Validate(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Schemas", name))).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("""{ "ascending": [["/a"]] }""")]
    [InlineData("""{ "unique": "/a" }""")]
    [InlineData("""{ "within": [{ "spans": ["/a"] }] }""")]
    [InlineData("""{ "textAt": { "a": "/b" } }""")]
    [InlineData("""{ "properties": { "deep": { "textSpan": 1 } } }""")]
    public void The_meta_schema_refuses_bad_values(string schema) => Meta.IsValid(Encoding.UTF8.GetBytes(schema)).ShouldBeFalse();

    [Fact]
    public void The_run_time_engine_takes_rules_for_annotations()
    {
        var schema = JsonSchema.FromText("""{ "$schema": "https://newsschema.example/meta/news", "unique": ["/*"] }""");

        schema.Findings.ShouldBeEmpty();
        schema.Evaluate("[1, 1]"u8).IsValid.ShouldBeTrue();
        schema.Evaluate("[1, 1]"u8).Annotations.ShouldContain(annotation => annotation.Keyword == "unique");
    }
}

using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>What strings hold: noted by default, checked when the schema's item says so.</summary>
public sealed class ContentTests
{
    private const string Schema = """
        {
          "title": "Sample", "type": "object",
          "properties": { "a": { "type": "string", "contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": { "type": "integer" } } },
          "additionalProperties": false
        }
        """;

    [Theory]
    [InlineData("Nw==", null)]
    [InlineData("%", "1:6 a: '%' is not base64")]
    [InlineData("e30x", "1:6 a: the content is not application/json")]
    [InlineData("e30=", "1:6 a: the content does not match its schema")]
    public void Content_is_checked_when_the_item_says_so(string text, string? error)
    {
        var json = $$"""{"a":"{{text}}"}""";
        var asserting = TypeOf("true");
        asserting.IsValid(json).ShouldBe(error is null);
        if (error is not null)
            asserting.Validate(json).ToString().ShouldBe(error);
        TypeOf("false").IsValid(json).ShouldBeTrue();
        TypeOf("false").RoundTrip(json).ShouldBe(json);
    }

    private static GeneratedType TypeOf(string assert) =>
        new SchemaProject().With(SchemaFileText.Item("/acme/sample.json", Schema, null, ("AssertContent", assert))).Generate().Root;
}

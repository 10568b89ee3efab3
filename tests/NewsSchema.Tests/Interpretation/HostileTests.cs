using System.Text;

namespace NewsSchema.Tests.Interpretation;

public sealed class HostileTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void A_document_deeper_than_the_limit_is_refused(string open, string close)
    {
        var schema = JsonSchema.FromText("""{ "properties": { "a": { "$ref": "#" } }, "items": { "anyOf": [{ "$ref": "#" }] } }""");
        var json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)));

        schema.IsValid(json).ShouldBeFalse();
        schema.Validate(json).Errors[0].Message.ShouldContain("deeper than 256");
        schema.Evaluate(json).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void A_limit_beyond_the_stack_is_an_error_and_not_a_crash()
    {
        var schema = JsonSchema.FromText("""{ "items": { "anyOf": [{ "$ref": "#" }] } }""");
        var json = Encoding.UTF8.GetBytes(new string('[', 1_000_000) + new string(']', 1_000_000));

        schema.Validate(json, new ValidationOptions { MaxDepth = int.MaxValue }).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void A_dynamic_reference_that_leads_back_to_itself_ends_with_an_error()
    {
        // Alone the inner schema ends; entered through the outer one, its reference leads to the outer one again.
        var schema = JsonSchema.FromText("""
            {
              "$id": "https://news.example/outer", "$dynamicAnchor": "node", "$ref": "inner",
              "$defs": {
                "inner": { "$id": "inner", "allOf": [{ "$dynamicRef": "#node" }], "$defs": { "node": { "$dynamicAnchor": "node" } } }
              }
            }
            """);

        schema.IsValid("1"u8).ShouldBeFalse();
        schema.Validate("1"u8).Errors.ShouldHaveSingleItem().Message.ShouldContain("leads back to itself");
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "array", "items": { "$ref": "#" }, "minItems": 1 }, { "type": "array", "items": { "$ref": "#" } }, { "type": "string" }] }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#" }, "oneOf": [{ "items": { "$ref": "#" }, "minItems": 1 }, { "maxItems": 0 }] }""")]
    [InlineData("""{ "$dynamicAnchor": "n", "anyOf": [{ "type": "array", "items": { "$dynamicRef": "#n" }, "minItems": 1 }, { "type": "array", "items": { "$dynamicRef": "#n" } }] }""")]
    [InlineData("""{ "type": "array", "anyOf": [{ "contains": { "$ref": "#" } }, { "not": { "contains": { "$ref": "#" } } }], "unevaluatedItems": { "$ref": "#" } }""")]
    public void Alternatives_within_alternatives_do_not_take_time_without_bound(string text)
    {
        var schema = JsonSchema.FromText(text);
        var json = Encoding.UTF8.GetBytes(new string('[', 60) + "1" + new string(']', 60));

        var started = TimeProvider.System.GetTimestamp();
        schema.IsValid(json).ShouldBeFalse();
        var verdict = TimeProvider.System.GetElapsedTime(started);
        schema.Validate(json).IsValid.ShouldBeFalse();
        var report = TimeProvider.System.GetElapsedTime(started) - verdict;
        schema.Evaluate(json).IsValid.ShouldBeFalse();
        var evaluation = TimeProvider.System.GetElapsedTime(started) - verdict - report;
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30), $"verdict {verdict}, report {report}, evaluation {evaluation}");
    }

    [Fact]
    public void More_than_64_members_and_items_are_told_apart()
    {
        var members = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"member{i}\":{{}}"));
        var schema = JsonSchema.FromText($$"""{ "properties": { {{members}} }, "required": ["member299"], "unevaluatedProperties": false }""");
        var valid = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"member{i}\":{i}"));

        schema.IsValid(Encoding.UTF8.GetBytes($$"""{ {{valid}} }""")).ShouldBeTrue();
        schema.IsValid(Encoding.UTF8.GetBytes($$"""{ {{valid}}, "other": 1 }""")).ShouldBeFalse();
        schema.IsValid(Encoding.UTF8.GetBytes($$"""{ {{valid}}, "member298": 1 }""")).ShouldBeFalse();

        var items = JsonSchema.FromText("""{ "allOf": [{ "contains": { "type": "integer" } }], "unevaluatedItems": { "type": "string" } }""");
        var array = string.Join(',', Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? "1" : "\"x\""));
        items.IsValid(Encoding.UTF8.GetBytes($"[{array}]")).ShouldBeTrue();
        items.IsValid(Encoding.UTF8.GetBytes($"[{array},null]")).ShouldBeFalse();
    }
}

namespace NewsSchema.Tests.Interpretation;

/// <summary>What a report says when no schema of an anyOf or oneOf matches.</summary>
public sealed class AlternativesTests
{
    private static readonly JsonSchema Media = JsonSchema.FromText("""
        {
          "oneOf": [
            { "title": "Picture", "properties": { "kind": { "const": "picture" }, "width": { "type": "integer" } }, "required": ["kind", "width", "credit", "place"] },
            { "title": "Video", "properties": { "kind": { "const": "video" }, "length": { "type": "integer" } }, "required": ["kind", "length"] },
            { "title": "Link", "type": "string" }
          ]
        }
        """);

    [Fact]
    public void The_nearest_alternative_is_the_one_whose_distinguishing_member_agrees()
    {
        var error = Media.Validate("""{ "kind": "picture", "width": "wide" }"""u8).Errors.ShouldHaveSingleItem();

        error.Keyword.ShouldBe("oneOf");
        error.Message.ShouldBe("the value matches none of 3 alternatives; nearest is 'Picture': width: expected an integer, found the string 'wide'");
        error.Causes[0].SchemaLocation.ShouldEndWith("#/oneOf/0/properties/width/type");
        error.Causes[^1].SchemaLocation.ShouldEndWith("#/oneOf/2/type");
        error.Causes.ShouldAllBe(cause => cause.Line == 1 && cause.Column > 0);
    }

    [Fact]
    public void Two_alternatives_that_match_are_named()
    {
        var schema = JsonSchema.FromText("""{ "oneOf": [{ "title": "Number" , "type": "number" }, { "title": "Small", "maximum": 3 }] }""");

        schema.Validate("2"u8).Errors.ShouldHaveSingleItem().Message.ShouldBe("the value matches both 'Number' and 'Small'; only one of the alternatives may match");
    }

    [Fact]
    public void Alternatives_without_a_title_are_called_by_their_place() =>
        JsonSchema.FromText("""{ "oneOf": [{ "type": "number" }, { "maximum": 3 }] }""").Validate("2"u8).Errors.ShouldHaveSingleItem().Message.ShouldStartWith("the value matches both 'oneOf/0' and 'oneOf/1'");

    [Fact]
    public void All_passes_decide_a_condition_alike_when_its_member_is_there_twice()
    {
        var schema = JsonSchema.FromText("""{ "if": { "properties": { "kind": { "const": "a" } } }, "then": { "required": ["x"] }, "else": { "required": ["kind"] } }""");
        var json = """{ "kind": "a", "kind": "a" }"""u8;

        schema.Evaluate(json).IsValid.ShouldBe(schema.IsValid(json));
    }

    [Fact]
    public void Alternatives_are_told_apart_by_members_written_with_escapes()
    {
        Media.IsValid("""{ "k\u0069nd": "v\u0069deo", "length": 3 }"""u8).ShouldBeTrue();
        Media.IsValid("""{ "kind": "p\u0069cture", "length": 3 }"""u8).ShouldBeFalse();
    }

    [Fact]
    public void A_reference_names_an_alternative_without_title()
    {
        var schema = JsonSchema.FromText("""{ "anyOf": [{ "$ref": "#/$defs/person" }, { "type": "null" }], "$defs": { "person": { "required": ["name"] } } }""");

        schema.Validate("{}"u8).Errors.ShouldHaveSingleItem().Message.ShouldContain("nearest is 'person': the member 'name' is missing");
    }
}

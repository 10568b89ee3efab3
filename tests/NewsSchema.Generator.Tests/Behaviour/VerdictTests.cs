using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Verdicts and reports of generated validators.</summary>
public sealed class VerdictTests
{
    private static readonly GeneratedType Type = SchemaProject.Of("""
        {
          "$id": "https://acme.example/log",
          "title": "Log",
          "type": "object",
          "properties": {
            "kind": { "enum": ["arrival", "departure"] },
            "pilot": { "type": ["string", "null"], "maxLength": 5, "pattern": "^[A-Z]" },
            "depths": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "maxItems": 3 },
            "berth": { "oneOf": [{ "type": "integer" }, { "type": "string", "minLength": 2 }] }
          },
          "required": ["kind"],
          "additionalProperties": false
        }
        """).Generate()["Acme.Log"];

    [Theory]
    [InlineData("""{"kind":"arrival"}""")]
    [InlineData("""{"kind":"departure","pilot":null,"depths":[1,2.0,3e1],"berth":"N4"}""")]
    [InlineData(""" { "berth" : 4 , "kind" : "arr\u0069val" } """)]
    public void Valid(string json) => Type.IsValid(json).ShouldBeTrue();

    [Theory]
    [InlineData("""{}""", "1:2 the member 'kind' is missing")]
    [InlineData("""{"kind":"arival"}""", "1:9 kind: 'arival' is not one of arrival, departure")]
    [InlineData("""{"kind":"arrival","pilot":7}""", "1:27 pilot: expected a string or null, found the number 7")]
    [InlineData("""{"kind":"arrival","depths":[1,0]}""", "1:31 depths/1: 0 is less than 1")]
    [InlineData("{\n  \"kind\": \"arrival\",\n  \"pillot\": \"X\"\n}", "3:3 pillot: the member 'pillot' is not allowed; did you mean 'pilot'?")]
    [InlineData("""{"kind":"arrival","kind":"arrival"}""", "1:19 kind: the member 'kind' is there twice")]
    [InlineData("""[1]""", "1:1 expected an object, found an array")]
    [InlineData("""{"kind":"arrival"} x""", "1:20 expected the end of the document after its value")]
    public void Invalid_with_its_place(string json, string error)
    {
        Type.IsValid(json).ShouldBeFalse();
        Type.Validate(json).ToString().ShouldBe(error);
    }

    [Fact]
    public void Every_error_is_found_with_the_location_of_the_broken_keyword()
    {
        var report = Type.Validate("""{"pilot":"orla lind","depths":[0,"x",2,3],"berth":"N"}""");
        report.Errors.Select(error => (error.Pointer, error.SchemaLocation)).ShouldBe(
        [
            ("/pilot", "https://acme.example/log#/properties/pilot/maxLength"),
            ("/pilot", "https://acme.example/log#/properties/pilot/pattern"),
            ("/depths/0", "https://acme.example/log#/properties/depths/items/minimum"),
            ("/depths/1", "https://acme.example/log#/properties/depths/items/type"),
            ("/depths", "https://acme.example/log#/properties/depths/maxItems"),
            ("/berth", "https://acme.example/log#/properties/berth/oneOf"),
            ("", "https://acme.example/log#/required"),
        ]);
    }

    [Fact]
    public void A_member_that_is_both_required_and_forbidden_lets_no_object_through()
    {
        var type = SchemaProject.Of("""{ "type": "object", "required": ["buoy"], "additionalProperties": false }""").Generate().Root;
        type.IsValid("{}").ShouldBeFalse();
        type.IsValid("""{"buoy":1}""").ShouldBeFalse();
    }
}

using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Members are expected in the order of the schema. What comes in another order, or written another way, must come out the same.</summary>
public sealed class MemberOrderTests
{
    private static readonly string[] Members =
    [
        "\"id\":1", "\"headline\":\"Tide\"", "\"standfirst\":\"\"", "\"kind\":\"tide\"", "\"kinds\":[\"tide\",\"wind\"]", "\"höhe\":-2", "\"say \\\"so\\\"\":true", "\"of\":{\"id\":2}",
    ];

    private static readonly GeneratedType Type = SchemaProject.Of("""
        {
          "title": "Log",
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "headline": { "type": "string", "minLength": 1 },
            "standfirst": { "type": "string" },
            "kind": { "enum": ["tide", "wind"] },
            "kinds": { "type": "array", "items": { "enum": ["tide", "wind"] } },
            "höhe": { "type": "integer" },
            "say \"so\"": { "type": "boolean" },
            "of": { "$ref": "#" }
          },
          "additionalProperties": false
        }
        """).Generate()["Acme.Log"];

    [Theory]
    [InlineData("{", ",", "}")]
    [InlineData("{ ", ", ", " }")]
    [InlineData("{\n  ", ",\n  ", "\n}\n")]
    [InlineData("{", " ,  ", "}")]
    public void Every_order_of_any_members_is_read(string before, string between, string after)
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var chosen = Members.Where(_ => random.Next(4) > 0).ToArray();
            var shuffled = chosen.ToArray();
            if (round % 2 == 0)
                random.Shuffle(shuffled);
            var json = before + string.Join(between, shuffled.Select(member => Spaced(member, random.Next(3)))) + after;
            Type.IsValid(json).ShouldBeTrue(json);
            Type.RoundTrip(json).ShouldBe("{" + string.Join(',', chosen) + "}", json);
        }
    }

    [Fact]
    public void A_member_that_comes_again_is_an_error_wherever_it_comes()
    {
        for (var first = 0; first < Members.Length; first++)
        {
            for (var place = first + 1; place <= Members.Length; place++)
            {
                List<string> members = [.. Members];
                members.Insert(place, Members[first]);
                var json = "{" + string.Join(',', members) + "}";
                Type.IsValid(json).ShouldBeFalse(json);
                var error = Type.Validate(json).Errors.ShouldHaveSingleItem();
                error.Message.ShouldEndWith("is there twice");
                error.Column.ShouldBe(("{" + string.Join(',', members.Take(place)) + ",").Length + 1, json);
            }
        }
    }

    [Fact]
    public void A_document_that_breaks_off_is_an_error_wherever_it_does()
    {
        var json = "{" + string.Join(',', Members) + "}";
        for (var length = 0; length < json.Length; length++)
            Type.IsValid(json[..length]).ShouldBeFalse(json[..length]);
    }

    [Theory]
    [InlineData("""{"id":1,"headlin":"x"}""")]
    [InlineData("""{"id":1,"headlines":"x"}""")]
    [InlineData("""{"id":1,"headline" "x"}""")]
    [InlineData("""{"id":1,,"headline":"x"}""")]
    [InlineData("""{"id":1"headline":"x"}""")]
    [InlineData("""{"id":1;"headline":"x"}""")]
    [InlineData("""{"id":1,"headline":}""")]
    [InlineData("""{"id":1,}""")]
    [InlineData("""{,"id":1}""")]
    [InlineData("""["id":1]""")]
    public void A_member_that_only_looks_like_the_next_one_is_an_error(string json) => Type.IsValid(json).ShouldBeFalse();

    [Theory]
    [InlineData("""{"\u0069d":1,"headlin\u0065":"x","kind":"w\u0069nd"}""", """{"id":1,"headline":"x","kind":"wind"}""")]
    [InlineData("""{"id"  :  1  ,  "headline"  :  "x"}""", """{"id":1,"headline":"x"}""")]
    public void Names_may_be_written_with_escapes_and_spaces(string json, string same)
    {
        Type.IsValid(json).ShouldBeTrue();
        Type.RoundTrip(json).ShouldBe(same);
    }

    private static string Spaced(string member, int spaces) => member.Replace("\":", "\":" + new string(' ', spaces), StringComparison.Ordinal);
}

using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Strings of a format that .NET has a type for.</summary>
public sealed class FormatTests
{
    private static readonly Lazy<GeneratedType> Log = new(() => SchemaProject.Of("""
        {
          "title": "Log", "type": "object",
          "properties": {
            "at": { "type": "string", "format": "date-time" }, "id": { "type": ["string", "null"], "format": "uuid" },
            "day": { "type": "string", "format": "date" }, "page": { "type": "string", "format": "uri" },
            "atText": { "type": "string" }, "class": { "type": "string", "format": "date-time", "not": { "const": "" } },
            "pair": { "type": "array", "prefixItems": [{ "type": "string", "format": "uuid" }, { "type": "string", "format": "date-time" }] },
            "list": { "type": "array", "items": { "type": "string", "format": "date-time" } }
          }
        }
        """).Generate()["Acme.Log"]);

    [Theory]
    [InlineData("""{"at":"2031-03-03T18:05:09Z"}""")]
    [InlineData("""{"at":"2031-03-03T18:05:09+00:00"}""")]
    [InlineData("""{"at":"2031-03-03t18:05:09z"}""")]
    [InlineData("""{"at":"2031-03-03T18:05:09.250-00:00"}""")]
    [InlineData("""{"at":"2031-03-03T18:05:09.1234567890123+05:30"}""")]
    [InlineData("""{"at":"2016-12-31T23:59:60Z"}""")]
    [InlineData("""{"id":"0190163D-8694-739B-AEA5-966C26F8AD91"}""")]
    [InlineData("""{"id":null,"day":"2031-03-03"}""")]
    [InlineData("""{"page":"HTTPS://Tide.example:443/a/../b?c=%7e"}""")]
    [InlineData("""{"at":"2031-03-03T18:05:09+00:00","atText":"x","class":"2031-03-03T18:05:09.10Z"}""")]
    [InlineData("""{"pair":["0190163D-8694-739B-AEA5-966C26F8AD91","2031-03-03T18:05:09+00:00"]}""")]
    public void What_was_read_is_written_as_it_was(string json)
    {
        Log.Value.IsValid(json).ShouldBeTrue();
        Log.Value.RoundTrip(json).ShouldBe(json);
    }

    [Fact]
    public void Texts_are_no_part_of_the_value()
    {
        object first = Log.Value.Parse("""{"at":"2031-03-03T18:05:09+00:00"}""");
        object second = Log.Value.Parse("""{"at":"2031-03-03T18:05:09Z"}""");
        first.ShouldBe(second);
        first.GetHashCode().ShouldBe(second.GetHashCode());
        first.ToString().ShouldBe(second.ToString());
    }

    [Fact]
    public void A_value_that_is_set_is_written_and_not_the_text_that_was_read()
    {
        object log = Log.Value.Parse("""{"at":"2031-03-03T18:05:09+00:00"}""");
        Log.Value.Type.GetProperty("At")!.SetValue(log, new DateTimeOffset(2031, 3, 3, 18, 5, 9, TimeSpan.FromHours(1)));
        Log.Value.Write(log).ShouldBe("""{"at":"2031-03-03T18:05:09+01:00"}""");
    }

    [Fact]
    public void Items_of_lists_are_written_as_their_type_writes_them() =>
        Log.Value.RoundTrip("""{"list":["2031-03-03T18:05:09.50+00:00"]}""").ShouldBe("""{"list":["2031-03-03T18:05:09.5Z"]}""");

    [Theory]
    [InlineData("""{"at":"0000-03-03T18:05:09Z"}""", "1:7 at: '0000-03-03T18:05:09Z' has no DateTimeOffset")]
    [InlineData("""{"at":"2031-03-03T18:05:09+23:00"}""", "1:7 at: '2031-03-03T18:05:09+23:00' has no DateTimeOffset")]
    [InlineData("""{"day":"0000-03-03"}""", "1:8 day: '0000-03-03' has no DateOnly")]
    public void What_the_type_cannot_hold_is_refused_at_its_place(string json, string message)
    {
        Log.Value.Verdict(json).ShouldBe(true);
        Should.Throw<JsonValidationException>(() => (object)Log.Value.Parse(json)).Report.ToString().ShouldBe(message);
    }
}

using System.Text.Json;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Documents as records, and back.</summary>
public sealed class ParsingTests
{
    private const string Trip = """
        {
          "title": "Trip",
          "type": "object",
          "properties": {
            "id": { "type": "string", "format": "uuid" },
            "day": { "type": "string", "format": "date" },
            "leaves": { "type": "string", "format": "date-time" },
            "page": { "type": "string", "format": "uri" },
            "state": { "enum": ["planned", "under-way"] },
            "deck": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 },
            "load": { "type": "number" },
            "passengers": { "type": "integer" },
            "night": { "type": "boolean" },
            "stops": { "type": "array", "items": { "$ref": "#/$defs/stop" } },
            "grid": { "type": "array", "items": { "type": "array", "items": { "type": ["integer", "null"] } } },
            "fares": { "type": "object", "additionalProperties": { "type": "number" } },
            "crew": { "type": "object", "additionalProperties": { "$ref": "#/$defs/stop" } },
            "lead": { "type": ["object", "null"], "properties": { "name": { "type": "string" } } },
            "extra": {}
          },
          "required": ["id", "deck"],
          "additionalProperties": false,
          "$defs": { "stop": { "type": "object", "properties": { "pier": { "type": "string" } }, "required": ["pier"] } }
        }
        """;

    private const string Full = """
        {"id":"0190163d-8694-739b-aea5-966c26f8ad91","day":"2031-03-03","leaves":"2031-03-03T18:05:09.25+06:00","page":"https://tide.example/a?b=c","state":"under-way","deck":null,
        "load":2.5,"passengers":9007199254740993,"night":true,"stops":[{"pier":"North"},{"pier":"S\u00fcd","open":[1,{}]}],"grid":[[1,null],[]],"fares":{"adult":3.5,"child":0},
        "crew":{"a":{"pier":"x"}},"lead":{"name":"Orla"},"extra":{"any":[1.50,"thing"]}}
        """;

    private static readonly Lazy<Generation> Types = new(() => SchemaProject.Of(Trip).Generate());

    private static GeneratedType Type => Types.Value["Acme.Trip"];

    [Fact]
    public void Formats_become_types_of_dotnet()
    {
        var trip = Type.Parse(Full);
        ((Guid)trip.Id).ShouldBe(Guid.Parse("0190163d-8694-739b-aea5-966c26f8ad91"));
        ((DateOnly)trip.Day).ShouldBe(new DateOnly(2031, 3, 3));
        ((DateTimeOffset)trip.Leaves).ShouldBe(new DateTimeOffset(2031, 3, 3, 18, 5, 9, 250, TimeSpan.FromHours(6)));
        ((Uri)trip.Page).OriginalString.ShouldBe("https://tide.example/a?b=c");
    }

    [Fact]
    public void Members_have_plain_types()
    {
        Property("Deck").ShouldBe(typeof(int?));
        Property("Load").ShouldBe(typeof(double?));
        Property("Passengers").ShouldBe(typeof(long?));
        Property("Night").ShouldBe(typeof(bool?));
        Property("Id").ShouldBe(typeof(Guid));
        Property("Grid").ShouldBe(typeof(ValueList<ValueList<long?>>));
        Property("Fares").ShouldBe(typeof(ValueMap<double>));
        Property("Extra").ShouldBe(typeof(JsonValue?));
        Property("State").GenericTypeArguments[0].IsEnum.ShouldBeTrue();
        Property("Lead").Name.ShouldBe("TripLead");
    }

    [Fact]
    public void Values_are_read()
    {
        var trip = Type.Parse(Full);
        ((object)trip.State).ToString().ShouldBe("UnderWay");
        ((int?)trip.Deck).ShouldBeNull();
        ((long)trip.Passengers).ShouldBe(9007199254740993);
        ((string)trip.Stops[1].Pier).ShouldBe("Süd");
        ((ValueList<ValueList<long?>>)trip.Grid).ShouldBe([[1, null], []]);
        ((double)trip.Fares["adult"]).ShouldBe(3.5);
        ((string)trip.Crew["a"].Pier).ShouldBe("x");
        ((string)trip.Lead.Name).ShouldBe("Orla");
    }

    [Fact]
    public void What_was_read_is_written_as_equal_JSON() => JsonValue.Parse(Type.RoundTrip(Full)).ShouldBe(JsonValue.Parse(Full));

    [Fact]
    public void Absent_members_are_left_out_and_null_is_kept()
    {
        const string Least = """{"id":"0190163d-8694-739b-aea5-966c26f8ad91","deck":null}""";
        Type.RoundTrip(Least).ShouldBe(Least);
        ((object?)Type.Parse(Least).Stops).ShouldBeNull();
    }

    [Fact]
    public void Records_compare_by_value()
    {
        object first = Type.Parse(Full);
        object second = Type.Parse(Full);
        first.ShouldBe(second);
        first.GetHashCode().ShouldBe(second.GetHashCode());
        first.ShouldNotBe((object)Type.Parse(Full.Replace("3.5", "3.6", StringComparison.Ordinal)));
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_the_same()
    {
        object trip = Type.Deserialize(Full)!;
        trip.ShouldBe((object)Type.Parse(Full));
        JsonValue.Parse(Type.Serialize(trip)).ShouldBe(JsonValue.Parse(Full));
    }

    [Fact]
    public void System_Text_Json_refuses_what_the_schema_forbids() =>
        Should.Throw<JsonException>(() => (object?)Type.Deserialize("""{"id":"no","deck":1}""")).Message.ShouldContain("uuid");

    [Fact]
    public void Times_of_more_digits_than_dotnet_keeps_are_cut() =>
        ((DateTimeOffset)Type.Parse(WithLeaving("2031-03-03T18:05:09.123456789Z")).Leaves).ShouldBe(new DateTimeOffset(2031, 3, 3, 18, 5, 9, TimeSpan.Zero).AddTicks(1234567));

    [Fact]
    public void A_time_in_UTC_is_written_with_Z() => Type.RoundTrip(WithLeaving("2031-03-03T18:05:09Z")).ShouldContain("\"2031-03-03T18:05:09Z\"");

    [Theory]
    [InlineData("2031-06-30T23:59:60Z")]
    [InlineData("2031-03-03t18:05:09z")]
    [InlineData("2031-03-03T18:05:09.000-00:00")]
    public void Every_way_to_write_a_time_is_read(string time) => Type.IsValid(WithLeaving(time)).ShouldBeTrue();

    [Fact]
    public void A_valid_value_that_its_type_cannot_hold_is_an_error_with_its_place()
    {
        const string Json = """{"id":"0190163d-8694-739b-aea5-966c26f8ad91","deck":null,"passengers":1e30}""";
        Type.Validate(Json).IsValid.ShouldBeTrue();
        var error = Should.Throw<JsonValidationException>(() => (object)Type.Parse(Json)).Report.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe("/passengers");
        error.Message.ShouldBe("1e30 does not fit a 64-bit integer");
    }

    private static string WithLeaving(string time) => $$"""{"id":"0190163d-8694-739b-aea5-966c26f8ad91","deck":2,"leaves":"{{time}}"}""";

    private static Type Property(string name) => Type.Type.GetProperty(name)!.PropertyType;
}

using System.Globalization;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Numbers: as .NET's types, and kept as written.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 900 }""", typeof(int), typeof(int))]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": -2147483648, "maximum": 2.147483647e9 }""", typeof(int), typeof(int))]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 2147483648 }""", typeof(long), typeof(long))]
    [InlineData("""{ "type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807 }""", typeof(long), typeof(long))]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 9223372036854775808 }""", typeof(long), typeof(JsonDecimal))]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", typeof(long), typeof(JsonDecimal))]
    [InlineData("""{ "type": "integer" }""", typeof(long), typeof(JsonDecimal))]
    [InlineData("""{ "type": "number", "minimum": 0, "maximum": 9 }""", typeof(double), typeof(JsonDecimal))]
    [InlineData("""{ "const": 5.0 }""", typeof(long), typeof(long))]
    [InlineData("""{ "const": 9223372036854775808 }""", typeof(double), typeof(JsonDecimal))]
    [InlineData("""{ "enum": [1, 2.5] }""", typeof(double), typeof(JsonDecimal))]
    public void Types_follow_the_bounds_and_the_item(string schema, Type native, Type exact)
    {
        Member(schema, "Native").ShouldBe(native);
        Member(schema, "Exact").ShouldBe(exact);

        static Type Member(string schema, string numbers) => Nullable.GetUnderlyingType(TypeOf(schema, numbers).Type.GetProperty("A")!.PropertyType)!;
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "9223372036854775808", "9223372036854775808 does not fit a 64-bit integer")]
    [InlineData("""{ "type": "integer" }""", "-1e19", "-1e19 does not fit a 64-bit integer")]
    [InlineData("""{ "type": "integer" }""", "1e99999999999", "1e99999999999 does not fit a 64-bit integer")]
    [InlineData("""{ "type": "number" }""", "1e309", "1e309 does not fit a 64-bit floating-point number")]
    public void What_a_native_type_cannot_hold_is_refused_at_its_place(string schema, string number, string message)
    {
        var type = TypeOf(schema, "Native");
        var json = $$"""{"b":[],"a":{{number}}}""";
        type.Verdict(json).ShouldBe(true);
        Should.Throw<JsonValidationException>(() => (object)type.Parse(json)).Report.ToString().ShouldBe("1:13 a: " + message);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "9223372036854775807", "9223372036854775807")]
    [InlineData("""{ "type": "integer" }""", "-9223372036854775808.0", "-9223372036854775808")]
    [InlineData("""{ "type": "integer" }""", "1000000000000000000000000000000000000000000e-41", "10")]
    [InlineData("""{ "type": "number" }""", "0.1000000000000000055", "0.1")]
    [InlineData("""{ "type": "number" }""", "9007199254740993", "9007199254740992")]
    [InlineData("""{ "type": "number" }""", "1e-400", "0")]
    public void A_double_is_the_nearest_one(string schema, string number, string written) =>
        TypeOf(schema, "Native").RoundTrip($$"""{"a":{{number}}}""").ShouldBe($$"""{"a":{{written}}}""");

    [Theory]
    [InlineData("""{ "type": "integer" }""", "9223372036854775808")]
    [InlineData("""{ "type": "integer" }""", "-1e19")]
    [InlineData("""{ "type": "integer" }""", "1e99999999999")]
    [InlineData("""{ "type": "number" }""", "1e-99999999999")]
    [InlineData("""{ "type": ["number", "null"] }""", "0.10000000000000000000000000000001")]
    [InlineData("""{ "type": ["number", "null"] }""", "null")]
    [InlineData("""{ "type": "array", "items": { "type": "number" } }""", "[1.0,-0.0,1E+2]")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "number" }] }""", "[1.50]")]
    [InlineData("""{ "type": "number", "not": { "const": 3 } }""", "3.0000000000000000000000001")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "number" } }""", """{"x":1.0}""")]
    public void Exact_numbers_stay_as_they_were_written(string schema, string value)
    {
        var type = TypeOf(schema, "Exact");
        var json = $$"""{"a":{{value}}}""";
        type.IsValid(json).ShouldBeTrue();
        type.RoundTrip(json).ShouldBe(json);
        type.Serialize((object)type.Deserialize(json)!).ShouldBe(json);
    }

    [Fact]
    public void Exact_numbers_compare_by_value_in_records_as_well()
    {
        var type = TypeOf("""{ "type": ["number", "null"], "minimum": 0 }""", "Exact");
        ((object)type.Parse("""{"a":1.0}""")).ShouldBe((object)type.Parse("""{"a":10e-1}"""));
        type.IsValid("""{"a":-1}""").ShouldBeFalse();
        type.IsValid("""{"a":01}""").ShouldBeFalse();
        type.IsValid("""{"a":"1"}""").ShouldBeFalse();
    }

    [Fact]
    public void A_default_may_be_exact()
    {
        var type = TypeOf("""{ "type": "number", "default": 0.10000000000000000000000000000001 }""", "Exact");
        type.Type.GetProperty("AOrDefault")!.GetValue((object)type.Parse("{}"))!.ToString().ShouldBe("0.10000000000000000000000000000001");
    }

    [Theory]
    [InlineData("-0", "0", 0, true)]
    [InlineData("1.0", "1", 0, true)]
    [InlineData("123456789012345678901234567890", "1.2345678901234567890123456789e29", 0, true)]
    [InlineData("2", "10", -1, true)]
    [InlineData("-1e1000000000", "-1e-1000000000", -1, true)]
    [InlineData("0.5", "5e-1", 0, false)]
    public void Numbers_compare_exactly(string left, string right, int order, bool isInteger)
    {
        var (one, other) = (JsonDecimal.Parse(left), JsonDecimal.Parse(right));
        Math.Sign(one.CompareTo(other)).ShouldBe(order);
        (one == other).ShouldBe(order == 0);
        (one < other).ShouldBe(order < 0);
        (one >= other).ShouldBe(order >= 0);
        if (order == 0)
            one.GetHashCode().ShouldBe(other.GetHashCode());
        one.IsInteger.ShouldBe(isInteger);
        one.ToString().ShouldBe(left);
    }

    [Fact]
    public void Numbers_convert_where_nothing_is_lost()
    {
        ((JsonDecimal)7 == 7L).ShouldBeTrue();
        ((JsonDecimal)1.50m).ToString().ShouldBe("1.50");
        ((JsonDecimal)0.1).ToString().ShouldBe("0.1");
        ((JsonDecimal)1e300).ToDouble().ShouldBe(1e300);
        default(JsonDecimal).ToString().ShouldBe("0");
        Should.Throw<ArgumentOutOfRangeException>(() => (JsonDecimal)double.NaN);
        JsonDecimal.Parse("12e1").TryGetInt64(out var integer).ShouldBeTrue();
        integer.ShouldBe(120);
        JsonDecimal.Parse("1.5").TryGetInt64(out _).ShouldBeFalse();
        JsonDecimal.Parse("1e19").TryGetInt64(out _).ShouldBeFalse();
        JsonDecimal.Parse("1.10e1").TryGetDecimal(out var number).ShouldBeTrue();
        number.ShouldBe(11m);
        JsonDecimal.Parse("0.10000000000000000000000000000000000001").TryGetDecimal(out _).ShouldBeFalse();
        JsonDecimal.Parse("1e-999999999").TryGetDecimal(out _).ShouldBeFalse();
        JsonDecimal.Parse("1e999999999").TryGetDouble(out _).ShouldBeFalse();
        JsonDecimal.Parse("1e999999999").ToDouble().ShouldBe(double.PositiveInfinity);
        JsonDecimal.Parse("0.30000000000000004").TryGetDouble(out var nearest).ShouldBeTrue();
        nearest.ShouldBe(0.1 + 0.2);
        JsonDecimal.TryParse("+1", out _).ShouldBeFalse();
        JsonDecimal.TryParse("1 ", out _).ShouldBeFalse();
        JsonDecimal.TryParse(null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Long_and_hostile_numbers_cost_no_more_than_their_length()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var digits = JsonDecimal.Parse(new string('9', 1_000_000) + "e999999999999999999999");
        digits.Equals(JsonDecimal.Parse("1e-99999999999999999999")).ShouldBeFalse();
        digits.TryGetDecimal(out _).ShouldBeFalse();
        digits.TryGetInt64(out _).ShouldBeFalse();
        digits.ToDouble().ShouldBe(double.PositiveInfinity);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Numbers_format_like_others()
    {
        var number = JsonDecimal.Parse("1.50");
        string.Create(CultureInfo.InvariantCulture, $"{number,6}|").ShouldBe("  1.50|");
        Should.Throw<FormatException>(() => number.ToString("N2", CultureInfo.InvariantCulture));
    }

    private static GeneratedType TypeOf(string schema, string numbers) => new SchemaProject()
        .With(SchemaFileText.Item("/acme/sample.json", $$"""{ "title": "Sample", "type": "object", "properties": { "a": {{schema}} } }""", null, ("Numbers", numbers))).Generate().Root;
}

using NewsSchema.Runtime;

namespace NewsSchema.Tests.Interpretation;

/// <summary>How generated code leaves a value to a schema known at run time.</summary>
public sealed class SatisfiesTests
{
    private static readonly JsonSchema Even = JsonSchema.FromText("""{ "multipleOf": 2 }""");

    [Fact]
    public void When_building_a_valid_value_is_left_to_be_read()
    {
        var json = new JsonCursor<Build>("[4]"u8, 8);

        json.Satisfies(Even).ShouldBeTrue();
        json.ReadAny()!.Value.ToString().ShouldBe("[4]");
        json.End().ShouldBeTrue();
    }

    [Fact]
    public void When_building_an_invalid_value_ends_the_pass()
    {
        var json = new JsonCursor<Build>("3"u8, 8);

        json.ReadAny(Even).ShouldBeNull();
        json.End().ShouldBeFalse();
    }

    [Fact]
    public void A_verdict_consumes_the_value()
    {
        var json = new JsonCursor<Verdict>(" 4 "u8, 8);

        json.Satisfies(Even).ShouldBeFalse();
        json.End().ShouldBeTrue();
    }

    [Fact]
    public void A_report_consumes_the_value_and_has_its_errors()
    {
        var errors = new ErrorCollector(10);
        var json = new JsonCursor<Collect>("3"u8, 8, errors);

        json.Satisfies(Even).ShouldBeFalse();
        json.End().ShouldBeFalse();
        errors.Errors.ShouldHaveSingleItem().Message.ShouldBe("3 is not a multiple of 2");
    }
}

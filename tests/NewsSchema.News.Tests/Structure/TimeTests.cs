using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Tests.Structure;

public class TimeTests
{
    [Theory]
    [InlineData("2031-03-03 18:05:09 BdST", "2031-03-03T18:05:09+06:00")]
    [InlineData("2031-03-03T18:05:09Z", "2031-03-03T18:05:09+00:00")]
    [InlineData("2031-03-03T18:05+0530", "2031-03-03T18:05+05:30")]
    [InlineData("6:05 p.m. ET, March 3, 2031", "2031-03-03T18:05-05:00")]
    [InlineData("6:05 p.m. ET, July 3, 2031", "2031-07-03T18:05-04:00")]
    [InlineData("3rd Mar 2031, 18:05", "2031-03-03T18:05")]
    [InlineData("March 3, 2031", "2031-03-03")]
    [InlineData("Monday, 3 March 2031 4:55 PM MYT", "2031-03-03T16:55+08:00")]
    [InlineData("12:20pm Jan 7, 2031", "2031-01-07T12:20")]
    [InlineData("June 30, 2031 - 4.34pm", "2031-06-30T16:34")]
    [InlineData("11:00 AM PDT • May 16, 2031", "2031-05-16T11:00-07:00")]
    [InlineData("30/04/2031 - 16:38", "2031-04-30T16:38")]
    [InlineData("03/04/2031 - 13:55 GMT+1", "2031-04-03T13:55+01:00")]
    [InlineData("Mon 3 Mar 2031 06.00 GMT", "2031-03-03T06:00+00:00")]
    [InlineData("0930 GMT on 3 March 2031", "2031-03-03T09:30+00:00")]
    [InlineData("12:00 a.m. CEST, Sept. 1, 2031", "2031-09-01T00:00+02:00")]
    public void A_time_is_read_as_precisely_as_it_is_written(string text, string expected) => Resolve(text).Value.ShouldBe(expected);

    [Theory]
    [InlineData("2031-03-03 18:05 BST")]
    [InlineData("2031-03-03 18:05 IST")]
    [InlineData("2031-03-03 18:05 CST")]
    public void An_ambiguous_zone_is_reported_and_not_guessed(string text)
    {
        var (value, diagnostics) = Resolve(text);
        value.ShouldBe("2031-03-03T18:05");
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("ambiguous-zone");
    }

    [Theory]
    [InlineData("BST", "en-GB", null, "+01:00")]
    [InlineData("BST", null, "Asia/Dhaka", "+06:00")]
    [InlineData("IST", "en-IN", null, "+05:30")]
    [InlineData("CST", null, "+08:00", "+08:00")]
    public void Locale_or_default_zone_settle_an_ambiguous_one(string zone, string? locale, string? defaultZone, string offset)
    {
        var (value, diagnostics) = Resolve($"2031-07-03 18:05 {zone}", new ConversionOptions { Locale = locale, DefaultZone = defaultZone });
        value.ShouldBe("2031-07-03T18:05" + offset);
        diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("en-US", "2031-03-04")]
    [InlineData("en-GB", "2031-04-03")]
    public void The_order_of_day_and_month_comes_from_the_locale(string? locale, string? expected)
    {
        var (value, diagnostics) = Resolve("03/04/2031", new ConversionOptions { Locale = locale });
        value.ShouldBe(expected);
        diagnostics.Count.ShouldBe(expected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("March 3")]
    [InlineData("18:05")]
    [InlineData("March 2031")]
    public void Without_a_full_date_there_is_no_value(string text) => Resolve(text).Value.ShouldBeNull();

    [Theory]
    [InlineData("the 1805 treaty")]
    [InlineData("31 February 2031 was never")]
    [InlineData("version 2.5 of it")]
    [InlineData("maybe 30 of them")]
    [InlineData("a $18.05 ticket")]
    public void Other_numbers_are_no_times(string text) => (TimeScanner.Find(text, 0) is { Date.Day: > 0 } or { Clock: not null }).ShouldBeFalse();

    private static (string? Value, List<ConversionDiagnostic> Diagnostics) Resolve(string text, ConversionOptions? options = null)
    {
        var diagnostics = new List<ConversionDiagnostic>();
        var time = TimeScanner.Find(text, 0).ShouldNotBeNull();
        return (new TimeResolver(options ?? ConversionOptions.Default).Resolve(text, time, new TextRange(0, text.Length), diagnostics), diagnostics);
    }
}

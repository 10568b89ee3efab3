using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Schemas;

namespace NewsSchema.JsonSchema.Tests.Leaf;

public class ExactNumberTests
{
    static ExactNumber Number(string text) => ExactNumber.Parse(text);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1 ")]
    [InlineData("NaN")]
    [InlineData("0x1")]
    [InlineData("-٣")]
    public void What_is_no_json_number_is_refused(string text) => ExactNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "10e-1")]
    [InlineData("1", "0.001E+3")]
    [InlineData("0", "-0")]
    [InlineData("0", "0.0e99999999999999999999")]
    [InlineData("123.45", "12345e-2")]
    [InlineData("1e1000000000000000000000", "10e999999999999999999999")]
    [InlineData("1e-1000000000000000000000", "0.1e-999999999999999999999")]
    [InlineData("1e100000000000000000", "10e99999999999999999")]
    [InlineData("1e1000000000000000000", "10e999999999999999999")]
    public void One_value_written_twice_is_one_number(string left, string right)
    {
        (Number(left) == Number(right)).ShouldBeTrue();
        Number(left).GetHashCode().ShouldBe(Number(right).GetHashCode());
    }

    [Theory]
    [InlineData("-1", "0")]
    [InlineData("18446744073709551615", "18446744073709551616")]
    [InlineData("0.1", "0.10000000000000000000000000000000000001")]
    [InlineData("-2", "-1.5")]
    [InlineData("9e9", "1e10")]
    [InlineData("1e999999999999999999998", "1e999999999999999999999")]
    [InlineData("1e-999999999999999999999", "1e-999999999999999999998")]
    [InlineData("1e-99999999999999999999", "1e-5")]
    [InlineData("-1e99999999999999999999", "-1e5")]
    [InlineData("1e5", "1e99999999999999999999")]
    public void Order_is_the_order_of_the_values(string less, string greater)
    {
        (Number(less) < Number(greater)).ShouldBeTrue();
        (Number(greater) > Number(less)).ShouldBeTrue();
        (Number(less) == Number(greater)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("1.0", true)]
    [InlineData("-120e-1", true)]
    [InlineData("1e308", true)]
    [InlineData("1e99999999999999999999", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("123456789012345678901234567890.1", false)]
    [InlineData("1e-99999999999999999999", false)]
    public void An_integer_has_no_fraction(string text, bool integer) => Number(text).IsInteger.ShouldBe(integer);

    [Theory]
    [InlineData("4.5", "1.5", true)]
    [InlineData("35", "1.5", false)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("1e1000000000", "7", false)]
    [InlineData("7e1000000000", "7", true)]
    [InlineData("1e1000000000", "1024e999999990", true)]
    [InlineData("1e99999999999999999999", "1024", true)]
    [InlineData("1e99999999999999999999", "1e100000000000000000000", false)]
    [InlineData("1e100000000000000000000", "1e99999999999999999999", true)]
    [InlineData("15e100000000000000000000", "2e99999999999999999999", true)]
    [InlineData("15e99999999999999999999", "2e99999999999999999999", false)]
    [InlineData("-9", "3", true)]
    [InlineData("0", "3", true)]
    [InlineData("0", "0", true)]
    [InlineData("1", "0", false)]
    public void A_multiple_leaves_no_rest(string text, string divisor, bool expected) => Number(text).IsMultipleOf(Number(divisor)).ShouldBe(expected);

    [Theory]
    [InlineData("2.0", 2L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("1e3", 1000L)]
    public void An_integer_in_range_converts(string text, long expected)
    {
        Number(text).TryGetInt64(out long value).ShouldBeTrue();
        value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("0.5")]
    [InlineData("1e99999999999999999999")]
    public void What_does_not_fit_does_not_convert(string text) => Number(text).TryGetInt64(out _).ShouldBeFalse();

    [Fact]
    public void A_million_digits_take_no_time()
    {
        string digits = new('7', 1_000_000);
        string exponent = "1e" + digits;
        Number(digits).IsMultipleOf(Number("7")).ShouldBeTrue();
        Number(exponent).CompareTo(Number(exponent + "7")).ShouldBe(-1);
        Number(exponent).IsMultipleOf(Number(exponent)).ShouldBeTrue();
    }

    [Fact]
    public void Agrees_with_big_integers()
    {
        var texts = from negative in Gen.Elements("", "-")
                    from whole in Gen.Choose(0, 99999)
                    from fraction in Gen.Elements("", ".0", ".5", ".25", ".125", ".000", ".0400")
                    from exponent in Gen.Elements("", "e0", "e2", "E+3", "e-2", "e-5")
                    select $"{negative}{whole}{fraction}{exponent}";
        Prop.ForAll(texts.Two().ToArbitrary(), pair =>
        {
            var (left, right) = (Number(pair.Item1), Number(pair.Item2));
            var (scaledLeft, scaledRight) = (Scaled(pair.Item1), Scaled(pair.Item2));
            return left.CompareTo(right) == scaledLeft.CompareTo(scaledRight)
                && (left == right) == (scaledLeft == scaledRight)
                && (left != right || left.GetHashCode() == right.GetHashCode())
                && left.IsInteger == (scaledLeft % BigInteger.Pow(10, 20)).IsZero
                && left.IsMultipleOf(right) == (scaledRight.IsZero ? scaledLeft.IsZero : (scaledLeft % scaledRight).IsZero)
                && Number(left.ToString()) == left;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The value times ten to the twentieth, by way of decimal.</summary>
    static BigInteger Scaled(string text)
    {
        string[] parts = text.ToLowerInvariant().Split('e');
        int exponent = parts.Length == 2 ? int.Parse(parts[1]) : 0;
        int dot = parts[0].IndexOf('.');
        int places = dot < 0 ? 0 : parts[0].Length - dot - 1;
        return BigInteger.Parse(parts[0].Replace(".", "")) * BigInteger.Pow(10, 20 + exponent - places);
    }
}

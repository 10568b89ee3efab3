using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Tests.Leaf;

public class NumberTextTests
{
    static byte[] Utf8(string text) => Encoding.ASCII.GetBytes(text);

    [Theory]
    [InlineData("18446744073709551600", "18446744073709551615", -1)]
    [InlineData("9.727837981879871e26", "972783798187987123879878123.18878137", -1)]
    [InlineData("1e1000000000", "5", 1)]
    [InlineData("-1e-1000000000", "0", -1)]
    [InlineData("100", "1.00e2", 0)]
    [InlineData("0.1", "0.1000000000000000000000000000000001", -1)]
    [InlineData("123456789012345678", "12345678901234567.9", 1)]
    [InlineData("1e30", "999999999999999999", 1)]
    [InlineData("-0.0", "0", 0)]
    public void Compares_exactly(string text, string limit, int order) => Math.Sign(NumberText.Compare(Utf8(text), new NumberLimit(limit))).ShouldBe(order);

    [Theory]
    [InlineData("12.34", "0.01", true)]
    [InlineData("12.345", "0.01", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("1e308", "3", false)]
    [InlineData("3e5000", "0.000007", false)]
    [InlineData("7e5000", "0.000007", true)]
    [InlineData("99999999999999999999", "9", true)]
    [InlineData("5", "0", false)]
    [InlineData("0.0", "7", true)]
    public void Divides_exactly(string text, string divisor, bool multiple) => NumberText.IsMultipleOf(Utf8(text), new NumberLimit(divisor)).ShouldBe(multiple);

    [Fact]
    public void Agrees_with_exact_numbers()
    {
        var digits = Gen.Choose(1, 24).SelectMany(length => Gen.ListOf(Gen.Choose(0, 9), length)).Select(list => string.Concat(list).TrimStart('0'));
        var texts = from sign in Gen.Elements("", "-")
                    from whole in digits
                    from fraction in Gen.OneOf(Gen.Constant(""), digits.Select(text => "." + text + "0"))
                    from exponent in Gen.Elements("", "e0", "E+2", "e-1", "e-21", "e19", "e4999", "e-5003", "e99999999999999999999")
                    select sign + (whole.Length == 0 ? "0" : whole) + fraction + exponent;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(texts.Two().ToArbitrary(), pair =>
        {
            var (left, right) = (Utf8(pair.Item1), Utf8(pair.Item2));
            var (exactLeft, exactRight) = (ExactNumber.Parse(pair.Item1), ExactNumber.Parse(pair.Item2));
            var limit = new NumberLimit(pair.Item2);
            byte[] respelt = Utf8(exactLeft.ToString());
            return Math.Sign(NumberText.Compare(left, limit)) == exactLeft.CompareTo(exactRight)
                && Math.Sign(NumberText.Compare(left, right)) == exactLeft.CompareTo(exactRight)
                && NumberText.IsInteger(left) == exactLeft.IsInteger
                && NumberText.IsMultipleOf(left, limit) == exactLeft.IsMultipleOf(exactRight)
                && NumberText.Compare(left, respelt) == 0
                && NumberText.Hash(left) == NumberText.Hash(respelt);
        }));
    }

    [Fact]
    public void Everyday_numbers_take_no_memory()
    {
        var limit = new NumberLimit("0.01");
        byte[] text = Utf8("-12345.67e2");
        NumberText.Compare(text, limit);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            NumberText.Compare(text, limit);
            NumberText.IsMultipleOf(text, limit);
            NumberText.IsInteger(text);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Code_points_are_counted_in_every_alignment()
    {
        var texts = Gen.Choose(0, 90).SelectMany(length => Gen.ListOf(Gen.Elements("a", "é", "中", "\U0001F600"), length)).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => CodePoints.Count(Encoding.UTF8.GetBytes(text)) == text.EnumerateRunes().Count()).QuickCheckThrowOnFailure();
    }
}

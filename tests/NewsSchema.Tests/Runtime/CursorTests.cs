using System.Globalization;
using System.Text;
using NewsSchema.Runtime;

namespace NewsSchema.Tests.Runtime;

/// <summary>The quick ways of the cursor: blocks of bytes, words of digits, the ends of documents.</summary>
public sealed class CursorTests
{
    [Fact]
    public void Digits_are_counted_and_read_up_to_the_first_other_byte()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[8];
            random.NextBytes(bytes);
            var digits = random.Next(9);
            for (var at = 0; at < digits; at++)
                bytes[at] = (byte)('0' + random.Next(10));
            var expected = Array.FindIndex(bytes, each => each is < (byte)'0' or > (byte)'9');
            var word = BitConverter.ToUInt64(bytes);
            DigitWords.Count(word).ShouldBe(expected < 0 ? 8 : expected);
            if (DigitWords.Count(word) is > 0 and var count)
                DigitWords.Value(word, count).ShouldBe(long.Parse(bytes.AsSpan(0, count), CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("7", true)]
    [InlineData("1234567", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789012345678", true)]
    [InlineData("1234567890123456789012", true)]
    [InlineData("-5", false)]
    [InlineData("1.0", true)]
    [InlineData("1.5", false)]
    [InlineData("12e1", true)]
    [InlineData("00", false)]
    [InlineData("01234", false)]
    [InlineData("1a", false)]
    public void An_integer_is_read_the_same_wherever_it_stands(string number, bool valid)
    {
        var schema = JsonSchema.FromText("""{ "items": { "type": "integer", "minimum": 0 } }""");
        foreach (var before in new[] { "[", "[ 1, ", "[1,2,3,4,5,6,7,8,\n" })
        {
            foreach (var after in new[] { "]", " ]", ",1]", ", 1,2,3,4,5,6,7,8,9]" })
                Check(schema, before + number + after, valid);
        }
    }

    [Theory]
    [InlineData("minimum", "1e-30", "0", false)]
    [InlineData("minimum", "1e-30", "1", true)]
    [InlineData("minimum", "1.00000000000000000000000000000001", "1", false)]
    [InlineData("exclusiveMaximum", "1e-30", "0", true)]
    [InlineData("maximum", "-1e-30", "0", false)]
    [InlineData("minimum", "1E1", "10", true)]
    [InlineData("minimum", "1E1", "9", false)]
    [InlineData("multipleOf", "1.00000000000000000000000000000001", "3", false)]
    [InlineData("multipleOf", "1.0", "3", true)]
    public void A_limit_beyond_the_digits_of_a_decimal_is_not_rounded(string keyword, string limit, string number, bool valid)
    {
        var schema = JsonSchema.FromText($$"""{ "items": { "{{keyword}}": {{limit}} } }""");
        Check(schema, $"[{number}, {number}, {number}, {number}]", valid);
        Check(JsonSchema.FromText($$"""{ "items": { "type": "integer", "{{keyword}}": {{limit}} } }"""), $"[{number}, {number}, {number}, {number}]", valid);
    }

    [Fact]
    public void A_string_ends_where_it_ends_in_every_alignment()
    {
        var schema = JsonSchema.FromText("""{ "items": { "minLength": 1, "pattern": "^(x|\\\\|\"|ü)*$" } }""");
        for (var length = 1; length < 140; length++)
        {
            foreach (var end in new[] { "", "\\\"", "\\\\", "ü", "\\u00fc" })
            {
                foreach (var after in new[] { "\"]", "\" , \"x\"]", "\",\"" + new string('x', 70) + "\"]" })
                {
                    Check(schema, "[\"" + new string('x', length) + end + after, true);
                    Check(schema, "[\"" + new string('x', length) + end + "\n" + after, false);
                    Check(schema, "[\"" + new string('x', length) + end + "y" + after, false);
                    Check(schema, "[\"" + new string('x', length) + end, false);
                }
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("eightby8")]
    [InlineData("fifteen bytes..")]
    [InlineData("sixteen bytes...")]
    [InlineData("seventeen bytes..")]
    [InlineData("thirty bytes long, no more here")]
    [InlineData("a name of more than thirty-two bytes, which is two blocks")]
    public void A_member_is_found_however_it_is_spaced(string name)
    {
        var schema = JsonSchema.FromText($$"""{ "properties": { "{{name}}": { "const": 1 }, "b": true }, "additionalProperties": false, "required": ["{{name}}"] }""");
        foreach (var tail in new[] { "", "    ", new string(' ', 64) })
        {
            foreach (var (comma, colon) in new[] { (",", ":"), (", ", ": "), (" ,\n\t", " :  ") })
            {
                Check(schema, $"{{\"{name}\"{colon}1}}{tail}", true);
                Check(schema, $"{{\"{name}\"{colon}2}}{tail}", false);
                Check(schema, $"{{ \"b\"{colon}{{}}{comma}\"{name}\"{colon}1 }}{tail}", true);
                Check(schema, $"{{\"b\"{colon}[]{comma}\"{name}x\"{colon}1}}{tail}", false);
                Check(schema, $"{{\"b\"{colon}true{comma}}}{tail}", false);
                Check(schema, $"{{\"b\"{colon}null{comma}\"{name}\"{colon}1{comma}\"{name}\"{colon}1}}{tail}", false);
            }
        }
    }

    [Theory]
    [InlineData("[true,false,null]", true)]
    [InlineData("[tru]", false)]
    [InlineData("[nul", false)]
    [InlineData("[falsx]", false)]
    [InlineData("[rrue]", false)]
    [InlineData("[1,]", false)]
    [InlineData("[1, ]", false)]
    [InlineData("[,1]", false)]
    [InlineData("[1 2]", false)]
    [InlineData("[1,", false)]
    [InlineData("[1, ", false)]
    [InlineData("{}", true)]
    [InlineData("{,}", false)]
    [InlineData("{\"a\":1,}", false)]
    [InlineData("{\"a\":1, }", false)]
    [InlineData("{\"a\" 1}", false)]
    public void Grammar_is_checked_on_every_way(string json, bool valid)
    {
        Check(JsonSchema.FromText("true"), json, valid);
        Check(JsonSchema.FromText("""{ "items": true, "properties": { "a": { "type": "integer" } }, "minItems": 1, "minProperties": 0 }"""), json + new string(' ', 50), valid);
    }

    private static void Check(JsonSchema schema, string json, bool valid)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        schema.IsValid(utf8).ShouldBe(valid, json);
        schema.Validate(utf8).IsValid.ShouldBe(valid, json);
    }
}

using System.Text;
using NewsSchema.Runtime;

namespace NewsSchema.Tests.Runtime;

/// <summary>Enumerations of strings: a few are compared where they stand, many are found by hash; both must find the same.</summary>
public sealed class ChoiceRuleTests
{
    private static readonly string[] Texts =
        ["", "a", "tide", "tides", "sixbyte", "sevenby", "paragraph", "paragraphs", "fourteen bytes", "fifteen bytes ?", "more than sixteen bytes", "more than sixteen bytez", "ü", "\"", "a\\b", "tab\there"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    public void Every_value_is_found_and_nothing_else(int more)
    {
        string[] values = [.. Texts, .. Enumerable.Range(0, more).Select(number => $"value number {number}")];
        var schema = JsonSchema.FromText("""{ "items": { "enum": [""" + string.Join(',', values.Select(Quoted)) + "] } }");
        var rule = new ChoiceRule("here", values);
        for (var index = 0; index < values.Length; index++)
        {
            rule.IndexOf(Encoding.UTF8.GetBytes(values[index])).ShouldBe(index);
            foreach (var after in new[] { "]", " , \"\"]", ",\"tide\",\"value not there to be found\"]" })
            {
                var valid = !after.Contains("not", StringComparison.Ordinal);
                Check(schema, "[" + Quoted(values[index]) + after, valid);
                Check(schema, "[" + Escaped(values[index]) + after, valid);
            }

            Check(schema, "[" + Quoted(values[index] + "!") + "]", valid: false);
            Check(schema, "[" + Quoted(values[index])[..^1] + "]", valid: false);
        }

        foreach (var other in new[] { "b", "tid", "sevenbx", "paragrapi", "fourteen bytez", "fifteen bytes !", "more than sixteen bytet", "value number" })
            rule.IndexOf(Encoding.UTF8.GetBytes(other)).ShouldBe(-1);
    }

    [Fact]
    public void A_value_is_recognised_only_with_its_closing_mark()
    {
        var rule = new ChoiceRule("here", Texts);
        foreach (var text in Texts.Where(text => Quoted(text).Length == text.Length + 2))
        {
            var document = Encoding.UTF8.GetBytes(Quoted(text) + new string(' ', 30));
            rule.Find(document, out var length).ShouldBe(Array.IndexOf(Texts, text));
            length.ShouldBe(Encoding.UTF8.GetByteCount(text) + 2);
            document[length - 1] = (byte)'_';
            rule.Find(document, out _).ShouldBe(-1, text);
        }
    }

    private static void Check(JsonSchema schema, string json, bool valid)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        schema.IsValid(utf8).ShouldBe(valid, json);
        schema.Validate(utf8).IsValid.ShouldBe(valid, json);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => $"\\u{(int)c:x4}")) + "\"";
}

namespace NewsSchema.Schemas.Tests;

public class JsonTextTests
{
    [Theory]
    [InlineData("""{"a" 1}""", 5, "expected ':' after the member name 'a', but found '1'")]
    [InlineData("""{"type":"x" "b":1}""", 12, "expected ',' or '}' after the value of 'type', but found '\"'")]
    [InlineData("[1 2]", 3, "expected ',' or ']' after item 0 of the array, but found '2'")]
    [InlineData("""{"a":}""", 5, "expected a value for 'a', but found '}'")]
    [InlineData("[1,]", 3, "expected a value for item 1 of the array, but found ']'")]
    [InlineData("""{"a":1,}""", 7, "expected a member name in quotation marks, but found '}'")]
    [InlineData("{'a':1}", 1, "expected a member name in quotation marks, but found '''")]
    [InlineData("", 0, "expected a value, but found the end of the document")]
    [InlineData("  ", 2, "expected a value, but found the end of the document")]
    [InlineData("1 2", 2, "expected the end of the document, but found '2'")]
    [InlineData("// note\n1", 0, "expected a value, but found '/' (comments are no JSON)")]
    [InlineData("01", 1, "a number must not begin with a zero that more digits follow")]
    [InlineData("1.", 2, "expected a digit after the decimal point, but found the end of the document")]
    [InlineData("1e+", 3, "expected a digit in the exponent, but found the end of the document")]
    [InlineData("-", 1, "expected a digit, but found the end of the document")]
    [InlineData("\"a\nb\"", 2, "a string must not hold U+000A unescaped")]
    [InlineData("\"a", 2, "expected '\"' at the end of the string, but found the end of the document")]
    [InlineData("\"\\x\"", 2, "expected one of \" \\ / b f n r t u after the backslash, but found 'x'")]
    [InlineData("\"\\u12g4\"", 5, "expected four hexadecimal digits after \\u, but found 'g'")]
    [InlineData("tru", 0, "expected a value, but found 't'")]
    [InlineData("nullx", 4, "expected the end of the document, but found 'x'")]
    [InlineData("[", 1, "expected a value for item 0 of the array, but found the end of the document")]
    [InlineData("{\"a\":[1,{\"b\":2", 14, "expected ',' or '}' after the value of 'b', but found the end of the document")]
    public void A_syntax_error_says_where_it_is_and_what_was_expected(string text, int offset, string message)
    {
        JsonText.TryParse(text, out JsonSyntaxError? error).ShouldBeNull();
        error.ShouldNotBeNull().Message.ShouldBe(message);
        error.Offset.ShouldBe(offset);
        error.Position.ShouldBe(new LineMap(text).GetPosition(offset));
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        const string Text = """ { "alpha" : [ 10 , "\u0062" , { } ], "beta": null } """;
        JsonObject root = Parse(Text).ShouldBeOfType<JsonObject>();
        Slice(root.Span).ShouldBe(Text.Trim());
        Slice(root.Members[0].NameSpan).ShouldBe("\"alpha\"");
        JsonArray array = root["alpha"].ShouldBeOfType<JsonArray>();
        Slice(array.Span).ShouldBe("""[ 10 , "\u0062" , { } ]""");
        array.Items.Select(item => Slice(item.Span)).ShouldBe(["10", "\"\\u0062\"", "{ }"]);
        array.Items[1].ShouldBeOfType<JsonString>().Value.ShouldBe("b");
        Slice(root["beta"]!.Span).ShouldBe("null");

        static string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
    }

    [Theory]
    [InlineData("""{"b":[1.50,-0,2E+3],"a":{"":"\/\"\\\b\f\n\r\t\u0001é"},"c":[]}""", """{"b":[1.50,-0,2E+3],"a":{"":"/\"\\\b\f\n\r\t\u0001é"},"c":[]}""")]
    [InlineData("""["\ud83d\ude00","\ud83d","\ude00x"]""", """["😀","\ud83d","\ude00x"]""")]
    [InlineData(" [ true , false , null , { } ] ", "[true,false,null,{}]")]
    [InlineData("\uFEFF1", "1")]
    public void Written_again_the_value_is_minified_and_unchanged(string text, string expected)
    {
        string written = Parse(text).ToJson();
        written.ShouldBe(expected);
        Parse(written).ToJson().ShouldBe(expected);
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("0", "-0.0e9", true)]
    [InlineData("12345678901234567890123", "12345678901234567890124", false)]
    [InlineData("1", "true", false)]
    [InlineData("""{"a":1,"b":[2]}""", """{"b":[2.0],"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("null", "null", true)]
    [InlineData("true", "false", false)]
    public void Values_are_equal_as_JSON_Schema_has_it(string a, string b, bool equal)
    {
        JsonNode.DeepEquals(Parse(a), Parse(b)).ShouldBe(equal);
        JsonNode.DeepEquals(Parse(b), Parse(a)).ShouldBe(equal);
        new HashSet<JsonNode>([Parse(a), Parse(b)], JsonNode.DeepComparer).Count.ShouldBe(equal ? 1 : 2);
    }

    [Fact]
    public void Of_members_with_one_name_the_last_counts_however_many_there_are()
    {
        foreach (int count in new[] { 2, 40 })
        {
            string text = "{" + string.Join(",", Enumerable.Range(0, count).Select(i => $"\"k{i % (count / 2)}\":{i}")) + "}";
            JsonObject map = Parse(text).ShouldBeOfType<JsonObject>();
            map.Members.Count.ShouldBe(count);
            map["k0"]!.ToJson().ShouldBe($"{count / 2}");
            map["absent"].ShouldBeNull();
        }
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_never_a_crash()
    {
        foreach (string open in new[] { "[", "{\"a\":" })
        {
            string text = string.Concat(Enumerable.Repeat(open, 100_000));
            JsonText.TryParse(text, out JsonSyntaxError? error).ShouldBeNull();
            error.ShouldNotBeNull().Message.ShouldBe("arrays and objects nest deeper than 1000");
            error.Offset.ShouldBe(1000 * open.Length);
        }

        JsonText.TryParse(new string('[', 1000) + new string(']', 1000), out _).ShouldNotBeNull();
        JsonText.TryParse(new string('[', 100_000) + new string(']', 100_000), out _, maxDepth: 100_000).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(6, 3, 2)]
    [InlineData(8, 4, 1)]
    [InlineData(99, 4, 1)]
    public void Lines_end_at_any_line_break(int offset, int line, int column) =>
        new LineMap("ab\nc\rd\r\n").GetPosition(offset).ShouldBe(new LinePosition(line, column));

    private static JsonNode Parse(string text)
    {
        JsonNode? node = JsonText.TryParse(text, out JsonSyntaxError? error);
        error?.Message.ShouldBeNull();
        return node.ShouldNotBeNull();
    }
}

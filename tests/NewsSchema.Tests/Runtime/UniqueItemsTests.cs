using System.Text;
using NewsSchema.Runtime;
using NewsSchema.Text;

namespace NewsSchema.Tests.Runtime;

public sealed class UniqueItemsTests
{
    [Theory]
    [InlineData("[1, 1.0]")]
    [InlineData("[10, 2, 3, 1e1]")]
    [InlineData("[0, -0.0]")]
    [InlineData("""["a", "b", "\u0061"]""")]
    [InlineData("""[{"a":1,"b":[2]}, {"b":[2.0],"a":1}]""")]
    [InlineData("""[{"a":1,"a":2}, {"a":2}]""")]
    [InlineData("""[{"\u0061":1}, {"a":1}]""")]
    [InlineData("[[], {}, null, false, true, []]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,1]")]
    public void Equal_items_are_found_however_they_are_written(string json) => AreDistinct(json).ShouldBeFalse();

    [Theory]
    [InlineData("[]")]
    [InlineData("""[1, "1", true, null, [1], {"1":1}, 1.5]""")]
    [InlineData("""[{"a":1,"b":2}, {"a":2,"b":1}]""")]
    [InlineData("[[1,2], [2,1], [1], [[1]], []]")]
    [InlineData("""["", "a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaa", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa"]""")]
    public void Different_items_are_distinct(string json) => AreDistinct(json).ShouldBeTrue();

    [Fact]
    public void Random_arrays_are_judged_as_by_comparing_their_items()
    {
        var random = new Random(3);
        for (var i = 0; i < 3000; i++)
        {
            var json = $"[{string.Join(", ", Enumerable.Range(0, random.Next(14)).Select(_ => Value(random, 2)))}]";
            JsonEqualityAgrees(json);
        }
    }

    [Fact]
    public void A_thousand_items_take_no_memory()
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""{"n":"item {{i}}"}"""))}]");
        UniqueItems.AreDistinct(json, 1000).ShouldBeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            UniqueItems.AreDistinct(json, 1000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static void JsonEqualityAgrees(string json) =>
        AreDistinct(json).ShouldBe(JsonEquality.AreUnique(Encoding.UTF8.GetBytes(json), out _, out _), json);

    private static bool AreDistinct(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return UniqueItems.AreDistinct(Encoding.UTF8.GetBytes(json), document.RootElement.GetArrayLength());
    }

    private static string Value(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => $"{random.Next(6)}",
        1 => $"{random.Next(6)}.0",
        2 => $"\"{new string('x', random.Next(12))}{random.Next(3)}\"",
        3 => "\"\\u0061\"",
        4 => "null",
        5 => $"[{Value(random, depth - 1)}, {Value(random, depth - 1)}]",
        _ => $"{{\"a\": {Value(random, depth - 1)}, \"{(char)('a' + random.Next(3))}\": {Value(random, depth - 1)}}}",
    };
}

using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Text;

namespace NewsSchema.Tests.Leaf;

public class JsonEqualityTests
{
    static bool AreEqual(string left, string right)
    {
        var (one, other) = (Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
        bool equal = JsonEquality.AreEqual(one, other);
        JsonEquality.AreEqual(other, one).ShouldBe(equal);
        new JsonConstant(one).IsEqual(other).ShouldBe(equal);
        if (equal) JsonEquality.Hash(one).ShouldBe(JsonEquality.Hash(other));
        return equal;
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("-0", "0e5")]
    [InlineData("\"\\u0041\\n\"", "\"A\\u000A\"")]
    [InlineData("\"\\ud83d\\ude00\\/\"", "\"\U0001F600/\"")]
    [InlineData("{\"a\":1,\"b\":[2]}", " { \"b\" : [ 2.0 ] , \"\\u0061\" : 1 } ")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("{\"a\":{\"b\":1,\"c\":[]},\"d\":null}", "{\"d\":null,\"a\":{\"c\":[ ],\"b\":1}}")]
    [InlineData("{}", "{ }")]
    public void Equal_values_are_equal(string left, string right) => AreEqual(left, right).ShouldBeTrue();

    [Theory]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("0", "null")]
    [InlineData("\"1\"", "1")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[[1],2]", "[[1,2]]")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}")]
    [InlineData("\"é\"", "\"e\\u0301\"")]
    [InlineData("\"\\ud800\"", "\"\\ud801\"")]
    [InlineData("9007199254740993", "9007199254740992")]
    public void Different_values_are_not(string left, string right) => AreEqual(left, right).ShouldBeFalse();

    [Theory]
    [InlineData("[]", -1, -1)]
    [InlineData("[1,2,3]", -1, -1)]
    [InlineData("[1,2,1.0]", 0, 2)]
    [InlineData("[1,true,\"1\",[1],{\"a\":1},null,0,false,\"\"]", -1, -1)]
    [InlineData("[1,2,3,4,5,{\"a\":1,\"b\":2},7,{\"b\":2,\"a\":1},7]", 5, 7)]
    public void The_earliest_repetition_is_found(string array, int first, int second)
    {
        JsonEquality.AreUnique(Encoding.UTF8.GetBytes(array), out int foundFirst, out int foundSecond).ShouldBe(first < 0);
        (foundFirst, foundSecond).ShouldBe((first, second));
    }

    [Fact]
    public void Hostile_values_take_no_time()
    {
        var clock = Stopwatch.StartNew();
        string deep = new string('[', 20_000) + new string(']', 20_000);
        AreEqual(deep, deep.Insert(20_000, " ")).ShouldBeTrue();
        string wide = "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"{i}\":{i}")) + "}";
        string turned = "{" + string.Join(',', Enumerable.Range(0, 20_000).Reverse().Select(i => $"\"{i}\":{i}.0")) + "}";
        AreEqual(wide, turned).ShouldBeTrue();
        string repeated = "[" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"[{i}]")) + "]";
        JsonEquality.AreUnique(Encoding.UTF8.GetBytes(repeated), out _, out _).ShouldBeTrue();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Equality_does_not_depend_on_how_a_value_is_written()
    {
        var cases = from one in Values(3) from other in Gen.OneOf(Gen.Constant(one), Values(3)) from seed in Gen.Choose(0, int.MaxValue - 1) select (one, other, seed);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), test =>
            AreEqual(Write(test.one, new Random(test.seed)), Write(test.other, new Random(test.seed + 1))) == (Canonical(test.one) == Canonical(test.other))));
    }

    [Fact]
    public void Uniqueness_is_what_comparing_all_pairs_says()
    {
        var cases = from items in Gen.Choose(0, 12).SelectMany(length => Gen.ListOf(Values(1), length)) from seed in Gen.Choose(0, int.MaxValue - 1) select (Items: items, Seed: seed);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), test =>
        {
            string json = $"[{string.Join(", ", test.Items.Select((item, i) => Write(item, new Random(test.Seed + i))))}]";
            bool unique = test.Items.Select(Canonical).Distinct().Count() == test.Items.Count;
            return JsonEquality.AreUnique(Encoding.UTF8.GetBytes(json), out _, out _) == unique;
        }));
    }

    /// <summary>What stands for null, because generators want objects.</summary>
    static readonly object Null = new();

    /// <summary>Null, bool, int, string, list or dictionary.</summary>
    static Gen<object> Values(int depth)
    {
        var scalars = Gen.Elements<object>(Null, true, false, 0, 1, -7, 120, "", "a", "é", "\U0001F600", "a\"\\/\n", "1");
        if (depth == 0) return scalars;
        var inner = Values(depth - 1);
        var names = Gen.Elements("", "a", "b", "é", "\n", "a/b");
        var members = from name in names from value in inner select (Name: name, Value: value);
        return Gen.OneOf(
            scalars,
            Gen.Choose(0, 4).SelectMany(length => Gen.ListOf(inner, length)).Select(items => (object)items.ToList()),
            Gen.Choose(0, 4).SelectMany(length => Gen.ListOf(members, length)).Select(list => (object)list.DistinctBy(member => member.Name).ToDictionary(member => member.Name, member => member.Value)));
    }

    static string Scalar(object value) => value == Null ? "null" : JsonSerializer.Serialize(value);

    static string Canonical(object value) => value switch
    {
        List<object> items => $"[{string.Join(',', items.Select(Canonical))}]",
        Dictionary<string, object> members => $"{{{string.Join(',', members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => JsonSerializer.Serialize(member.Key) + ":" + Canonical(member.Value)))}}}",
        _ => Scalar(value),
    };

    static string Write(object value, Random random)
    {
        string space = random.Next(3) == 0 ? " \n" : "";
        switch (value)
        {
            case List<object> items:
                return $"{space}[{space}{string.Join(',', items.Select(item => Write(item, random)))}]";
            case Dictionary<string, object> members:
                var shuffled = members.ToArray();
                random.Shuffle(shuffled);
                var written = shuffled.Select(member => $"{Write(member.Key, random)}{space}:{Write(member.Value, random)}").ToList();
                if (written.Count > 0 && random.Next(3) == 0) written.Insert(0, $"{Write(shuffled[^1].Key, random)}:\"overwritten\"");
                return $"{space}{{{string.Join(',', written)}{space}}}";
            case int number:
                return space + random.Next(4) switch { 0 => $"{number}.0", 1 => $"{number}0e-1", 2 => $"{number}.00E+0", _ => $"{number}" };
            case string text:
                return $"{space}\"{string.Concat(text.Select(unit => random.Next(2) == 0 || unit < ' ' || unit is '"' or '\\' || char.IsSurrogate(unit) ? $"\\u{(int)unit:x4}" : unit.ToString()))}\"";
            default:
                return space + Scalar(value);
        }
    }
}

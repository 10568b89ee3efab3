using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Tests.Leaf;

public class PatternMatcherTests
{
    static PatternResult Match(string pattern, string text) => PatternMatcher.Create(pattern).IsMatch(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("^x-", "x-note", "note x-")]
    [InlineData(@"\.json$", "a.json", "a.json\n")]
    [InlineData("^näher$", "näher", "näher!")]
    [InlineData("öst", "köstlich", "kostlich")]
    [InlineData("^[a-z0-9]{1,8}$", "abc123", "abc123456")]
    [InlineData("^[a-z]{2,3}(-[A-Z]{2})?$", "en-GB", "en-gb")]
    [InlineData("^$", "", "x")]
    [InlineData("^.*$", "ü\U0001F600", "a\nb")]
    [InlineData("^[^/]+/[^/]+$", "ä/\U0001F600", "a/b/c")]
    [InlineData(@"^\p{L}+$", "Straße", "a1")]
    [InlineData(@"a(?!b)", "ac", "ab")]
    [InlineData("(?i:^ABC$)", "abc", "abd")]
    [InlineData("[^a]$", "ab", "ba")]
    [InlineData("^(?!test)[a-z]+$", "tes", "testing")]
    [InlineData(@"^(?=.*\d)(?!.*ü)(?=.{3,5}$).+x", "a1xx", "aü1x")]
    [InlineData("^(?=a)", "ab", "ba")]
    [InlineData("^.+$", "ö\u2027â", "ö\u2028")]
    [InlineData("^[^,]*$", "", "a,b")]
    [InlineData("(?:a|^b)c", "bc", "bbc")]
    [InlineData("a$|^b$|c", "xca", "xb")]
    public void Finds_the_pattern_in_bytes_and_in_characters(string pattern, string matching, string other)
    {
        Match(pattern, matching).ShouldBe(PatternResult.Match);
        Match(pattern, other).ShouldBe(PatternResult.NoMatch);
        PatternMatcher.Create(pattern).IsMatch(matching.AsSpan()).ShouldBe(PatternResult.Match);
        PatternMatcher.Create(pattern).IsMatch(other.AsSpan()).ShouldBe(PatternResult.NoMatch);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("(.*a){12}b")]
    [InlineData("((a{100}){100}){100}b")]
    [InlineData(@"(\p{L}+)+\d")]
    public void A_hostile_pattern_takes_linear_time(string pattern)
    {
        var clock = Stopwatch.StartNew();
        Match(pattern, new string('a', 20_000) + "!").ShouldBeOneOf(PatternResult.NoMatch, PatternResult.TimedOut);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void What_cannot_be_decided_in_time_is_said_to_be_undecided() =>
        PatternMatcher.Create("^(?=a)(?:a|aa|a(?=a))+$", TimeSpan.FromMilliseconds(50)).IsMatch(Encoding.UTF8.GetBytes(new string('a', 60) + "!")).ShouldBe(PatternResult.TimedOut);

    [Fact]
    public void A_pattern_that_would_explode_is_left_to_the_engine() =>
        SearchAutomaton.TryCreate(Tree("(?:a|b)*a(?:a|b){16}$")).ShouldBeNull();

    [Theory]
    [InlineData(@"^(?=[^!*,;{}[\]~\n]+$)(?=(.*\w)).+$", true)]
    [InlineData("^(?!a|b(?:c|d)).*$", true)]
    [InlineData("^a(?=b)", false)]
    [InlineData("^(?<!a)b", false)]
    [InlineData(@"^(?=(a))\1", false)]
    [InlineData("^(?=a(?=b))a", false)]
    public void Looks_ahead_from_the_start_need_no_engine(string pattern, bool quick) =>
        (LookingPattern.TryCreate(Tree(pattern)) is not null).ShouldBe(quick);

    [Theory]
    [InlineData("^[a-z]{2,3}(-[A-Z]{2})?$")]
    [InlineData("^[^:]+:[^:]+$")]
    [InlineData(@"^\p{L}[\p{L}\p{M}\p{Nd}_-]*$")]
    [InlineData(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$")]
    public void Everyday_patterns_need_no_engine(string pattern) => SearchAutomaton.TryCreate(Tree(pattern)).ShouldNotBeNull();

    [Fact]
    public void Nothing_is_allocated_by_a_search()
    {
        var matcher = PatternMatcher.Create("^[a-z]{2,3}(-[A-Z]{2})?$");
        byte[] text = "en-GB"u8.ToArray();
        matcher.IsMatch(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) matcher.IsMatch(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void The_quick_ways_agree_with_the_engine()
    {
        var cases = from pattern in Patterns(3)
                    from anchors in Gen.Elements("{0}", "^{0}", "{0}$", "^{0}$", "^(?:{0})$")
                    from texts in Gen.ListOf(Text(), 8)
                    select (Pattern: string.Format(anchors, pattern), Texts: texts);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(cases.ToArbitrary(), test =>
        {
            var matcher = PatternMatcher.Create(test.Pattern);
            return test.Texts.All(text => matcher.IsMatch(Encoding.UTF8.GetBytes(text)) == matcher.SearchDecoded(Encoding.UTF8.GetBytes(text)));
        }));
    }

    static RegexTree Tree(string pattern)
    {
        EcmaRegex.TryParse(pattern, out var tree, out _).ShouldBeTrue();
        return tree!;
    }

    static Gen<string> Text() =>
        Gen.Choose(0, 6).SelectMany(length => Gen.ListOf(Gen.Elements("a", "b", "1", "-", "é", "λ", "中", "\U0001F600", "\n", "\u2028"), length)).Select(string.Concat);

    static Gen<string> Patterns(int depth)
    {
        var atom = Gen.Elements("a", "b", "é", "\U0001F600", ".", @"\d", @"\w", @"\S", "[a-b]", "[^a]", "[é-λ]", "[^\u4E2D]", @"\p{Lu}", "[]", "[^]", "^", "$", "(?:)");
        if (depth == 0) return atom;
        var inner = Patterns(depth - 1);
        return Gen.OneOf(
            atom,
            from one in inner from other in inner select one + other,
            from one in inner from other in inner select $"(?:{one}|{other})",
            from body in inner from count in Gen.Elements("*", "+", "?", "{2}", "{1,3}", "{2,}") select $"(?:{body}){count}");
    }
}

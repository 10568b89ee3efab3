using System.Text.RegularExpressions;
using NewsSchema.Schemas;

namespace NewsSchema.JsonSchema.Tests.Leaf;

public class EcmaRegexTests
{
    static bool Matches(string pattern, string text)
    {
        EcmaRegex.TryTranslate(pattern, out string translated, out var error).ShouldBeTrue(error?.ToString());
        return Regex.IsMatch(text, translated, RegexOptions.CultureInvariant);
    }

    [Theory]
    [InlineData(@"^\d$", "4", "٤")]
    [InlineData(@"^\w$", "k", "é")]
    [InlineData(@"^\s$", "\uFEFF", "\u0085")]
    [InlineData(@"\bnote\b", "a note", "1note")]
    [InlineData(@"\Bo", "été, oo", "oé")]
    [InlineData(@"^ab$", "ab", "ab\n")]
    [InlineData(@"^.$", "\U0001F600", "\u2028")]
    [InlineData("^[\U0001F600-\U0001F602]$", "\U0001F601", "\U0001F603")]
    [InlineData(@"^\uD83D\uDE00$", "\U0001F600", "\uD83D")]
    [InlineData(@"^\u{1F600}+$", "\U0001F600\U0001F600", "\U0001F601")]
    [InlineData(@"^\p{Script=Greek}$", "λ", "l")]
    [InlineData(@"^\p{scx=Deva}$", "\u0964", "a")]
    [InlineData(@"^\p{L}$", "\U00010400", "1")]
    [InlineData(@"^\P{Lu}$", "a", "\U00010400")]
    [InlineData(@"^\p{digit}$", "৪", "x")]
    [InlineData(@"^\p{Emoji_Presentation}$", "\U0001F600", "a")]
    [InlineData(@"^[^]$", "\n", "")]
    [InlineData(@"^\cJ\/$", "\n/", "J/")]
    [InlineData(@"(?<=a+)b", "aab", "cb")]
    [InlineData(@"^(?<n>a|b)\k<n>$", "bb", "ab")]
    [InlineData(@"^(?:(?<n>a)|(?<n>b))\k<n>$", "bb", "ba")]
    [InlineData(@"^(?:(a)|b)*\1$", "ab", "aab ")]
    [InlineData(@"^\1(a)$", "a", "aa")]
    [InlineData(@"^a(?i:b[^C])d$", "aBxd", "abcd")]
    [InlineData("^(?:b+|)+$", "", "a")]
    [InlineData("^(?:b{1,3}|){2}c$", "c", "a")]
    [InlineData(@"(?m:^)x(?m:$)", "a\nx\nb", "a x b")]
    [InlineData(@"^(?s:.)$", "\n", "ab")]
    [InlineData(@"^[a-z\-[]$", "[", "]")]
    public void Reads_as_ecma_262_does(string pattern, string matching, string other)
    {
        Matches(pattern, matching).ShouldBeTrue();
        Matches(pattern, other).ShouldBeFalse();
    }

    [Theory]
    [InlineData("^(?=a)(?:(?:bb|)+?){2,3}?c$", "ab")]
    [InlineData("[]", "a")]
    [InlineData(@"(?<![\s\S])x|\B(?!.)(?<!.)y", "\U0001F600")]
    public void Matches_nothing(string pattern, string text) => Matches(pattern, text).ShouldBeFalse();

    [Fact]
    public void A_match_never_begins_inside_a_pair() => Matches(@"\B", "a\U0001F600a").ShouldBeFalse();

    [Theory]
    [InlineData("^(abc", 1, "closed by ')'")]
    [InlineData("^(abc]", 5, "escaped")]
    [InlineData("abc)", 3, "no group")]
    [InlineData("[abc", 0, "closed by ']'")]
    [InlineData("a]", 1, "escaped")]
    [InlineData("a{", 1, "number")]
    [InlineData("a{1,", 1, "closed by '}'")]
    [InlineData("a{2,1}", 1, "out of order")]
    [InlineData("*a", 0, "repeat")]
    [InlineData("(?=a)*", 5, "cannot be repeated")]
    [InlineData(@"\a", 0, "escape")]
    [InlineData(@"x\-", 1, "escape")]
    [InlineData(@"\01", 0, "escape")]
    [InlineData(@"\x4", 0, "two hexadecimal")]
    [InlineData(@"\u12", 0, "four hexadecimal")]
    [InlineData(@"\u{110000}", 0, "10FFFF")]
    [InlineData(@"\u{}", 0, "no code point")]
    [InlineData(@"\2(a)", 0, "no group 2")]
    [InlineData(@"\k<n>", 0, "no group named 'n'")]
    [InlineData(@"(?<n>a)(?<n>b)", 7, "two groups")]
    [InlineData(@"(?<1>a)", 3, "cannot stand")]
    [InlineData(@"(?P<n>a)", 0, "followed by")]
    [InlineData(@"(?i)a", 0, "followed by")]
    [InlineData(@"(?#c)a", 0, "followed by")]
    [InlineData(@"\p{Klingon}", 0, "Klingon")]
    [InlineData(@"[\d-z]", 1, "range")]
    [InlineData(@"[\p{Zl}-\uFFFF]", 1, "range")]
    [InlineData(@"[z-a]", 1, "out of order")]
    [InlineData("\\", 0, "ends in a backslash")]
    public void A_mistake_has_a_place_and_a_reason(string pattern, int offset, string reason)
    {
        EcmaRegex.TryTranslate(pattern, out string translated, out var error).ShouldBeFalse();
        translated.ShouldBe("");
        error!.Offset.ShouldBe(offset);
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void Hostile_nesting_is_refused()
    {
        EcmaRegex.TryTranslate(new string('(', 100_000), out _, out var error).ShouldBeFalse();
        error!.Message.ShouldContain("200");
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    public void Hostile_repetition_of_large_properties_is_refused(string around)
    {
        string properties = string.Concat(Enumerable.Repeat(@"\p{L}", 100_000));
        EcmaRegex.TryTranslate(string.Format(around, properties), out _, out var error).ShouldBeFalse();
        error!.Message.ShouldContain("500000");
    }

    [Theory]
    [InlineData(@"^[a-z]+", null)]
    [InlineData(@"^\d+x", "digits")]
    [InlineData(@"x$", "line feed")]
    [InlineData("a.b", "'.'")]
    [InlineData("[a-z-[b]", "taken away")]
    [InlineData("\U0001F600", "U+FFFF")]
    public void Says_what_dotnet_would_read_differently(string pattern, string? reason)
    {
        var differences = EcmaRegex.DiffersFromDotNet(pattern);
        if (reason is null) differences.ShouldBeEmpty();
        else differences.ShouldHaveSingleItem().Reason.ShouldContain(reason);
    }

    [Fact]
    public void Every_script_and_category_has_data()
    {
        foreach (string kind in new[] { "gc", "sc", "bin" })
        {
            foreach (string name in UnicodeData.Names(kind)) UnicodeData.Get(kind, name).RangeCount.ShouldBeGreaterThan(0, name);
        }
    }

    [Fact]
    public void White_space_is_the_space_separators_and_the_controls_that_ecma_262_names() =>
        EcmaProperties.Space.HoldsSameAs(UnicodeData.Get("gc", "Zs").Union(CodePointSet.Of([('\t', '\r'), (0x2028, 0x2029), (0xFEFF, 0xFEFF)]))).ShouldBeTrue();

    [Fact]
    public void The_categories_share_out_all_code_points()
    {
        var leaves = UnicodeData.Names("gc").Where(name => name.Length == 2).Select(name => UnicodeData.Get("gc", name)).ToList();
        leaves.Sum(set => set.Ranges.Sum(range => range.Last - range.First + 1)).ShouldBe(CodePointSet.MaxCodePoint + 1);
        leaves.Aggregate((all, set) => all.Union(set)).RangeCount.ShouldBe(1);
    }
}

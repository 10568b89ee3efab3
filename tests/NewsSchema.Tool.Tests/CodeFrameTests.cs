using System.Text;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Tests;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("abc def", 4, "abc def", "    ^")]
    [InlineData("first\nabc", 6, "abc", "^")]
    [InlineData("abc\r\nnext", 1, "abc", " ^")]
    [InlineData("\tabc", 1, "    abc", "    ^")]
    [InlineData("漢字x", 6, "漢字x", "    ^")]
    [InlineData("e\u0301x", 3, "e\u0301x", " ^")]
    [InlineData("\e[0mx", 4, "\\u001B[0mx", "         ^")]
    [InlineData("abc", 3, "abc", "   ^")]
    [InlineData("abc\n", 4, "", "^")]
    public void The_mark_stands_under_the_place(string text, int offset, string line, string marks) =>
        Frame(Encoding.UTF8.GetBytes(text), offset).ShouldBe($"    7 | {line}\n      | {marks}\n");

    [Fact]
    public void A_long_line_is_cut_on_both_sides()
    {
        var frame = Frame(Encoding.UTF8.GetBytes(new string('a', 5000) + "X" + new string('b', 5000)), 5000).Split('\n');

        frame[0].ShouldBe("    7 | …" + new string('a', 50) + "X" + new string('b', 49) + "…");
        frame[1].ShouldBe("      | " + new string(' ', 51) + "^");
    }

    [Fact]
    public void A_cut_never_splits_a_character_whatever_the_bytes()
    {
        for (var length = 0; length < 300; length++)
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("漢e\u0301😀", length)));
            Frame(text, text.Length).ShouldNotContain("\\x");
        }
    }

    [Fact]
    public void Marks_without_width_cannot_make_a_line_endless()
    {
        var text = Encoding.UTF8.GetBytes("a" + new string('\u0301', 1_000_000));

        Frame(text, 0).Length.ShouldBeLessThan(3000);
        Frame(text, text.Length).Length.ShouldBeLessThan(3000);
    }

    private static string Frame(ReadOnlySpan<byte> text, int offset)
    {
        var output = new StringWriter { NewLine = "\n" };
        CodeFrame.Write(output, text, offset, line: 7, startsInLine: false);
        return output.ToString();
    }
}

using System.Text;

namespace NewsSchema.News.Tests.Structure;

/// <summary>Changes of a text that mean nothing must change nothing.</summary>
public class MetamorphicTests
{
    public static TheoryData<string> SeedNames => Seeds.Names;

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Carriage_returns_do_not_matter(string name)
    {
        var text = Seeds.Read(name).Replace("\r", "", StringComparison.Ordinal);
        Same(text, text.Replace("\n", "\r\n", StringComparison.Ordinal), t => t.Replace("\r", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void A_byte_order_mark_does_not_matter(string name)
    {
        var text = Seeds.Read(name);
        Describe(ReadPage.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]), t => t).ShouldBe(Describe(ReadPage.Of(text), t => t));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Utf_16_does_not_matter(string name)
    {
        var text = Seeds.Read(name);
        Describe(ReadPage.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]), t => t).ShouldBe(Describe(ReadPage.Of(text), t => t));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void More_blank_lines_between_paragraphs_do_not_matter(string name)
    {
        var text = Seeds.Read(name).Replace("\r", "", StringComparison.Ordinal);
        Same(text, "\n\n" + text.Replace("\n\n", "\n \n\n\n", StringComparison.Ordinal) + "\n\n", t => t.Replace("\n \n\n\n", "\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void No_break_spaces_inside_quoted_speech_do_not_matter(string name)
    {
        var text = Seeds.Read(name);
        Same(text, text.Replace(", and ", ",\u00A0and ", StringComparison.Ordinal), t => t.Replace('\u00A0', ' '));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Typographic_or_straight_quotation_marks_do_not_matter(string name)
    {
        var text = Seeds.Read(name);
        Same(text, Straight(text), Straight);
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Spaces_at_line_ends_do_not_matter(string name)
    {
        var text = Seeds.Read(name).Replace("\r", "", StringComparison.Ordinal);
        Same(text, text.Replace("\n", " \u00A0\n", StringComparison.Ordinal), t => t.Replace(" \u00A0\n", "\n", StringComparison.Ordinal));
    }

    private static string Straight(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    private static void Same(string text, string changed, Func<string, string> normalise) =>
        Describe(ReadPage.Of(changed), normalise).ShouldBe(Describe(ReadPage.Of(text), normalise));

    private static string Describe(ReadPage page, Func<string, string> normalise)
    {
        List<string?> parts =
        [
            page.Headline, page.Section, page.Standfirst, page.Slice(page.Layout.Dateline?.Range), page.Layout.Published?.Value, page.Layout.Modified?.Value,
            .. page.Authors, .. page.Body, .. page.Captions, .. page.Credits, .. page.Notices,
            .. page.Layout.Diagnostics.Select(diagnostic => diagnostic.Code),
        ];
        return string.Join("\n--\n", parts.Select(part => part is null ? "" : normalise(part)));
    }
}

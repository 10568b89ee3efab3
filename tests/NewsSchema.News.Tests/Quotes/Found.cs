using System.Text;
using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>Runs the quote stages over paragraphs and gives each quote as one line that a test can compare.</summary>
internal sealed class Found
{
    private readonly SourceText _source;

    private Found(SourceText source, QuoteFindings findings)
    {
        (_source, Findings) = (source, findings);
    }

    public QuoteFindings Findings { get; }

    public Attribution Only => Findings.Quotes.ShouldHaveSingleItem();

    public IEnumerable<string> Lines => Findings.Quotes.Select(Line);

    public IEnumerable<string> Codes => Findings.Diagnostics.Select(d => d.Code);

    public static Found In(params string[] paragraphs) => Read(null, null, paragraphs.Select(p => (BlockKind.Paragraph, p)));

    public static Found InHeadline(string headline, params string[] paragraphs) => Read(headline, null, paragraphs.Select(p => (BlockKind.Paragraph, p)));

    public static Found InCaption(string caption, params string[] paragraphs) => Read(null, caption, paragraphs.Select(p => (BlockKind.Paragraph, p)));

    public static Found InBlocks(params (BlockKind, string)[] blocks) => Read(null, null, blocks);

    /// <summary>kind: fragment / fragment | mention | cue.</summary>
    public string Line(Attribution quote) =>
        $"{quote.Kind.ToString().ToLowerInvariant()}: {string.Join(" / ", quote.Fragments.Select(_source.Slice))} | {Text(quote.Speaker?.Mention)} | {Text(quote.Cue)}";

    public string Text(TextRange? range) => range is { } r ? _source.Slice(r) : "-";

    public IEnumerable<string> Verbatim(Attribution quote) => quote.Verbatim.Select(_source.Slice);

    private static Found Read(string? headline, string? caption, IEnumerable<(BlockKind Kind, string Text)> blocks)
    {
        var text = new StringBuilder();
        var headlineRange = headline is null ? default : Append(text, headline);
        var body = blocks.Select(b => new LaidOutBlock(b.Kind, Append(text, b.Text))).ToList();
        var media = caption is null ? [] : new List<LaidOutCaption> { new(Append(text, caption)) };
        var layout = new Layout { Headline = headlineRange, Body = body, Media = media };
        var all = text.ToString();
        var source = new SourceText(all, Encoding.UTF8.GetBytes(all), "utf-8");
        var findings = QuoteFinder.Find(source, layout);
        Invariants.Check(all, layout, findings);
        return new Found(source, findings);
    }

    private static TextRange Append(StringBuilder text, string part)
    {
        var start = text.Length;
        text.Append(part);
        var range = new TextRange(start, text.Length);
        text.Append("\n\n");
        return range;
    }
}

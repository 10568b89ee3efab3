using System.Text;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

/// <summary>A text with its layout, in strings that tests can compare.</summary>
internal sealed class ReadPage
{
    private ReadPage(SourceText source, Layout layout)
    {
        Source = source;
        Layout = layout;
    }

    public SourceText Source { get; }

    public Layout Layout { get; }

    public string Headline => Source.Slice(Layout.Headline);

    public string? Standfirst => Slice(Layout.Standfirst);

    public string? Section => Slice(Layout.Section);

    public IReadOnlyList<string> Authors => [.. Layout.Bylines.SelectMany(byline => byline.Authors).Select(author => Source.Slice(author.Name))];

    public IReadOnlyList<string> Body => [.. Layout.Body.Select(block => $"{block.Kind}: {Source.Slice(block.Range)}")];

    public IReadOnlyList<string> Captions => [.. Layout.Media.Select(caption => Source.Slice(caption.Text))];

    public IReadOnlyList<string?> Credits => [.. Layout.Media.Select(caption => Slice(caption.Credit))];

    public IReadOnlyList<string> Notices => [.. Layout.Notices.Select(notice => $"{notice.Kind}: {Source.Slice(notice.Range)}")];

    public static ReadPage Of(string text, ConversionOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), options);

    public static ReadPage Of(byte[] bytes, ConversionOptions? options = null)
    {
        var source = SourceDecoder.Decode(bytes, options ?? ConversionOptions.Default);
        return new ReadPage(source, StructureReader.Read(source, options ?? ConversionOptions.Default));
    }

    public string? Slice(TextRange? range) => range is { } present ? Source.Slice(present) : null;

    /// <summary>All top-level ranges of the layout, in source order.</summary>
    public List<TextRange> Ranges()
    {
        List<TextRange?> all = [Layout.Headline, Layout.Section, Layout.Standfirst, Layout.Dateline?.Range, Layout.Published?.Range, Layout.Modified?.Range];
        all.AddRange(Layout.Bylines.Select(byline => (TextRange?)byline.Range));
        all.AddRange(Layout.Body.Select(block => (TextRange?)block.Range));
        all.AddRange(Layout.Notices.Select(notice => (TextRange?)notice.Range));
        all.AddRange(Layout.Media.SelectMany(caption => new[] { caption.Text, caption.Credit }));
        return [.. all.OfType<TextRange>().OrderBy(range => range.Start)];
    }
}

using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Quotes;
using NewsSchema.Runtime;

namespace NewsSchema.News.Conversion;

/// <summary>Writes what the stages found as an article: ranges become spans in code points, texts are cut from the source.</summary>
internal sealed class ArticleBuilder
{
    private readonly SourceText _source;
    private readonly Layout _layout;

    private ArticleBuilder(SourceText source, Layout layout)
    {
        _source = source;
        _layout = layout;
    }

    public static Article Build(SourceText source, Layout layout, QuoteFindings quotes, ConversionOptions options) =>
        new ArticleBuilder(source, layout).Build(quotes, options);

    private Article Build(QuoteFindings quotes, ConversionOptions options)
    {
        ConversionDiagnostic[] diagnostics = [.. _layout.Diagnostics, .. quotes.Diagnostics];
        return new Article
        {
            Id = options.Id ?? "sha256:" + _source.Sha256,
            Language = options.Language ?? EnglishDetector.Detect(_source, _layout.Body),
            Section = Text(_layout.Section),
            Headline = _source.Slice(_layout.Headline),
            Standfirst = Text(_layout.Standfirst),
            Bylines = Map(_layout.Bylines, (byline, _) => Byline(byline)),
            Dateline = _layout.Dateline is { } dateline ? Dateline(dateline) : null,
            Published = _layout.Published?.Value,
            Modified = _layout.Modified?.Value,
            Body = Map(_layout.Body, (block, _) => new Block { Kind = block.Kind, Text = _source.Slice(block.Range), Span = Span(block.Range) }),
            Quotes = Map(quotes.Quotes, Quote),
            Media = Map(_layout.Media, (caption, _) => Caption(caption)),
            Notices = Map(_layout.Notices, (notice, _) => new Notice { Kind = notice.Kind, Text = _source.Slice(notice.Range), Span = Span(notice.Range) }),
            Spans = ScalarSpans(),
            Source = new Source
            {
                Name = options.SourceName,
                Uri = options.SourceUri,
                MediaType = options.MediaType,
                Encoding = _source.Encoding,
                Bytes = _source.ByteCount,
                Length = _source.CodePointCount,
                Sha256 = _source.Sha256,
            },
            Diagnostics = diagnostics.Length == 0 ? null : diagnostics.OrderBy(diagnostic => diagnostic.Range?.Start ?? 0).Select(Diagnostic).ToValueList(),
        };
    }

    private static ValueList<TResult> Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, int, TResult> write)
    {
        var results = new ListBuilder<TResult>(items.Count);
        for (var i = 0; i < items.Count; i++)
            results.Add(write(items[i], i));
        return results.ToList();
    }

    private ValueList<Span> Spans(IReadOnlyList<TextRange> ranges)
    {
        var spans = new ListBuilder<Span>(ranges.Count);
        for (var i = 0; i < ranges.Count; i++)
            spans.Add(Span(ranges[i]));
        return spans.ToList();
    }

    private ValueMap<Span> ScalarSpans()
    {
        var spans = new List<KeyValuePair<string, Span>>();
        Add("/section", _layout.Section);
        Add("/headline", _layout.Headline);
        Add("/standfirst", _layout.Standfirst);
        Add("/published", _layout.Published?.Range);
        Add("/modified", _layout.Modified?.Range);
        return new ValueMap<Span>(spans);

        void Add(string pointer, TextRange? range)
        {
            if (range is { } present)
                spans.Add(new(pointer, Span(present)));
        }
    }

    private Byline Byline(LaidOutByline byline) => new()
    {
        Text = _source.Slice(byline.Range),
        Authors = byline.Authors.Select(author => new Author
        {
            Name = _source.Slice(author.Name),
            Role = Text(author.Role),
            Affiliation = Text(author.Affiliation),
            Email = Text(author.Email),
            Handle = Text(author.Handle),
            Span = Span(author.Name),
        }).ToValueList(),
        Organization = Text(byline.Organization),
        OrganizationSpan = SpanOrNull(byline.Organization),
        Span = Span(byline.Range),
    };

    private Dateline Dateline(LaidOutDateline dateline) => new()
    {
        Text = _source.Slice(dateline.Range),
        Place = _source.Slice(dateline.Place),
        Date = dateline.Date,
        Agency = Text(dateline.Agency),
        Span = Span(dateline.Range),
    };

    private MediaCaption Caption(LaidOutCaption caption) => new()
    {
        Text = _source.Slice(caption.Text),
        Credit = Text(caption.Credit),
        CreditSpan = SpanOrNull(caption.Credit),
        Agency = caption.Agency is { } agency ? TermTable.Shared.CanonicalName(_source[agency]) ?? _source.Slice(agency) : null,
        Provider = Text(caption.Provider),
        Creator = Text(caption.Creator),
        Handout = caption.Handout,
        Date = caption.Date,
        DateKind = caption.DateKind switch
        {
            "taken" => MediaCaptionDateKind.Taken,
            "released" => MediaCaptionDateKind.Released,
            "file" => MediaCaptionDateKind.File,
            _ => null,
        },
        Place = Text(caption.Place),
        PlaceSpan = SpanOrNull(caption.Place),
        Span = Span(caption.Text),
    };

    private Quote Quote(Attribution quote, int index)
    {
        var fragments = Spans(quote.Fragments);
        return new()
        {
            Id = $"q{index + 1}",
            In = quote.In,
            Kind = quote.Kind,
            Text = quote.Fragments.Count == 1 ? _source.Slice(quote.Fragments[0]) : string.Join(' ', quote.Fragments.Select(_source.Slice)),
            Fragments = fragments,
            Verbatim = ReferenceEquals(quote.Verbatim, quote.Fragments) ? fragments : Spans(quote.Verbatim),
            Speaker = quote.Speaker is { } speaker ? Speaker(speaker) : null,
            Cue = quote.Cue is { } cue ? new Cue { Text = _source.Slice(cue), Span = Span(cue) } : null,
            Via = quote.Via is { } via
                ? new Via { Relation = via.Relation, Text = _source.Slice(via.Range), Name = Text(via.Name), Span = Span(via.Range) }
                : null,
        };
    }

    private Speaker Speaker(AttributedSpeaker speaker)
    {
        var mention = _source.Slice(speaker.Mention);
        return new()
        {
            Kind = speaker.Kind,
            Name = speaker.Name == speaker.Mention ? mention : Text(speaker.Name),
            Title = Text(speaker.Title),
            Affiliation = Text(speaker.Affiliation),
            Mention = mention,
            Span = Span(speaker.Mention),
        };
    }

    private Diagnostic Diagnostic(ConversionDiagnostic diagnostic) => new()
    {
        Code = diagnostic.Code,
        Severity = diagnostic.Severity,
        Message = diagnostic.Message,
        Pointer = diagnostic.Pointer,
        Span = SpanOrNull(diagnostic.Range),
    };

    private Span Span(TextRange range) => new() { Start = _source.CodePointAt(range.Start), End = _source.CodePointAt(range.End) };

    private Span? SpanOrNull(TextRange? range) => range is { } present ? Span(present) : null;

    private string? Text(TextRange? range) => range is { } present ? _source.Slice(present) : null;
}

using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Turns blocks with their roles into a layout: parses each by its role, and gives every word a place.</summary>
internal sealed class LayoutBuilder
{
    private readonly PageText _page;
    private readonly string _text;
    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly PageState[] _states;
    private readonly List<ConversionDiagnostic> _diagnostics = [];
    private readonly List<LaidOutByline> _bylines = [];
    private readonly List<LaidOutBlock> _body = [];
    private readonly List<LaidOutCaption> _media = [];
    private readonly List<LaidOutNotice> _notices = [];
    private readonly TimestampReader _times;
    private TextRange _headline;
    private TextRange? _section;
    private TextRange? _standfirst;
    private int _lastStandfirst = -1;
    private int _lastByline = -1;
    private LaidOutDateline? _dateline;

    private LayoutBuilder(PageText page, IReadOnlyList<SourceBlock> blocks, PageState[] states, ConversionOptions options)
    {
        _page = page;
        _text = page.Text;
        _blocks = blocks;
        _states = states;
        _times = new TimestampReader(_text, options, _diagnostics);
    }

    public static Layout Build(PageText page, IReadOnlyList<SourceBlock> blocks, PageState[] states, ConversionOptions options) =>
        new LayoutBuilder(page, blocks, states, options).Build();

    private Layout Build()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            _page.Forget(0);
            Place(i, _blocks[i].Range);
        }

        var layout = new Layout
        {
            Headline = _headline,
            Section = _section,
            Standfirst = _standfirst,
            Bylines = _bylines,
            Dateline = _dateline,
            Published = _times.Published,
            Modified = _times.Modified,
            Body = _body,
            Media = _media,
            Notices = _notices,
            Diagnostics = _diagnostics,
        };
        return layout with { Notices = Coverage.WithLeftovers(_text, _blocks, layout) };
    }

    private void Place(int index, TextRange range)
    {
        var state = _states[index];
        switch (state.Role)
        {
            case BlockRole.Headline:
                _headline = range;
                break;
            case BlockRole.Section when _section is null:
                _section = range;
                break;
            case BlockRole.Standfirst:
                PlaceStandfirst(index, range);
                break;
            case BlockRole.Byline:
                PlaceByline(index, range, state.Zone);
                break;
            case BlockRole.Timestamp when state.Zone != PageZone.Body && BylineParser.Parse(_page.Read(range)) is { IsClear: true, Authors.Count: > 0 }:
                PlaceByline(index, range, state.Zone);
                break;
            case BlockRole.Timestamp when state.Zone != PageZone.Body:
                _times.Read(range, onlyLabelled: state.Zone == PageZone.Tail);
                break;
            case BlockRole.Dateline when DatelineParser.ParseAlone(_text, range) is { } dateline:
                _dateline = new LaidOutDateline(dateline.Range, dateline.Place) { Agency = dateline.Agency, Date = dateline.Date?.ToIso() };
                break;
            case BlockRole.Dateline:
                _notices.Add(new LaidOutNotice(NoticeKind.Boilerplate, range));
                break;
            case BlockRole.Caption:
                PlaceCaption(index, range);
                break;
            case BlockRole.Credit:
                // Read with its caption, before or after; a credit without one is left to the notices.
                break;
            case BlockRole.Related:
                _notices.Add(new LaidOutNotice(NoticeKind.Related, range));
                break;
            case BlockRole.Notice:
                _notices.Add(new LaidOutNotice(NoticeWording.KindOf(_text.AsSpan(range.Start, range.Length)) ?? NoticeKind.Boilerplate, range));
                break;
            case BlockRole.Timestamp:
                _notices.Add(new LaidOutNotice(NoticeKind.Update, range));
                break;
            case BlockRole.Interface or BlockRole.Section:
                _notices.Add(new LaidOutNotice(NoticeKind.Boilerplate, range));
                break;
            default:
                PlaceText(state.Role, range);
                break;
        }
    }

    /// <summary>Lines of one standfirst stand next to each other; a line apart from them is text.</summary>
    private void PlaceStandfirst(int index, TextRange range)
    {
        if (_standfirst is null)
            _standfirst = range;
        else if (_lastStandfirst == index - 1)
            _standfirst = new TextRange(_standfirst.Value.Start, range.End);
        else
            PlaceText(BlockRole.Paragraph, range);
        if (_standfirst.Value.Contains(range))
            _lastStandfirst = index;
    }

    private void PlaceByline(int index, TextRange range, PageZone zone)
    {
        if (_bylines.Count > 0 && index == _lastByline + 1 && BylineParser.ReadDetail(_page.Read(range), _bylines[^1]) is { } detailed)
        {
            _bylines[^1] = detailed;
            _lastByline = index;
            return;
        }

        if (BylineParser.Parse(_page.Read(range)) is not { } parsed || (zone == PageZone.Tail && !parsed.HasLabel) || IsKnown(parsed))
        {
            _notices.Add(new LaidOutNotice(NoticeKind.Boilerplate, range));
            return;
        }

        _lastByline = index;
        _bylines.Add(new LaidOutByline(parsed.Range, parsed.Authors, parsed.Organization));
        _times.Read(parsed.Range.Start > range.Start ? new TextRange(range.Start, parsed.Range.Start) : new TextRange(parsed.Range.End, range.End), onlyLabelled: zone == PageZone.Tail);
    }

    /// <summary>A byline that repeats one, as pages do above and below the text.</summary>
    private bool IsKnown(ParsedByline parsed) => parsed.Authors.Count > 0 && parsed.Authors.All(author => _bylines.Any(
        byline => byline.Authors.Any(known => _text.AsSpan(known.Name.Start, known.Name.Length).Equals(_text.AsSpan(author.Name.Start, author.Name.Length), StringComparison.OrdinalIgnoreCase))));

    private void PlaceCaption(int index, TextRange range)
    {
        if (CreditFinder.AtEnd(_page.Read(range)) is { } split)
        {
            _media.Add(CaptionParser.Parse(_page, Ranges.Trim(_text, range.Start, split.TextEnd), split.Credit));
            return;
        }

        TextRange? credit = null;
        if (IsCredit(index + 1) && !(IsCaption(index + 2) && !IsCredit(index + 3) && IsCredit(index - 1)))
            credit = CreditRange(index + 1);
        else if (IsCredit(index - 1) && !IsCaption(index - 2))
            credit = CreditRange(index - 1);
        _media.Add(CaptionParser.Parse(_page, range, credit));
    }

    private bool IsCredit(int index) => index >= 0 && index < _states.Length && _states[index].Role == BlockRole.Credit;

    private bool IsCaption(int index) => index >= 0 && index < _states.Length && _states[index].Role == BlockRole.Caption;

    private TextRange CreditRange(int index)
    {
        var range = _blocks[index].Range;
        return _text[range.Start] == '(' && _text[range.End - 1] == ')' && range.Length > 2 ? Ranges.Trim(_text, range.Start + 1, range.End - 1) : range;
    }

    private void PlaceText(BlockRole role, TextRange range)
    {
        if (_dateline is null && role == BlockRole.Paragraph && !_body.Any(block => block.Kind == BlockKind.Paragraph)
            && DatelineParser.TryParse(_text, range) is { } dateline)
        {
            _dateline = new LaidOutDateline(dateline.Range, dateline.Place) { Agency = dateline.Agency, Date = dateline.Date?.ToIso() };
            range = new TextRange(dateline.BodyStart, range.End);
        }

        _body.Add(new LaidOutBlock(KindOf(role), range));
    }

    private static BlockKind KindOf(BlockRole role) => role switch
    {
        BlockRole.Heading => BlockKind.Heading,
        BlockRole.ListItem => BlockKind.ListItem,
        BlockRole.Blockquote => BlockKind.Blockquote,
        BlockRole.Question => BlockKind.Question,
        BlockRole.Answer => BlockKind.Answer,
        BlockRole.SocialPost => BlockKind.SocialPost,
        BlockRole.PullQuote => BlockKind.PullQuote,
        _ => BlockKind.Paragraph,
    };
}

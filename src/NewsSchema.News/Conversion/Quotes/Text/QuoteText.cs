namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>An article cut up for the quote stages: regions, marked segments, tokens and sentences, all in source order.</summary>
internal sealed class QuoteText
{
    /// <summary>English has a token for every five or six characters; a list that grows would copy them several times.</summary>
    private const int CharactersPerToken = 5;

    private readonly TokenList _tokens;
    private readonly List<MarkedSegment> _segments = [];
    private readonly List<Sentence> _sentences = [];

    public QuoteText(string text, Layout layout)
    {
        Text = text;
        Regions = Region.Of(text, layout);
        var length = 0;
        foreach (var region in Regions)
            length += region.Range.Length;
        _tokens = new TokenList((length / CharactersPerToken) + 16);
        var singleOuter = MarkStyle.SingleMarksAreOuter(text, Regions);
        for (var i = 0; i < Regions.Count; i++)
        {
            var found = new MarkPairing(text, Regions[i].Range, singleOuter).Find();
            SpeakerLabels.Separate(text, found);
            var segmentBase = _segments.Count;
            var firstToken = _tokens.Count;
            _segments.AddRange(found);
            Tokenizer.Tokenize(text, Regions[i].Range, found, segmentBase, _tokens);
            if (Regions[i].TitleCase)
                Capitals.Lower(_tokens, firstToken);
            SentenceSplitter.Split(text, _tokens, firstToken, _segments, i, _sentences);
        }

        NameEndings.Clear(text, _tokens, _sentences, Regions);
    }

    public string Text { get; }

    public List<Region> Regions { get; }

    public TokenList Tokens => _tokens;

    public List<MarkedSegment> Segments => _segments;

    public List<Sentence> Sentences => _sentences;

    public Region RegionOf(Sentence sentence) => Regions[sentence.Region];

    public string Slice(TextRange range) => Text.Substring(range.Start, range.Length);
}

namespace NewsSchema.News.Viewing;

/// <summary>Somebody whom the article quotes.</summary>
/// <param name="number">From 1 in the order of first quotes; 0 for quotes of nobody known.</param>
internal sealed class QuotedSpeaker(int number)
{
    public int Number { get; } = number;

    /// <summary>The first description of them, with the most that any other adds; null for quotes of nobody known.</summary>
    public Speaker? Speaker { get; private set; }

    /// <summary>Indexes of their quotes.</summary>
    public List<int> Quotes { get; } = [];

    public void Add(int quote, Speaker? speaker)
    {
        Quotes.Add(quote);
        if (speaker is not null)
            Speaker = Speaker is { } known ? known with { Title = known.Title ?? speaker.Title, Affiliation = known.Affiliation ?? speaker.Affiliation } : speaker;
    }
}

/// <summary>Who speaks in an article. Quotes have one speaker when their names agree or, for want of names, their mentions.</summary>
internal sealed class SpeakerList
{
    private readonly QuotedSpeaker[] _ofQuote;

    public SpeakerList(IReadOnlyList<Quote> quotes)
    {
        var known = new Dictionary<(bool IsName, string Text), QuotedSpeaker>();
        var nobody = new QuotedSpeaker(0);
        _ofQuote = new QuotedSpeaker[quotes.Count];
        for (var i = 0; i < quotes.Count; i++)
        {
            var speaker = quotes[i].Speaker;
            var entry = nobody;
            if (speaker is not null)
            {
                var key = (speaker.Name is not null, speaker.Name ?? speaker.Mention);
                if (!known.TryGetValue(key, out entry!))
                    known.Add(key, entry = new QuotedSpeaker(known.Count + 1));
            }

            entry.Add(i, speaker);
            _ofQuote[i] = entry;
        }

        All = [.. known.Values.OrderBy(speaker => speaker.Number), .. nobody.Quotes.Count > 0 ? [nobody] : Array.Empty<QuotedSpeaker>()];
    }

    /// <summary>The speakers by number; quotes of nobody known are at the end.</summary>
    public IReadOnlyList<QuotedSpeaker> All { get; }

    /// <summary>The speaker of a quote.</summary>
    public QuotedSpeaker this[int quote] => _ofQuote[quote];
}

using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>An article cut up for the quote stages: regions, marked segments, tokens and sentences, all in source order. Their memory is lent until it is disposed of.</summary>
internal sealed class QuoteText : IDisposable
{
    /// <summary>English has a token for every five or six characters; a list that grows would copy them several times.</summary>
    private const int CharactersPerToken = 5;

    /// <summary>What makes a word one to note when it is first come by, so that nobody needs to look for it again.</summary>
    public const WordClass Noted = UnlistedEnding | WordClass.Male | WordClass.Female;

    private const WordClass UnlistedEnding = WordClass.UnlistedIng | WordClass.UnlistedEd | WordClass.UnlistedAdverb;
    private const WordClass Pronoun = WordClass.Subject | WordClass.Object | WordClass.Possessive;

    public QuoteText(string text, Layout layout)
    {
        Text = text;
        Regions = Region.Of(text, layout);
        var length = 0;
        foreach (ref readonly var region in Regions.Items)
            length += region.Range.Length;
        Tokens = new LentList<Token>((length / CharactersPerToken) + 16);
        var marks = new LentList<int>(64);
        foreach (ref readonly var region in Regions.Items)
            MarkScanner.Scan(text, region.Range, marks);
        var singleOuter = MarkStyle.SingleMarksAreOuter(text, Regions.Items, marks.Items);
        var firstMark = 0;
        for (var i = 0; i < Regions.Count; i++)
        {
            var endMark = firstMark;
            while (endMark < marks.Count && marks[endMark] < Regions[i].Range.End)
                endMark++;
            Read(i, singleOuter, marks.Items[firstMark..endMark]);
            firstMark = endMark;
        }

        marks.Return();

        // Rules may look one past the end.
        Tokens.Add(default);
        Tokens.Truncate(Tokens.Count - 1);
        NameEndings.Clear(this);
    }

    public string Text { get; }

    public LentList<Region> Regions { get; }

    public LentList<Token> Tokens { get; }

    public LentList<MarkedSegment> Segments { get; } = new(32);

    public LentList<Sentence> Sentences { get; } = new(64);

    /// <summary>The tokens of all pronouns that tell a gender.</summary>
    public LentList<int> Pronouns { get; } = new(64);

    /// <summary>The tokens of capitalised words that end like participles and adverbs.</summary>
    public LentList<int> CapitalisedEndings { get; } = new(64);

    public ref readonly Region RegionOf(in Sentence sentence) => ref Regions[sentence.Region];

    public void Note(int token)
    {
        ref readonly var t = ref Tokens[token];
        if (t.Is(WordClass.Male | WordClass.Female) && t.Is(Pronoun))
            Pronouns.Add(token);
        if (t.IsCapital && t.Is(UnlistedEnding))
            CapitalisedEndings.Add(token);
    }

    /// <summary>A word without the ending of its possessive.</summary>
    public TextRange StemOf(in Token t)
    {
        var apostrophe = t.IsPossessive ? Text.AsSpan(t.Start, t.End - t.Start).LastIndexOfAny('\'', '\u2019') : -1;
        return new TextRange(t.Start, apostrophe > 0 ? t.Start + apostrophe : t.End);
    }

    public void Dispose()
    {
        Regions.Return();
        Tokens.Return();
        Segments.Return();
        Sentences.Return();
        Pronouns.Return();
        CapitalisedEndings.Return();
    }

    private void Read(int index, bool singleOuter, ReadOnlySpan<int> marks)
    {
        ref readonly var region = ref Regions[index];
        var (firstSegment, firstToken) = (Segments.Count, Tokens.Count);
        if (marks.Length > 0)
            new MarkPairing(Text, region.Range, singleOuter, marks, Segments).Find();
        SpeakerLabels.Separate(Text, Segments, firstSegment);
        Tokenizer.Tokenize(Text, region.Range, Segments, firstSegment, Tokens);
        if (region.TitleCase)
            Capitals.Lower(Tokens, firstToken);
        SentenceSplitter.Split(this, firstToken, index);
    }
}

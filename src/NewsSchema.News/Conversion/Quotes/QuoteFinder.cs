using NewsSchema.News.Conversion.Quotes.Cues;
using NewsSchema.News.Conversion.Quotes.Drafts;
using NewsSchema.News.Conversion.Quotes.People;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Scoring;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes;

/// <summary>Finds who said what in an article: marks and sentences, cues and contents, then the speakers.</summary>
internal static class QuoteFinder
{
    public static QuoteFindings Find(SourceText source, Layout layout) => Find(source.Text, layout, Weights.Fitted);

    public static QuoteFindings Find(string text, Layout layout, Weights weights)
    {
        using var quoteText = new QuoteText(text, layout);
        var phrases = new NounPhraseReader(quoteText.Tokens);
        var subjects = new SubjectFinder(quoteText.Tokens, phrases, weights);
        var cueSites = new LentList<CueSite>(16);
        var cues = new CueReader(quoteText.Tokens, phrases, subjects);
        var tail = new CueTail(quoteText.Tokens, phrases);
        var sentences = new SentenceAttributor(quoteText, cues, new ContentBounds(quoteText, tail), tail, cueSites);
        var article = new ArticleAttributor(quoteText, sentences, new LabelReader(quoteText, phrases), new LooseQuotes(quoteText, weights), new SpeakersNearby(quoteText, subjects));
        var drafts = article.Attribute();
        cueSites.Return();

        using var names = new NameTable(quoteText, new NameReader(quoteText).ReadAll());
        var reader = new SpeakerReader(quoteText, names, phrases);
        var speakers = new SpeakerResolver(quoteText, names, reader, phrases, weights);
        speakers.ReadOffices();
        var quotes = new AttributionAssembler(quoteText, speakers, reader).Assemble(drafts);
        return new QuoteFindings(quotes, [.. article.Floating.Select(Floating), .. speakers.Diagnostics]);
    }

    private static ConversionDiagnostic Floating(TextRange passage) =>
        new("floating-quote", DiagnosticSeverity.Information, "No words near this quotation say whose it is; the last speaker is assumed.", passage);
}

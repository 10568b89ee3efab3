using NewsSchema.News;
using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;
using NewsSchema.News.Conversion.Quotes.Scoring;

namespace NewsSchema.Fitting;

/// <summary>What the fitting raises: passages found and not invented, their speakers, and the names given to pronouns.</summary>
internal sealed record Objective(double DirectF1, double Speaker, double PronounNamed, double PronounAgrees)
{
    private const double DirectWeight = 2;
    private const double PronounWeight = 0.6;
    private const double NamedShare = 0.85;

    public double Value => (DirectWeight * DirectF1) + Speaker + (PronounWeight * PronounAgrees) + Math.Min(PronounNamed, NamedShare);

    public static Objective Of(Corpus corpus, Weights weights)
    {
        var counts = new Counts();
        foreach (var article in corpus.Articles)
            counts.Add(article, QuoteFinder.Find(article.Text, article.Layout, weights).Quotes);
        return counts.ToObjective();
    }

    public override string ToString() => $"{Value:F4} (direct F1 {DirectF1:P2}, speaker {Speaker:P2}, pronouns named {PronounNamed:P1}, agree {PronounAgrees:P1})";

    private sealed class Counts
    {
        private int _found;
        private int _missed;
        private int _invented;
        private int _speakers;
        private int _right;
        private int _pronouns;
        private int _named;
        private int _silver;
        private int _agree;

        public void Add(GoldArticle article, IReadOnlyList<Attribution> quotes)
        {
            foreach (var segment in article.Segments)
            {
                var quote = quotes.FirstOrDefault(q => q.Kind != QuoteKind.Indirect && q.Verbatim.Any(v => IsSame(v, segment.Inner)));
                switch (segment.Status)
                {
                    case "direct" when quote is null:
                        _missed++;
                        _speakers += article.Attributions[segment.Attribution!].Source is null ? 0 : 1;
                        break;
                    case "direct":
                        _found++;
                        if (article.Attributions[segment.Attribution!].Source is { } source)
                            AddSpeaker(article.Text, source, quote!.Speaker);
                        break;
                }
            }

            foreach (var verbatim in quotes.Where(q => q.Kind != QuoteKind.Indirect).SelectMany(q => q.Verbatim))
            {
                var segment = article.Segments.FirstOrDefault(s => s.Inner.Overlaps(verbatim));
                _invented += segment switch
                {
                    null => IsReported(article, verbatim) ? 0 : 1,
                    { Status: "neutral" } => 0,
                    { Status: "direct" } when IsSame(verbatim, segment.Inner) => 0,
                    _ => 1,
                };
            }
        }

        public Objective ToObjective() => new(
            2.0 * _found / Math.Max(1, (2 * _found) + _missed + _invented),
            (double)_right / Math.Max(1, _speakers),
            (double)_named / Math.Max(1, _pronouns),
            (double)_agree / Math.Max(1, _silver));

        private void AddSpeaker(string text, GoldSource source, AttributedSpeaker? speaker)
        {
            _speakers++;
            var name = speaker?.Name is { } range ? text.Substring(range.Start, range.Length) : null;
            var named = name is not null && source.Names.Any(n => SameName(n, name));
            if (speaker is not null && (named || source.Heads.Concat(source.Chain).Any(h => h.Overlaps(speaker.Mention))))
                _right++;
            if (!source.IsPronoun)
                return;
            _pronouns++;
            _named += name is null ? 0 : 1;
            if (name is null || source.SilverNames.Count == 0)
                return;
            _silver++;
            _agree += source.SilverNames.Any(n => SameName(n, name)) ? 1 : 0;
        }

        /// <summary>Marks that the gold does not count as quotation marks may still stand around reported words.</summary>
        private static bool IsReported(GoldArticle article, TextRange verbatim) =>
            article.Attributions.Values.Any(a => a.Content.Sum(c => Math.Max(0, Math.Min(c.End, verbatim.End) - Math.Max(c.Start, verbatim.Start))) * 2 >= verbatim.Length);

        private static bool IsSame(TextRange a, TextRange b)
        {
            var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
            return shared > 0 && shared >= 0.8 * (a.Length + b.Length - shared);
        }

        private static bool SameName(string a, string b)
        {
            var (x, y) = (Words(a), Words(b));
            return x.Length > 0 && y.Length > 0 && (x[^1] == y[^1] || (x.Length == 1 && x[0] == y[0]) || (y.Length == 1 && x[0] == y[0]));
        }

        private static string[] Words(string name) => name.ToLowerInvariant().Replace('\u2019', '\'').Replace("'s", "", StringComparison.Ordinal).Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries);
    }
}

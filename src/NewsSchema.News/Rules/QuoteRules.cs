namespace NewsSchema.News.Rules;

/// <summary>How a quote's parts lie in the article.</summary>
internal static class QuoteRules
{
    public static void Check(Article article, ViolationList violations)
    {
        var blocks = new BlockIndex(article);
        for (var i = 0; i < article.Quotes.Count; i++)
            CheckQuote(article.Quotes[i], $"/quotes/{i}", blocks, violations);
        CheckDisjoint(article, violations);
    }

    private static void CheckQuote(Quote quote, string pointer, BlockIndex blocks, ViolationList violations)
    {
        for (var i = 0; i < quote.Fragments.Count; i++)
        {
            violations.Require(i == 0 || quote.Fragments[i - 1].End <= quote.Fragments[i].Start, "fragments-in-order", $"{pointer}/fragments/{i}",
                "the fragment begins before the one before it ends");
            violations.Require(blocks.Holds(quote.In, quote.Fragments[i]), "fragment-in-block", $"{pointer}/fragments/{i}",
                $"the span {quote.Fragments[i].Show()} lies in no single block of the {Show(quote.In)}");
        }

        for (var i = 0; i < quote.Verbatim.Count; i++)
        {
            violations.Require(quote.Fragments.AsSpan().ToArray().Any(fragment => fragment.Contains(quote.Verbatim[i])), "verbatim-in-fragment", $"{pointer}/verbatim/{i}",
                $"the span {quote.Verbatim[i].Show()} lies in no fragment");
        }

        CheckKind(quote, pointer, violations);
        CheckOutside(quote.Cue?.Span, "cue");
        CheckOutside(quote.Speaker?.Span, "speaker");
        CheckOutside(quote.Via?.Span, "via");

        void CheckOutside(Span? span, string member)
        {
            if (span is not null)
            {
                violations.Require(!quote.Fragments.AsSpan().ToArray().Any(fragment => fragment.Overlaps(span)), "attribution-outside-fragments", $"{pointer}/{member}",
                    $"the {member} at {span.Show()} lies inside the quote's own words");
            }
        }
    }

    private static void CheckKind(Quote quote, string pointer, ViolationList violations)
    {
        var agrees = quote.Kind switch
        {
            QuoteKind.Direct => quote.Verbatim.Equals(quote.Fragments),
            QuoteKind.Mixed => quote.Verbatim.Count > 0 && !quote.Verbatim.Equals(quote.Fragments),
            _ => quote.Verbatim.Count == 0,
        };
        violations.Require(agrees, "kind-agrees-with-verbatim", $"{pointer}/kind", quote.Kind switch
        {
            QuoteKind.Direct => "a direct quote has all of its words between quotation marks",
            QuoteKind.Mixed => "a mixed quote has some of its words between quotation marks",
            _ => "an indirect quote has none of its words between quotation marks",
        });
    }

    private static void CheckDisjoint(Article article, ViolationList violations)
    {
        var fragments = article.Quotes.AsSpan().ToArray()
            .SelectMany((quote, i) => quote.Fragments.AsSpan().ToArray().Select((span, j) => (Pointer: $"/quotes/{i}/fragments/{j}", Span: span)))
            .OrderBy(fragment => fragment.Span.Start).ToList();
        for (var i = 1; i < fragments.Count; i++)
        {
            violations.Require(fragments[i - 1].Span.End <= fragments[i].Span.Start, "fragments-disjoint", fragments[i].Pointer,
                $"the span {fragments[i].Span.Show()} overlaps {fragments[i - 1].Pointer[1..]}");
        }
    }

    private static string Show(QuoteIn place) => place.ToString().ToLowerInvariant();

    /// <summary>The blocks of each part of the article, to be searched by place.</summary>
    private sealed class BlockIndex(Article article)
    {
        private readonly Span[] _body = [.. article.Body.AsSpan().ToArray().Select(block => block.Span).OrderBy(span => span.Start)];
        private readonly Span[] _captions = [.. article.Media.AsSpan().ToArray().Select(caption => caption.Span).OrderBy(span => span.Start)];

        public bool Holds(QuoteIn place, Span span) => place switch
        {
            QuoteIn.Headline => Scalar("/headline", span),
            QuoteIn.Standfirst => Scalar("/standfirst", span),
            QuoteIn.Caption => Any(_captions, span),
            _ => Any(_body, span),
        };

        private bool Scalar(string pointer, Span span) => article.Spans is { } spans && spans.TryGetValue(pointer, out var outer) && outer.Contains(span);

        private static bool Any(Span[] blocks, Span span)
        {
            var low = 0;
            var high = blocks.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (blocks[middle].Contains(span))
                    return true;
                if (blocks[middle].Start > span.Start)
                    high = middle - 1;
                else
                    low = middle + 1;
            }

            return false;
        }
    }
}

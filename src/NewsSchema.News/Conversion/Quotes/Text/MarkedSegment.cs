namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Words between quotation marks: <paramref name="Whole"/> with the marks, <paramref name="Inner"/> without them, trimmed and never empty.</summary>
internal readonly record struct MarkedSegment(TextRange Whole, TextRange Inner, bool Closed, bool Single);

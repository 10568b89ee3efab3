namespace NewsSchema.News.Conversion.Quotes;

/// <summary>The quotes of one article in source order of their first fragment, and what could not be decided.</summary>
internal sealed record QuoteFindings(IReadOnlyList<Attribution> Quotes, IReadOnlyList<ConversionDiagnostic> Diagnostics);

namespace NewsSchema.Tool.Converting;

/// <summary>What became of one text.</summary>
internal sealed record ConversionOutcome
{
    /// <summary>The article, or why there is none; null when the text could not be read.</summary>
    public ConvertedArticle? Article { get; init; }

    /// <summary>Why the text could not be read.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Why the article could not be written.</summary>
    public string? Unwritable { get; init; }
}

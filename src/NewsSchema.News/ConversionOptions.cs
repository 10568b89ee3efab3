namespace NewsSchema.News;

/// <summary>What the caller knows about a text that the text itself does not say, and how large a text may be.</summary>
public sealed record ConversionOptions
{
    /// <summary>The options without any knowledge, with the default limits.</summary>
    public static ConversionOptions Default { get; } = new();

    /// <summary>The article's <c>id</c>; when null it is <c>sha256:</c> and the hash of the source bytes.</summary>
    public string? Id { get; init; }

    /// <summary>The article's language as a BCP 47 tag, such as <c>en-GB</c>.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The zone of times that state none or an ambiguous one: an offset (<c>+06:00</c>) or an IANA name (<c>Asia/Dhaka</c>).
    /// Without it such times stay without an offset.
    /// </summary>
    public string? DefaultZone { get; init; }

    /// <summary>
    /// Where the text was published, as a BCP 47 tag with a region (<c>en-US</c>, <c>en-GB</c>): it settles the order of day and month in
    /// <c>03/04/2031</c> and which zone an abbreviation such as <c>BST</c> or <c>IST</c> means.
    /// </summary>
    public string? Locale { get; init; }

    /// <summary>The publication or file the text came from: <c>source.name</c>.</summary>
    public string? SourceName { get; init; }

    /// <summary>Where the text came from: <c>source.uri</c>.</summary>
    public string? SourceUri { get; init; }

    /// <summary>The media type of the source, such as <c>text/plain</c>: <c>source.mediaType</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>The largest source in bytes that is converted; a larger one is refused with the code <c>too-large</c>. 64 MiB by default.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The largest number of blocks (lines with text) of one source; more are refused with the code <c>too-many-blocks</c>. One million by default.</summary>
    public int MaxBlocks { get; init; } = 1_000_000;
}

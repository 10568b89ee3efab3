namespace NewsSchema.Schemas;

/// <summary>What reading a schema depends on besides the text.</summary>
public sealed record SchemaReaderOptions
{
    /// <summary>The options used when none are given.</summary>
    public static SchemaReaderOptions Default { get; } = new();

    /// <summary>The dialect of documents without <c>$schema</c>.</summary>
    public Dialect DefaultDialect { get; init; } = Dialect.Draft202012;

    /// <summary>When set, every document is read in this dialect, whatever its <c>$schema</c> says.</summary>
    public Dialect? ForcedDialect { get; init; }

    /// <summary>Whether <c>format</c> asserts: null leaves it to each dialect's vocabularies.</summary>
    public bool? AssertFormats { get; init; }

    /// <summary>Whether <c>contentEncoding</c>, <c>contentMediaType</c> and <c>contentSchema</c> assert. By the specification they only annotate.</summary>
    public bool AssertContent { get; init; }
}

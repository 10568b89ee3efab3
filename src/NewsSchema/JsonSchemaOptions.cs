using NewsSchema.Schemas;

namespace NewsSchema;

/// <summary>How a schema is read at run time.</summary>
public sealed record JsonSchemaOptions
{
    internal static readonly JsonSchemaOptions Default = new();

    /// <summary>The documents that references may lead to. The official meta-schemas need not be added; nothing is ever fetched.</summary>
    public SchemaRegistry Documents { get; init; } = new();

    /// <summary>The dialect of documents without <c>$schema</c>.</summary>
    public Dialect DefaultDialect { get; init; } = Dialect.Draft202012;

    /// <summary>When set, every document is read in this dialect, whatever its <c>$schema</c> says.</summary>
    public Dialect? ForcedDialect { get; init; }

    /// <summary>Whether <c>format</c> asserts: null leaves it to each dialect's vocabularies.</summary>
    public bool? AssertFormats { get; init; }

    /// <summary>Whether <c>contentEncoding</c> (base64), <c>contentMediaType</c> (JSON) and <c>contentSchema</c> assert. By the specification they only annotate.</summary>
    public bool AssertContent { get; init; }

    internal SchemaReaderOptions ForReading => new() { DefaultDialect = DefaultDialect, ForcedDialect = ForcedDialect, AssertFormats = AssertFormats, AssertContent = AssertContent };
}

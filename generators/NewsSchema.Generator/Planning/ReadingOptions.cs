using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>How a schema is read, as its item says.</summary>
/// <param name="Dialect">The dialect where the schema has no <c>$schema</c>: its name (<c>2020-12</c>, <c>draft 7</c>) or its meta-schema's URI; 2020-12 when empty.</param>
/// <param name="AssertFormats">Whether <c>format</c> is checked; null leaves it to the dialect's vocabularies.</param>
/// <param name="AssertContent">Whether the content keywords are checked.</param>
internal sealed record ReadingOptions(string Dialect, bool? AssertFormats, bool AssertContent)
{
    /// <summary>How a schema is read whose item says nothing.</summary>
    public static readonly ReadingOptions Default = new(string.Empty, AssertFormats: true, AssertContent: false);

    private static readonly Dialect[] Known =
        [Schemas.Dialect.Draft202012, Schemas.Dialect.Draft201909, Schemas.Dialect.Draft7, Schemas.Dialect.Draft6, Schemas.Dialect.Draft4, Schemas.Dialect.Draft3, Schemas.Dialect.V1];

    /// <summary>The names of the dialects, for messages.</summary>
    public static string Names => string.Join(", ", Known.Select(dialect => dialect.Name));

    /// <summary>The dialect, or null when there is none of this name.</summary>
    public Dialect? FindDialect() => Dialect.Length == 0 ? Schemas.Dialect.Draft202012
        : Known.FirstOrDefault(dialect => string.Equals(dialect.Name, Dialect, StringComparison.OrdinalIgnoreCase))
            ?? (Uri.TryCreate(Dialect, UriKind.Absolute, out var uri) ? Schemas.Dialect.Find(uri) : null);

    public SchemaReaderOptions ToReaderOptions() => new() { DefaultDialect = FindDialect() ?? Schemas.Dialect.Draft202012, AssertFormats = AssertFormats, AssertContent = AssertContent };
}

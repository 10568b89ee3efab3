namespace NewsSchema.Schemas;

/// <summary>The official meta-schemas, embedded in the assembly and read when first asked for.</summary>
internal static class MetaSchemas
{
    private static readonly Dictionary<string, Lazy<SchemaDocument?>> ByUri = Table();

    internal static SchemaDocument? Find(Uri uri) => ByUri.TryGetValue(uri.OriginalString, out Lazy<SchemaDocument?>? document) ? document.Value : null;

    private static Dictionary<string, Lazy<SchemaDocument?>> Table()
    {
        Dictionary<string, Lazy<SchemaDocument?>> table = new(StringComparer.Ordinal);
        return table;
    }
}

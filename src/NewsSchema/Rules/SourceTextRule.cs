namespace NewsSchema.Rules;

internal sealed class SourceTextRule<TRecord>(RulePath<TRecord>? sha256, RulePath<TRecord>? bytes, RulePath<TRecord>? length) : RecordRule<TRecord>("sourceText")
    where TRecord : class
{
    /// <summary>What the record says of the source's length.</summary>
    public SourceBounds? Bounds(TRecord record, string pointer) =>
        length?.In(record, pointer) is [var found, ..] ? new SourceBounds(found.Value.Number, found.Pointer) : null;

    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        foreach (var (pointer, value) in sha256?.In(record, site.Pointer) ?? [])
            site.RequireOfSource(string.Equals(value.Text, source.Sha256, StringComparison.OrdinalIgnoreCase), pointer, "the source has another SHA-256: it is another text, or was changed");
        foreach (var (pointer, value) in bytes?.In(record, site.Pointer) ?? [])
            site.RequireOfSource(value.Number == source.ByteCount, pointer, $"{value}, but the source has {source.ByteCount} bytes");
        foreach (var (pointer, value) in length?.In(record, site.Pointer) ?? [])
            site.RequireOfSource(value.Number == source.Length, pointer, $"{value}, but the source has {source.Length} code points");
    }
}

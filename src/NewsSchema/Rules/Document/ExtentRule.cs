namespace NewsSchema.Rules;

internal sealed class ExtentRule<TRecord>(RulePath<TRecord> value, RulePath<TRecord> of, RulePath<TRecord> by, ExtentWords words) : RecordRule<TRecord>("extent")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var whole = of.In(record, site.Pointer).Select(found => found.Value.Key).ToHashSet(StringComparer.Ordinal);
        var parts = by.In(record, site.Pointer).Select(found => found.Value.Key).ToHashSet(StringComparer.Ordinal);
        var (word, meaning) = parts.Count == 0 ? (words.None, "none") : parts.SetEquals(whole) ? (words.All, "all") : (words.Some, "some");
        foreach (var (pointer, found) in value.In(record, site.Pointer))
        {
            if (words.Has(found.Text) && found.Text != word)
                site.Break(pointer, $"'{found}' does not agree with the spans, which make up {meaning} of it");
        }
    }
}

/// <summary>The values that say that spans make up all, some or none of others; null where no value says so.</summary>
internal sealed record ExtentWords(string? All, string? Some, string? None)
{
    /// <summary>Whether a value says anything of this.</summary>
    public bool Has(string word) => word == All || word == Some || word == None;
}

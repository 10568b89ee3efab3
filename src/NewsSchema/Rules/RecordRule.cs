namespace NewsSchema.Rules;

/// <summary>A keyword of the vocabulary at one kind of record.</summary>
internal abstract class RecordRule<TRecord>(string keyword)
    where TRecord : class
{
    public string Keyword { get; } = keyword;

    public abstract void Check(TRecord record, RuleSite site);
}

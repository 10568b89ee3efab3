namespace NewsSchema.Rules;

internal sealed class QuotationMarksAroundRule<TRecord>(RulePath<TRecord> spans) : RecordRule<TRecord>("quotationMarksAround")
    where TRecord : class
{
    // Typographic marks, straight marks, and the pairs that old systems write.
    private const string OpeningMarks = "“„«‹‘‚\"'`‟‛”’»";
    private const string ClosingMarks = "”“»›’‘\"'`«";

    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        foreach (var (pointer, span) in spans.In(record, site.Pointer))
        {
            if (source.Holds(span))
                site.RequireOfSource(IsMarked(source.Before(span), source.After(span)), pointer, $"there are no quotation marks around {span}");
        }
    }

    /// <summary>An opening mark stands before, and a closing one after unless the paragraph ends first: a quote that goes on in the next paragraph is not closed.</summary>
    private static bool IsMarked(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.TrimEnd();
        var rest = after.TrimStart(" \u00A0\t");
        return before.Length > 0 && OpeningMarks.Contains(before[^1]) && (rest.Length == 0 || rest[0] is '\n' or '\r' || ClosingMarks.Contains(rest[0]));
    }
}

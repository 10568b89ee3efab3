namespace NewsSchema.Rules;

/// <summary>The document can tell that a span is not empty and ends within the source's length; only the source tells what stands at its ends.</summary>
internal sealed class TextSpanRule<TRecord>(Func<TRecord, ITextSpan> place) : RecordRule<TRecord>("textSpan")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var span = RuleValue.Of(place(record));
        if (span.Start >= span.End)
            site.Break(site.Pointer, $"the span {span} is empty or reversed");
        if (site.Bounds is { } bounds && span.End > bounds.Length)
            site.Break(site.Pointer, $"the span {span} ends after the source, which has {bounds.Length} code points, at {bounds.Pointer}");
        if (site.Source() is not { } source || span.Start >= span.End)
            return;
        if (!source.Holds(span))
        {
            site.RequireOfSource(false, site.Pointer, $"the span {span} ends after the source, which has {source.Length} code points");
            return;
        }

        var slice = source.Slice(span);
        site.RequireOfSource(!char.IsWhiteSpace(slice[0]) && !char.IsWhiteSpace(slice[^1]), site.Pointer, $"the span {span} begins or ends in white space");
        site.RequireOfSource(source.IsOnBorders(span), site.Pointer, $"the span {span} splits a character that is more than one code point");
    }
}

using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a number that is one of a rule's integers.</summary>
    public long ReadIntegerChoice(IntegerChoiceRule rule)
    {
        if ((PeekType() & JsonTypes.Number) == 0)
        {
            Mismatch(rule, JsonTypes.Integer);
            return 0;
        }

        var start = _position;
        if (!ScanNumber())
            return 0;
        var text = _json[start.._position];
        if (!rule.TryFind(text, out var value))
            Fail(start, rule, rule.Keyword, TMode.Collects ? rule.Describe(Messages.Shorten(text)) : string.Empty);
        return value;
    }
}

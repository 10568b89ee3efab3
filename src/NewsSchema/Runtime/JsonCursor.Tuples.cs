using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>An item behind the places of an array that may have no more: reports it and passes over it.</summary>
    public void Unexpected(TypeRule rule)
    {
        if (PeekType() != JsonTypes.None)
            Fail(_position, rule, string.Empty, TMode.Collects ? "the array has no such place: no item is allowed here" : string.Empty);
        SkipValue();
    }
}

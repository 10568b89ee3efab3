namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a number, whatever its size.</summary>
    public JsonNumber ReadNumber(NumberRule rule) => ReadNumberText(rule, out var text) && TMode.Builds ? JsonNumber.FromChecked(text) : default;
}

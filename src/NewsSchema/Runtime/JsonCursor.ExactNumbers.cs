namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a number, whatever its size.</summary>
    public JsonDecimal ReadNumber(NumberRule rule) => ReadNumberText(rule, out var text) && TMode.Builds ? JsonDecimal.FromChecked(text) : default;
}

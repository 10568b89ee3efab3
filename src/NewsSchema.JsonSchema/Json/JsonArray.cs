namespace NewsSchema.Schemas;

/// <summary>A JSON array.</summary>
public sealed class JsonArray : JsonNode
{
    internal JsonArray(TextSpan span, JsonNode[] items)
        : base(span) => Items = items;

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.Array;

    /// <summary>The items in order.</summary>
    public IReadOnlyList<JsonNode> Items { get; }
}

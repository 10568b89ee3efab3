namespace NewsSchema.Schemas;

/// <summary><c>null</c>, <c>true</c> or <c>false</c>.</summary>
public sealed class JsonLiteral : JsonNode
{
    internal JsonLiteral(TextSpan span, JsonKind kind)
        : base(span) => Kind = kind;

    /// <inheritdoc/>
    public override JsonKind Kind { get; }
}

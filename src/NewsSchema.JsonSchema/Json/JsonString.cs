namespace NewsSchema.Schemas;

/// <summary>A JSON string.</summary>
public sealed class JsonString : JsonNode
{
    internal JsonString(TextSpan span, string value)
        : base(span) => Value = value;

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.String;

    /// <summary>The text with its escapes resolved; it may hold unpaired surrogates when they were written as escapes.</summary>
    public string Value { get; }
}

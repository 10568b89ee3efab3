namespace NewsSchema.Schemas;

/// <summary>A JSON number, kept as its digits: nothing is rounded.</summary>
public sealed class JsonNumber : JsonNode
{
    internal JsonNumber(TextSpan span, string text)
        : base(span) => Text = text;

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.Number;

    /// <summary>The number as written, such as <c>-1.50e2</c>.</summary>
    public string Text { get; }
}

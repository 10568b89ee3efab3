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

    /// <summary>The number itself, exact. Read from the digits each time.</summary>
    public ExactNumber Value => ExactNumber.Parse(Text);

    /// <summary>The number as a count: null when negative or with a fraction, the largest long when larger.</summary>
    internal long? ToCount()
    {
        ExactNumber value = Value;
        return value.Sign < 0 || !value.IsInteger ? null : value.TryGetInt64(out long count) ? count : long.MaxValue;
    }
}

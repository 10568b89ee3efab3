namespace NewsSchema.Schemas;

/// <summary>A member of a <see cref="JsonObject"/>.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, TextSpan nameSpan, JsonNode value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The name with its escapes resolved.</summary>
    public string Name { get; }

    /// <summary>The place of the name in the text, quotation marks included.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The value.</summary>
    public JsonNode Value { get; }
}

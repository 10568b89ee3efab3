namespace NewsSchema.Schemas;

/// <summary>One keyword of a schema, read. Its location is the schema's location, <c>/</c>, and its name.</summary>
public abstract class Keyword
{
    private protected Keyword(JsonMember member) => Member = member;

    /// <summary>The name as written; older dialects' names are kept though their meaning is lowered to the newer classes.</summary>
    public string Name => Member.Name;

    /// <summary>The value as written.</summary>
    public JsonNode Json => Member.Value;

    /// <summary>The place of the name in the document's text.</summary>
    public TextSpan NameSpan => Member.NameSpan;

    private protected JsonMember Member { get; }
}

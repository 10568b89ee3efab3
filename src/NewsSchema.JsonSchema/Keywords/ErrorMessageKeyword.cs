namespace NewsSchema.Schemas;

/// <summary>
/// <c>errorMessage</c>, in no official dialect: words of the schema's writer for a failure, either one text for the whole schema or an object of texts by keyword.
/// Asserts nothing.
/// </summary>
public sealed class ErrorMessageKeyword : Keyword
{
    internal const string KeywordName = "errorMessage";

    private ErrorMessageKeyword(JsonMember member, string? message, IReadOnlyDictionary<string, string> byKeyword)
        : base(member)
    {
        Message = message;
        ByKeyword = byKeyword;
    }

    /// <summary>The text for any failure of the schema, or null.</summary>
    public string? Message { get; }

    /// <summary>Texts for failures of single keywords.</summary>
    public IReadOnlyDictionary<string, string> ByKeyword { get; }

    /// <summary>The text for a failure of one keyword, or null.</summary>
    public string? For(string keyword) => ByKeyword.TryGetValue(keyword, out string? text) ? text : Message;

    /// <summary>Reads the keyword when it has a shape known here; other tools use further ones, which stay plain annotations.</summary>
    internal static ErrorMessageKeyword? TryRead(JsonMember member)
    {
        if (member.Value is JsonString text)
        {
            return new ErrorMessageKeyword(member, text.Value, new Dictionary<string, string>());
        }

        if (member.Value is not JsonObject map)
        {
            return null;
        }

        Dictionary<string, string> byKeyword = new(StringComparer.Ordinal);
        foreach (JsonMember entry in map.Members)
        {
            if (entry.Value is JsonString message)
            {
                byKeyword[entry.Name] = message.Value;
            }
        }

        return new ErrorMessageKeyword(member, null, byKeyword);
    }
}

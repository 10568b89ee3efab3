namespace NewsSchema.Schemas;

/// <summary>Reads JSON text (RFC 8259, strictly; a leading byte order mark is skipped) into nodes with positions.</summary>
public static class JsonText
{
    /// <summary>How deep arrays and objects may nest unless the caller says otherwise.</summary>
    public const int DefaultMaxDepth = 1000;

    /// <summary>Reads <paramref name="text"/>. Never throws on any text, however hostile.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="error">Why the result is null.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest. Writing, comparing and hashing values recurse, so some thousands is the most for a usual stack.</param>
    /// <returns>The value, or null when the text is no JSON or nests too deep.</returns>
    public static JsonNode? TryParse(string text, out JsonSyntaxError? error, int maxDepth = DefaultMaxDepth)
    {
        JsonParser parser = new(text ?? throw new ArgumentNullException(nameof(text)), maxDepth);
        JsonNode? node = parser.Parse();
        error = node is null ? new JsonSyntaxError(parser.Message, parser.Offset, new LineMap(text).GetPosition(parser.Offset)) : null;
        return node;
    }
}

namespace NewsSchema.Schemas;

/// <summary>A JSON Pointer in a keyword of the news vocabulary: from the instance that the schema describes, with <c>*</c> for every item or member.</summary>
public sealed class RulePointer
{
    private RulePointer(JsonNode json, string text, string[] tokens)
    {
        Json = json;
        Text = text;
        Tokens = tokens;
    }

    /// <summary>The pointer as written.</summary>
    public string Text { get; }

    /// <summary>Its tokens, unescaped.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>The value in the schema's text that it was read from, or that it is the name of.</summary>
    internal JsonNode Json { get; }

    /// <summary>Reads a pointer; null when the text is none or leads to the instance itself.</summary>
    internal static RulePointer? TryRead(string text, JsonNode json)
    {
        if (text.Length < 2 || text[0] != '/')
        {
            return null;
        }

        string[] tokens = text.Substring(1).Split('/');
        return tokens.All(IsToken) ? new RulePointer(json, text, [.. tokens.Select(JsonPointer.Unescape)]) : null;
    }

    private static bool IsToken(string token)
    {
        for (int i = token.IndexOf('~'); i >= 0; i = token.IndexOf('~', i + 1))
        {
            if (i + 1 == token.Length || token[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }
}

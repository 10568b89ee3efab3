using System.Buffers.Text;
using System.Text.Unicode;

namespace NewsSchema.Runtime;

/// <summary>
/// What a string's content must be, where content is asserted (JSON Schema Validation 2020-12, section 8): base64 when the schema says so, JSON when the media type
/// is a JSON one, and then valid for the content's schema. Other encodings and media types are not checked.
/// </summary>
internal sealed class ContentRule(string location) : Rule(location)
{
    public bool IsBase64 { get; init; }

    public string? MediaType { get; init; }

    public SchemaRule? Schema { get; init; }

    private bool IsJson => MediaType is not null
        && (MediaType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) || MediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>The first keyword that a string breaks, or null.</summary>
    public string? FindBroken(ReadOnlySpan<byte> text, int maxDepth, out string why)
    {
        why = string.Empty;
        if (IsBase64)
        {
            if (!Base64.IsValid(text, out var length))
            {
                why = $"{Messages.Quote(text)} is not base64";
                return "contentEncoding";
            }

            var decoded = new byte[length];
            Base64.DecodeFromUtf8(text, decoded, out _, out _);
            text = decoded;
        }

        if (!IsJson)
            return null;
        var json = new JsonCursor<Verdict>(text, maxDepth);
        if (Utf8.IsValid(text))
            json.SkipValue();
        if (!Utf8.IsValid(text) || !json.End())
        {
            why = $"the content is not {MediaType}";
            return "contentMediaType";
        }

        if (Schema is null)
            return null;
        json = new JsonCursor<Verdict>(text, maxDepth);
        json.Evaluate(Schema);
        why = "the content does not match its schema";
        return json.End() ? null : "contentSchema";
    }
}

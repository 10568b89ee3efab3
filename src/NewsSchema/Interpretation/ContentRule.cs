using System.Buffers;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>
/// What a string's content must be, where content is asserted (JSON Schema Validation 2020-12, section 8): of the encoding and the media type that the schema
/// names, as far as they are known, and then valid for the content's schema.
/// </summary>
internal sealed class ContentRule(string location) : Rule(location)
{
    public string? Encoding { get; init; }

    public string? MediaType { get; init; }

    public SchemaRule? Schema { get; init; }

    /// <summary>The first keyword that a string breaks, or null.</summary>
    public string? FindBroken(ReadOnlySpan<byte> text, int maxDepth, out string why)
    {
        if (Encoding is null)
            return FindBrokenContent(text, maxDepth, out why);
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        string? broken = null;
        why = string.Empty;
        switch (ContentEncoding.TryDecode(Encoding, text, buffer, out var length))
        {
            case true:
                broken = FindBrokenContent(buffer.AsSpan(0, length), maxDepth, out why);
                break;
            case false:
                why = $"{Messages.Quote(text)} is not {Encoding}";
                broken = "contentEncoding";
                break;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return broken;
    }

    private string? FindBrokenContent(ReadOnlySpan<byte> content, int maxDepth, out string why)
    {
        why = string.Empty;
        if (MediaType is null)
            return null;
        var isValid = ContentMediaType.IsValid(MediaType, content);
        if (isValid == false)
        {
            why = $"the content is not {MediaType}";
            return "contentMediaType";
        }

        if (Schema is null || isValid is null)
            return null;
        var json = new JsonCursor<Verdict>(content, maxDepth);
        json.Evaluate(Schema);
        why = "the content does not match its schema";
        return json.End() ? null : "contentSchema";
    }
}

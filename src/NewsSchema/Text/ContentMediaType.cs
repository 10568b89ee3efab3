using System.Text.Json;
using System.Text.Unicode;

namespace NewsSchema.Text;

/// <summary>The media types that <c>contentMediaType</c> is checked for: JSON, by its own name or the suffix <c>+json</c>.</summary>
static class ContentMediaType
{
    /// <summary>Deeper content is refused, as deeper instances are.</summary>
    const int MaxDepth = 1000;

    /// <summary>Whether content is of a media type; null when the type is not one that is checked.</summary>
    public static bool? IsValid(string mediaType, ReadOnlySpan<byte> content) => IsJson(mediaType) ? IsJsonText(content) : null;

    /// <summary>Whether a media type, parameters apart, is JSON.</summary>
    public static bool IsJson(string mediaType)
    {
        int semicolon = mediaType.IndexOf(';');
        var name = (semicolon < 0 ? mediaType : mediaType.AsSpan(0, semicolon)).Trim();
        return name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    static bool IsJsonText(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content)) return false;
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                // Reading is the check.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

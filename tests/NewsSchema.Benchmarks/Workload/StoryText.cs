using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsSchema.Benchmarks.Workload;

/// <summary>Writes stories as feeds do: UTF-8, with an escape here and there for a letter that needs none.</summary>
internal sealed class StoryText(Dice dice)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(JsonObject story)
    {
        var json = story.ToJsonString(Plain);
        var text = new StringBuilder(json.Length + 64);
        foreach (var c in json)
        {
            if (c > 127 && !char.IsSurrogate(c) && dice.Happens(12))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

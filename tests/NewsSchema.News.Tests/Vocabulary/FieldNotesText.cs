using System.Text;
using System.Text.Json.Nodes;

namespace NewsSchema.News.Tests.Vocabulary;

/// <summary>Field notes that break no rule, and what they were taken from.</summary>
internal static class FieldNotesText
{
    private const string Text = "Observer: Ilse Brandt\n2031-05-04\n\nTwo terns over the mole, photo taken.\n“A bittern boomed,” Ilse wrote.\nFog later.\n";

    public static RawText Source { get; } = new(Text, Encoding.UTF8.GetBytes(Text));

    public static JsonObject Json() => new()
    {
        ["observer"] = "Ilse Brandt",
        ["begun"] = "2031-05-04",
        ["ended"] = "2031-05-04T18:00:00Z",
        ["sure"] = "partly",
        ["sightings"] = new JsonArray(
            new JsonObject { ["id"] = "s1", ["kind"] = "seen", ["words"] = "Two terns over the mole, photo taken.", ["from"] = 2, ["to"] = 5.5, ["pictured"] = true, ["at"] = Span("Two terns over the mole, photo taken.") },
            new JsonObject { ["id"] = "s2", ["kind"] = "heard", ["words"] = "“A bittern boomed,” Ilse wrote.", ["at"] = Span("“A bittern boomed,” Ilse wrote."), ["said"] = Span("A bittern boomed,") }),
        ["certain"] = new JsonArray(Span("Two terns over the mole, photo taken.")),
        ["remark"] = new JsonObject { ["text"] = "Fog later.", ["at"] = Span("Fog later.") },
        ["places"] = new JsonObject { ["/observer"] = Span("Ilse Brandt"), ["/begun"] = Span("2031-05-04") },
        ["raw"] = new JsonObject { ["digest"] = Source.Sha256, ["size"] = Source.ByteCount, ["length"] = Source.Length },
    };

    public static JsonObject Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new JsonObject { ["start"] = start, ["end"] = start + words.Length };
    }

    /// <summary>The notes with another value at one place.</summary>
    public static byte[] With(string pointer, string json)
    {
        var root = Json();
        JsonNode holder = root;
        var tokens = pointer.Split('/')[1..];
        foreach (var token in tokens[..^1])
            holder = holder is JsonArray array ? array[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)]! : holder[token]!;
        holder[tokens[^1]] = JsonNode.Parse(json);
        return Bytes(root);
    }

    public static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}

using System.Text.Json.Nodes;

namespace NewsSchema.Benchmarks.Workload;

/// <summary>Twenty ways in which a story breaks its schema.</summary>
internal static class Mistakes
{
    public static IReadOnlyList<Action<JsonObject>> All { get; } =
    [
        story => story.Remove("id"),
        story => story.Remove("source"),
        story => story["headline"] = "",
        story => story["headline"] = 17,
        story => story["slug"] = "not-in-the-schema",
        story => story["language"] = "english",
        story => story["published"] = "yesterday",
        story => story["published"] = "2025-02-30T10:00:00Z",
        story => story["urgency"] = 0,
        story => story["urgency"] = 2.5,
        story => story["body"] = new JsonArray(),
        story => story["body"]!.AsArray().Add(null),
        story => Last(story, "body")["kind"] = "footnote",
        story => Last(story, "body")["span"]!.AsObject().Remove("end"),
        story => Last(story, "body")["span"]!["start"] = -1,
        story => Last(story, "bylines")["authors"] = "Maud Pell",
        story => Last(story, "bylines")["authors"]!.AsArray().Add(new JsonObject { ["role"] = "editor" }),
        story => story["quotes"]!.AsArray().Add(new JsonObject { ["id"] = "7", ["kind"] = "direct", ["text"] = "x", ["fragments"] = new JsonArray() }),
        story => story["media"] = new JsonArray(new JsonObject { ["text"] = "x", ["span"] = null }),
        story => story["dateline"] = new JsonObject { ["place"] = "Brackwater", ["date"] = "3 March" },
    ];

    private static JsonObject Last(JsonObject story, string array) => story[array]!.AsArray()[^1]!.AsObject();
}

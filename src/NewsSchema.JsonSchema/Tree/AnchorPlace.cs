namespace NewsSchema.Schemas;

/// <summary>Where an anchor stands in its document.</summary>
internal readonly record struct AnchorPlace(JsonNode Json, string Pointer, bool Dynamic);

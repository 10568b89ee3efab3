namespace NewsSchema.Schemas;

/// <summary>Where an anchor stands in its document.</summary>
internal readonly record struct AnchorPlace(JsonNode Json, PointerPath Path, bool Dynamic);

namespace NewsSchema.Schemas;

/// <summary>A condition of a rule: the value at a place is a certain one.</summary>
/// <param name="Pointer">The place.</param>
/// <param name="Value">A string, true or false.</param>
public sealed record RuleWhere(RulePointer Pointer, JsonNode Value);

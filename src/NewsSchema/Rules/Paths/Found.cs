namespace NewsSchema.Rules;

/// <summary>A value that a path leads to.</summary>
/// <param name="Pointer">Where, as a JSON Pointer from the document's root.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct Found(string Pointer, RuleValue Value);

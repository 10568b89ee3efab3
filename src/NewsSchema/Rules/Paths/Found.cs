namespace NewsSchema.Rules;

/// <summary>A value that a path leads to. A class, because the framework's lists of references are compiled ahead, those of such pairs are not.</summary>
/// <param name="Pointer">Where, as a JSON Pointer from the document's root.</param>
/// <param name="Value">What stands there.</param>
internal sealed record Found(string Pointer, RuleValue Value);

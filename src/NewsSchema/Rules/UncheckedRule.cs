namespace NewsSchema;

/// <summary>A source rule that applies to the document but could not be checked, because the raw text was not given.</summary>
/// <param name="Keyword">The rule's keyword.</param>
/// <param name="SchemaLocation">The keyword's place: the schema's absolute URI with a JSON Pointer as fragment.</param>
public sealed record UncheckedRule(string Keyword, string SchemaLocation);

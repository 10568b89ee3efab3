namespace NewsSchema;

/// <summary>What a schema says about a value of a valid document without demanding anything: a title, a default, a format …</summary>
/// <param name="InstanceLocation">The value, as a JSON Pointer.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="SchemaLocation">The schema that has it: its absolute URI with a JSON Pointer as fragment.</param>
/// <param name="EvaluationPath">How the schema was reached from the first one, through references, as a JSON Pointer.</param>
/// <param name="Value">The keyword's value.</param>
public sealed record Annotation(string InstanceLocation, string Keyword, string SchemaLocation, string EvaluationPath, JsonValue Value);

namespace NewsSchema.Generator.Planning.Model;

/// <summary>The rules of the news vocabulary for one type.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="IsRoot">Whether its values are whole documents.</param>
/// <param name="Span">How it is a place in the source text; null when it is none.</param>
/// <param name="Paths">The paths that its rules use.</param>
/// <param name="Schemas">Its rules by the schema that states them.</param>
/// <param name="Parts">The paths to the records below that have rules.</param>
internal sealed record RecordRulesModel(
    string TypeName, bool IsRoot, SpanModel? Span, EquatableArray<PathModel> Paths, EquatableArray<SchemaRulesModel> Schemas, EquatableArray<EquatableArray<StepModel>> Parts);

/// <summary>The expressions for the two ends of a record that is a place in the source text.</summary>
internal sealed record SpanModel(string Start, string End);

/// <summary>The rules that one schema states, as calls.</summary>
internal sealed record SchemaRulesModel(string Location, EquatableArray<string> Calls);

/// <summary>A path of a rule.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Pointer">The pointer in the schema.</param>
/// <param name="Steps">Its steps.</param>
internal sealed record PathModel(string Field, string Pointer, EquatableArray<StepModel> Steps);

/// <summary>A step of a path: a method of the runtime and its arguments.</summary>
internal sealed record StepModel(string Method, string Arguments);

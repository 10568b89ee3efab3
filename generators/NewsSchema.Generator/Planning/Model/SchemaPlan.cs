namespace NewsSchema.Generator.Planning.Model;

/// <summary>What is generated for one schema document. Holds no positions, so that moving a line changes nothing.</summary>
/// <param name="File">The document's file name, for the head of each generated file.</param>
/// <param name="Hint">What the generated files' names begin with.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Reading">How the run-time engine must read the texts.</param>
/// <param name="Types">The types, in the order of the document.</param>
/// <param name="Texts">The texts of the schemas that the run-time engine checks, the document's own first; empty when generated code checks everything.</param>
internal sealed record SchemaPlan(string File, string Hint, string Namespace, ReadingOptions Reading, EquatableArray<TypeModel> Types, EquatableArray<SchemaText> Texts)
{
    /// <summary>The rules of the news vocabulary for the types that have some.</summary>
    public EquatableArray<RecordRulesModel> RecordRules { get; init; }
}

/// <summary>A schema document as minified JSON, with the URI it is known by.</summary>
internal sealed record SchemaText(string Uri, string Json);

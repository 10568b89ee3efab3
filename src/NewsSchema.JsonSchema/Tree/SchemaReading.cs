namespace NewsSchema.Schemas;

/// <summary>One run of <see cref="SchemaReader"/>.</summary>
internal sealed class SchemaReading(SchemaRegistry registry, SchemaReaderOptions options)
{
    internal SchemaReaderOptions Options => options;

    internal SchemaTree Run(SchemaDocument root, string fragment) => throw new NotSupportedException(registry + fragment + root);

    internal SchemaNode Subschema(SchemaNode parent, JsonNode json, string pointer) => throw new NotSupportedException(parent + pointer + json);

    internal SchemaNode? Resolve(SchemaNode node, JsonMember member, string reference) => throw new NotSupportedException(node + member.Name + reference);

    internal void ResolveDynamicLater(SchemaNode node, JsonMember member, string anchor) => throw new NotSupportedException(node + member.Name + anchor);

    internal void Report(FindingRule rule, string message, SchemaDocument document, TextSpan span, string pointer) => throw new NotSupportedException(rule + message + document + span + pointer);
}

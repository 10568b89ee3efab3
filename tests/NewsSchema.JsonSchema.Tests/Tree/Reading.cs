namespace NewsSchema.Schemas.Tests;

/// <summary>Short ways to read schemas in tests.</summary>
internal static class Reading
{
    internal static SchemaTree Read(string schema, params (string Path, string Text)[] others) => Read(schema, SchemaReaderOptions.Default, others);

    internal static SchemaTree Read(string schema, SchemaReaderOptions options, params (string Path, string Text)[] others)
    {
        SchemaRegistry registry = new();
        foreach ((string path, string text) in others)
        {
            registry.Add(SchemaDocument.Parse(path, text));
        }

        return SchemaReader.Read(SchemaDocument.Parse("root.json", schema), registry, options);
    }

    internal static SchemaNode Property(this SchemaNode node, string name) => node.Find<PropertiesKeyword>()!.Properties.Single(property => property.Key == name).Value;

    internal static SchemaNode Target(this SchemaNode node) => node.Find<RefKeyword>()!.Target;
}

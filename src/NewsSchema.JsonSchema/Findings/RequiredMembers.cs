namespace NewsSchema.Schemas;

/// <summary>Finds required members that the schema forbids, or that it seems to describe under a misspelt name.</summary>
internal static class RequiredMembers
{
    internal static void Report(SchemaReading reading, SchemaNode node)
    {
        if (node.Find<RequiredKeyword>() is not { } required)
        {
            return;
        }

        if (node.Find<MaxPropertiesKeyword>() is { } max && required.Names.Count > max.Limit)
        {
            Add(FindingRules.Unsatisfiable, $"required names {required.Names.Count} members, over maxProperties {max.Limit}.");
        }

        Dictionary<string, SchemaNode> described = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SchemaNode> property in node.Find<PropertiesKeyword>()?.Properties ?? [])
        {
            described[property.Key] = property.Value;
        }

        bool closed = node.Find<AdditionalPropertiesKeyword>()?.Schema.Constant == false && (node.Find<PatternPropertiesKeyword>()?.Patterns.Count ?? 0) == 0;
        foreach (string name in required.Names)
        {
            if (described.TryGetValue(name, out SchemaNode? schema))
            {
                if (schema.Constant == false)
                {
                    Add(FindingRules.Unsatisfiable, $"'{name}' is required, but its schema in properties is false.");
                }
            }
            else if (closed)
            {
                Add(FindingRules.Unsatisfiable, $"'{name}' is required, but additionalProperties false forbids it.{reading.Suggest(name, described.Keys)}");
            }
            else if (reading.Nearest(name, described.Keys) is string nearest && !required.Names.Contains(nearest))
            {
                Add(FindingRules.MisspeltName, $"'{name}' is required, but properties describes '{nearest}'. Is one of them misspelt?");
            }
        }

        void Add(FindingRule rule, string message) => reading.Report(rule, message, node.Document, required.NameSpan, node.Path.Then(required.Name));
    }
}

namespace NewsSchema.Schemas;

/// <summary>
/// <c>dependencies</c>: lists become a <see cref="DependentRequiredKeyword"/>, schemas a <see cref="DependentSchemasKeyword"/>. It was split up in 2019-09, which
/// lets implementations go on reading it; many schemas count on that.
/// </summary>
internal static class Dependencies
{
    internal static readonly KeywordDefinition Definition = new("dependencies", Read, SubschemaShape.MapOfSchemasOrLists);

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject map)
        {
            context.BadValue(member, "an object of schemas and arrays of strings");
            return;
        }

        if (context.Has("dependentRequired"))
        {
            context.Report(FindingRules.OldKeyword, "dependencies is called dependentRequired and dependentSchemas since 2019-09.", member.NameSpan, member.Name);
        }

        List<KeyValuePair<string, IReadOnlyList<string>>> required = [];
        List<KeyValuePair<string, SchemaNode>> schemas = [];
        foreach (JsonMember entry in context.Distinct(map))
        {
            if (entry.Value is JsonString name && context.Dialect.Rules.HasDraft3Types)
            {
                required.Add(new(entry.Name, [name.Value]));
            }
            else if (entry.Value is not JsonArray)
            {
                schemas.Add(new(entry.Name, context.Schema(entry.Value, member.Name, entry.Name)));
            }
            else if (context.Strings(member, entry.Value) is { } names)
            {
                required.Add(new(entry.Name, names));
            }
        }

        if (required.Count > 0)
        {
            context.Add(new DependentRequiredKeyword(member, required));
        }

        if (schemas.Count > 0)
        {
            context.Add(new DependentSchemasKeyword(member, schemas));
        }
    }
}

namespace NewsSchema.Schemas;

/// <summary>Reads one keyword of a schema and adds what it means to the context's node.</summary>
internal delegate void KeywordReader(KeywordContext context, JsonMember member);

/// <summary>Where schemas stand in a keyword's value.</summary>
internal enum SubschemaShape
{
    None,
    Schema,
    Array,
    SchemaOrArray,
    Map,
    MapOfSchemasOrLists,
}

/// <summary>A keyword as some dialects have it: a line of their tables.</summary>
internal sealed class KeywordDefinition(string name, KeywordReader? read, SubschemaShape shape = SubschemaShape.None)
{
    internal string Name { get; } = name;

    /// <summary>Null for keywords that name and organise schemas ($id, $anchor, $schema …); they are read when a document is indexed.</summary>
    internal KeywordReader? Read { get; } = read;

    internal SubschemaShape Shape { get; } = shape;

    /// <summary>Adds the schemas in a value that stands at <paramref name="path"/>. What is no schema is left to <see cref="Read"/> to report.</summary>
    internal void AddSubschemas(JsonNode value, PointerPath path, List<KeyValuePair<PointerPath, JsonNode>> found)
    {
        switch (Shape)
        {
            case SubschemaShape.Schema:
            case SubschemaShape.SchemaOrArray when value is JsonObject:
                found.Add(new(path, value));
                break;
            case SubschemaShape.Array or SubschemaShape.SchemaOrArray when value is JsonArray array:
                for (int i = 0; i < array.Items.Count; i++)
                {
                    found.Add(new(path.Then(i), array.Items[i]));
                }

                break;
            case SubschemaShape.Map or SubschemaShape.MapOfSchemasOrLists when value is JsonObject map:
                foreach (JsonMember member in map.Members)
                {
                    found.Add(new(path.Then(member.Name), member.Value));
                }

                break;
        }
    }
}

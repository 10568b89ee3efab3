namespace NewsSchema.Schemas;

/// <summary>Reads the keywords of one schema.</summary>
internal static class NodeReader
{
    internal static void Read(SchemaReading reading, SchemaNode node)
    {
        DialectRules rules = node.Resource.Dialect.Rules;
        if (node.Json is JsonObject json)
        {
            ReadObject(new KeywordContext(reading, node, json), json, rules);
        }
        else if (node.Json is JsonString name && rules.HasDraft3Types)
        {
            node.Add(new TypeKeyword(new JsonMember("type", name.Span, name), Draft3Types.TypesOf(name.Value)));
        }
        else if (node.Json.Kind is not (JsonKind.True or JsonKind.False))
        {
            reading.Report(FindingRules.BadValue, "A schema is an object or a boolean.", node.Document, node.Json.Span, node.Path);
        }
        else if (!rules.HasBooleanSchemas && !node.Path.EndsWith("additionalProperties", "additionalItems"))
        {
            reading.Report(FindingRules.BadValue, "Up to draft 4 a schema is an object; booleans came with draft 6.", node.Document, node.Json.Span, node.Path);
        }
    }

    private static void ReadObject(KeywordContext context, JsonObject json, DialectRules rules)
    {
        bool refOnly = rules.RefIgnoresSiblings && json["$ref"] is JsonString;
        foreach (JsonMember member in json.Members)
        {
            KeywordDefinition? keyword = context.Dialect.Keyword(member.Name);
            if (refOnly && member.Name is not ("$ref" or "definitions"))
            {
                if (keyword?.Read is not null && !IsRemark(member.Name))
                {
                    context.Ignored(member, $"{context.Dialect.Name} ignores what stands beside $ref");
                }
            }
            else if (json.Find(member.Name) != member)
            {
                // A later member of the same name counts.
            }
            else if (keyword is not null)
            {
                keyword.Read?.Invoke(context, member);
            }
            else
            {
                UnknownKeywords.Read(context, member);
            }
        }
    }

    private static bool IsRemark(string name) => name is "title" or "description" or "$comment" or "default" or "examples" or "readOnly" or "writeOnly";
}

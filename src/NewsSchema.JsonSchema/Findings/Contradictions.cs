namespace NewsSchema.Schemas;

/// <summary>Finds keywords of one schema that cannot hold together. Each check is sure of its case; what would need more than a look is left alone.</summary>
internal static class Contradictions
{
    internal static void Report(SchemaReading reading, SchemaNode node)
    {
        ReportLimits(reading, node);
        ReportBounds(reading, node);
        ReportValues(reading, node);
        ReportTypes(reading, node);
    }

    private static void ReportLimits(SchemaReading reading, SchemaNode node)
    {
        Compare(node.Find<MinLengthKeyword>(), node.Find<MinLengthKeyword>()?.Limit, node.Find<MaxLengthKeyword>()?.Limit, "maxLength");
        Compare(node.Find<MinItemsKeyword>(), node.Find<MinItemsKeyword>()?.Limit, node.Find<MaxItemsKeyword>()?.Limit, "maxItems");
        Compare(node.Find<MinPropertiesKeyword>(), node.Find<MinPropertiesKeyword>()?.Limit, node.Find<MaxPropertiesKeyword>()?.Limit, "maxProperties");
        Compare(node.Find<MinContainsKeyword>(), node.Find<MinContainsKeyword>()?.Limit, node.Find<MaxContainsKeyword>()?.Limit, "maxContains");
        Compare(node.Find<ContainsKeyword>(), node.Find<ContainsKeyword>()?.Min, node.Find<MaxItemsKeyword>()?.Limit, "maxItems");
        if (node.Find<MinItemsKeyword>() is { } min && node.Find<ItemsKeyword>() is { Schema.Constant: false } items && min.Limit > items.From)
        {
            Report(reading, node, min, $"minItems {min.Limit} is over the {items.From} items that {items.Name} false leaves.");
        }

        void Compare(Keyword? min, long? least, long? most, string max)
        {
            if (least > most)
            {
                string what = min is ContainsKeyword ? $"contains needs {least} items, and that" : $"{min!.Name} {least}";
                Report(reading, node, min!, $"{what} is over {max} {most}.");
            }
        }
    }

    private static void ReportBounds(SchemaReading reading, SchemaNode node)
    {
        foreach (MinimumKeyword min in node.Keywords.OfType<MinimumKeyword>())
        {
            foreach (MaximumKeyword max in node.Keywords.OfType<MaximumKeyword>())
            {
                int order = min.Limit.Value.CompareTo(max.Limit.Value);
                if (order > 0 || (order == 0 && (min.Exclusive || max.Exclusive)))
                {
                    Report(reading, node, min, $"No number satisfies both {min.Name} {min.Limit.Text} and {max.Name} {max.Limit.Text}.");
                }
            }
        }
    }

    private static void ReportValues(SchemaReading reading, SchemaNode node)
    {
        JsonTypes types = node.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
        if (node.Find<ConstKeyword>() is { } constant && (types & TypeOf(constant.Value)) == 0)
        {
            Report(reading, node, constant, "The value of const is not of the type that type demands.");
        }

        if (node.Find<EnumKeyword>() is { } choice && choice.Values.All(value => (types & TypeOf(value)) == 0))
        {
            Report(reading, node, choice, choice.Values.Count == 0 ? "enum has no values, so nothing equals one of them." : "No value of enum is of the type that type demands.");
        }
    }

    private static void ReportTypes(SchemaReading reading, SchemaNode node)
    {
        JsonTypes types = node.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
        foreach (Keyword keyword in node.Keywords)
        {
            IReadOnlyList<SchemaNode> also = keyword switch { AllOfKeyword allOf => allOf.Schemas, RefKeyword reference => [reference.Target], _ => [] };
            foreach (SchemaNode schema in also)
            {
                if (schema.Constant == false)
                {
                    Report(reading, node, keyword, $"{keyword.Name} includes a schema that is false.");
                }
                else if (schema.Find<TypeKeyword>() is { } other && (types &= other.Types) == 0)
                {
                    Report(reading, node, keyword, $"{keyword.Name} demands a type that the other keywords do not allow.");
                    return;
                }
            }
        }
    }

    private static JsonTypes TypeOf(JsonNode value) => value switch
    {
        JsonNumber number => number.Value.IsInteger ? JsonTypes.Integer : JsonTypes.Number,
        JsonString => JsonTypes.String,
        JsonArray => JsonTypes.Array,
        JsonObject => JsonTypes.Object,
        _ => value.Kind == JsonKind.Null ? JsonTypes.Null : JsonTypes.Boolean,
    };

    private static void Report(SchemaReading reading, SchemaNode node, Keyword keyword, string message) =>
        reading.Report(FindingRules.Unsatisfiable, message, node.Document, keyword.NameSpan, node.Path.Then(keyword.Name));
}

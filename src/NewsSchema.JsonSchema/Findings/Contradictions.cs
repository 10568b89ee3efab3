namespace NewsSchema.Schemas;

/// <summary>Finds keywords of one schema that cannot hold together. Each check is sure of its case; what would need more than a look is left alone.</summary>
internal static class Contradictions
{
    internal static void Report(SchemaReading reading, SchemaNode node)
    {
        if (node.Keywords.Count == 0)
        {
            return;
        }

        Counts(node, node.Find<MinLengthKeyword>(), node.Find<MinLengthKeyword>()?.Limit, node.Find<MaxLengthKeyword>(), node.Find<MaxLengthKeyword>()?.Limit);
        Counts(node, node.Find<MinItemsKeyword>(), node.Find<MinItemsKeyword>()?.Limit, node.Find<MaxItemsKeyword>(), node.Find<MaxItemsKeyword>()?.Limit);
        Counts(node, node.Find<MinPropertiesKeyword>(), node.Find<MinPropertiesKeyword>()?.Limit, node.Find<MaxPropertiesKeyword>(), node.Find<MaxPropertiesKeyword>()?.Limit);
        Counts(node, node.Find<MinContainsKeyword>(), node.Find<MinContainsKeyword>()?.Limit, node.Find<MaxContainsKeyword>(), node.Find<MaxContainsKeyword>()?.Limit);
        Bounds(node);
        Values(node);
        Required(node);
        Items(node);
        Types(node);

        void Counts(SchemaNode of, Keyword? min, long? least, Keyword? max, long? most)
        {
            if (least > most)
            {
                Say(of, min!, $"{min!.Name} {least} is over {max!.Name} {most}.");
            }
        }

        void Bounds(SchemaNode of)
        {
            foreach (MinimumKeyword min in of.Keywords.OfType<MinimumKeyword>())
            {
                foreach (MaximumKeyword max in of.Keywords.OfType<MaximumKeyword>())
                {
                    int order = min.Limit.Value.CompareTo(max.Limit.Value);
                    if (order > 0 || (order == 0 && (min.Exclusive || max.Exclusive)))
                    {
                        Say(of, min, $"No number satisfies both {min.Name} {min.Limit.Text} and {max.Name} {max.Limit.Text}.");
                    }
                }
            }
        }

        void Values(SchemaNode of)
        {
            JsonTypes types = of.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
            if (of.Find<ConstKeyword>() is { } constant && (types & TypeOf(constant.Value)) == 0)
            {
                Say(of, constant, "The value of const is not of the type that type demands.");
            }

            if (of.Find<EnumKeyword>() is { } choice && choice.Values.All(value => (types & TypeOf(value)) == 0))
            {
                Say(of, choice, choice.Values.Count == 0 ? "enum has no values, so nothing equals one of them." : "No value of enum is of the type that type demands.");
            }
        }

        void Required(SchemaNode of)
        {
            if (of.Find<RequiredKeyword>() is not { } required)
            {
                return;
            }

            if (of.Find<MaxPropertiesKeyword>() is { } max && required.Names.Count > max.Limit)
            {
                Say(of, required, $"required names {required.Names.Count} members, over maxProperties {max.Limit}.");
            }

            IReadOnlyList<KeyValuePair<string, SchemaNode>> properties = of.Find<PropertiesKeyword>()?.Properties ?? [];
            bool closed = of.Find<AdditionalPropertiesKeyword>()?.Schema.Constant == false && (of.Find<PatternPropertiesKeyword>()?.Patterns.Count ?? 0) == 0;
            foreach (string name in required.Names)
            {
                SchemaNode? schema = properties.FirstOrDefault(property => property.Key == name).Value;
                if (schema is null ? closed : schema.Constant == false)
                {
                    Say(of, required, schema is null
                        ? $"'{name}' is required, but additionalProperties false forbids it.{Spelling.Suggest(name, properties.Select(property => property.Key))}"
                        : $"'{name}' is required, but its schema in properties is false.");
                }
            }
        }

        void Items(SchemaNode of)
        {
            if (of.Find<MinItemsKeyword>() is { } min && of.Find<ItemsKeyword>() is { Schema.Constant: false } items && min.Limit > items.From)
            {
                Say(of, min, $"minItems {min.Limit} is over the {items.From} items that {items.Name} false leaves.");
            }
        }

        void Types(SchemaNode of)
        {
            JsonTypes types = of.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
            foreach (Keyword keyword in of.Keywords)
            {
                IEnumerable<SchemaNode> also = keyword switch { AllOfKeyword allOf => allOf.Schemas, RefKeyword reference => [reference.Target], _ => [] };
                foreach (SchemaNode schema in also)
                {
                    if (schema.Constant == false)
                    {
                        Say(of, keyword, $"{keyword.Name} includes a schema that is false.");
                    }
                    else if (schema.Find<TypeKeyword>() is { } other && (types &= other.Types) == 0)
                    {
                        Say(of, keyword, $"{keyword.Name} demands a type that the other keywords do not allow.");
                        return;
                    }
                }
            }
        }

        void Say(SchemaNode of, Keyword keyword, string message) =>
            reading.Report(FindingRules.Unsatisfiable, message, of.Document, keyword.NameSpan, of.Path.Then(keyword.Name));
    }

    private static JsonTypes TypeOf(JsonNode value) => value.Kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.Number => ((JsonNumber)value).Value.IsInteger ? JsonTypes.Integer : JsonTypes.Number,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        _ => JsonTypes.Object,
    };
}

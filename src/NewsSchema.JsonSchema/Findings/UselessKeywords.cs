namespace NewsSchema.Schemas;

/// <summary>Finds keywords that speak of a type which <c>type</c> beside them rules out.</summary>
internal static class UselessKeywords
{
    internal static void Report(SchemaReading reading, SchemaNode node)
    {
        if (node.Find<TypeKeyword>() is not { } type)
        {
            return;
        }

        foreach (Keyword keyword in node.Keywords)
        {
            JsonTypes about = SpeaksOf(keyword);
            if (about != JsonTypes.None && (about & type.Types) == 0)
            {
                reading.Report(FindingRules.KeywordOfOtherType, $"{keyword.Name} speaks of {Name(about)}, which type does not allow.", node.Document, keyword.NameSpan,
                    node.Path.Then(keyword.Name));
            }
        }
    }

    /// <summary>The type whose values a keyword restricts; none for keywords about every value or none.</summary>
    private static JsonTypes SpeaksOf(Keyword keyword) => keyword switch
    {
        MinLengthKeyword or MaxLengthKeyword or PatternKeyword or ContentEncodingKeyword or ContentMediaTypeKeyword or ContentSchemaKeyword => JsonTypes.String,
        MinimumKeyword or MaximumKeyword or MultipleOfKeyword => JsonTypes.Integer | JsonTypes.Number,
        MinItemsKeyword or MaxItemsKeyword or UniqueItemsKeyword or PrefixItemsKeyword or ItemsKeyword or ContainsKeyword or UnevaluatedItemsKeyword => JsonTypes.Array,
        MinPropertiesKeyword or MaxPropertiesKeyword or PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword or PropertyNamesKeyword
            or UnevaluatedPropertiesKeyword or RequiredKeyword or DependentRequiredKeyword or DependentSchemasKeyword => JsonTypes.Object,
        _ => JsonTypes.None,
    };

    private static string Name(JsonTypes type) => type switch
    {
        JsonTypes.String => "strings",
        JsonTypes.Array => "arrays",
        JsonTypes.Object => "objects",
        _ => "numbers",
    };
}

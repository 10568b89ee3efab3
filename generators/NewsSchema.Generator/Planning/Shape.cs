using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>
/// A schema seen with what it refers to and what it is composed of, as far as that always applies to the same value: itself, the target of its <c>$ref</c>,
/// and the branches of its <c>allOf</c>.
/// </summary>
internal sealed class Shape
{
    private readonly List<SchemaNode> _parts = [];
    private bool _certain = true;

    private Shape(SchemaNode node) => Add(node);

    /// <summary>The schemas that all apply, the schema itself first.</summary>
    public IReadOnlyList<SchemaNode> Parts => _parts;

    /// <summary>Whether the parts' keywords are all there is to check, and come from one schema only.</summary>
    public bool IsSingle => _certain && _parts.Count(Asserts) <= 1;

    /// <summary>The one schema that asserts something, or the schema itself.</summary>
    public SchemaNode Main => _parts.FirstOrDefault(Asserts) ?? _parts[0];

    /// <summary>The types that every part allows.</summary>
    public JsonTypes Types
    {
        get
        {
            var types = JsonTypes.Any;
            foreach (var part in _parts)
                types &= TypesOf(part);
            return types;
        }
    }

    public static Shape Of(SchemaNode node) => new(node);

    /// <summary>Follows references that stand alone (with no more than annotations beside them).</summary>
    public static SchemaNode Follow(SchemaNode node)
    {
        // The front end reports loops of references; here they only must not hang.
        var seen = new HashSet<SchemaNode>();
        while (seen.Add(node) && node.Find<RefKeyword>() is { } reference && node.Keywords.All(keyword => keyword == reference || IsAnnotation(keyword)))
            node = reference.Target;
        return node;
    }

    /// <summary>Whether a keyword says nothing about validity.</summary>
    public static bool IsAnnotation(Keyword keyword) => keyword is TitleKeyword or DescriptionKeyword or DefaultKeyword or ExamplesKeyword or DeprecatedKeyword
        or ReadOnlyKeyword or WriteOnlyKeyword or CommentKeyword or AnnotationKeyword or ErrorMessageKeyword or DefinitionsKeyword
        or ContentEncodingKeyword { Assert: false } or ContentMediaTypeKeyword { Assert: false } or ContentSchemaKeyword { Assert: false } or FormatKeyword { Assert: false };

    private static bool Asserts(SchemaNode node) => node.Constant == false || node.Keywords.Any(keyword => !IsAnnotation(keyword) && keyword is not RefKeyword and not AllOfKeyword);

    private static JsonTypes TypesOf(SchemaNode node)
    {
        var types = node.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
        if (node.Find<EnumKeyword>() is { } values)
            types &= values.Values.Aggregate(JsonTypes.None, (all, value) => all | TypeOf(value));
        if (node.Find<ConstKeyword>() is { } constant)
            types &= TypeOf(constant.Value);
        if (Choices.Of(node) is { } choices)
            types &= choices.Types;
        return types;
    }

    private static JsonTypes TypeOf(JsonNode value) => value.Kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.False or JsonKind.True => JsonTypes.Boolean,
        JsonKind.Number => JsonTypes.Number | JsonTypes.Integer,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        _ => JsonTypes.Object,
    };

    private void Add(SchemaNode node)
    {
        if (_parts.Contains(node))
            return;
        _parts.Add(node);
        foreach (var keyword in node.Keywords)
        {
            if (keyword is RefKeyword reference)
                Add(reference.Target);
            else if (keyword is AllOfKeyword all)
                all.Schemas.ToList().ForEach(Add);
            else if (keyword is DynamicRefKeyword)
                _certain = false;
        }
    }
}

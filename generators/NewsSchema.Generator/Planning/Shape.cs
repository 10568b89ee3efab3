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

    private Shape(params SchemaNode[] nodes)
    {
        foreach (var node in nodes)
            Add(node);
    }

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

    /// <summary>The strings that <c>enum</c> or <c>const</c> leaves, when it leaves nothing else but <c>null</c>.</summary>
    public IEnumerable<string> Texts => _parts.Select(TextsOf).FirstOrDefault(texts => texts is not null) ?? [];

    /// <summary>The names of the members that the schema speaks of.</summary>
    public IEnumerable<string> Members => _parts.SelectMany(part => part.Find<PropertiesKeyword>()?.Properties.Select(property => property.Key) ?? []).Distinct();

    /// <summary>The members that every object has.</summary>
    public IEnumerable<string> Required => _parts.SelectMany(part => part.Find<RequiredKeyword>()?.Names ?? []).Distinct();

    public static Shape Of(SchemaNode node) => new(node);

    /// <summary>A schema together with one of its alternatives.</summary>
    public static Shape Of(SchemaNode node, SchemaNode branch) => new(node, branch);

    /// <summary>
    /// Follows references that stand alone (with no more than annotations beside them). A dynamic reference is one of them: a document where it may lead to several
    /// places has no types but for the whole of it.
    /// </summary>
    public static SchemaNode Follow(SchemaNode node)
    {
        // The front end reports loops of references; here they only must not hang.
        var seen = new HashSet<SchemaNode>();
        while (seen.Add(node) && node.Keywords.FirstOrDefault(keyword => TargetOf(keyword) is not null) is { } reference
            && node.Keywords.All(keyword => keyword == reference || IsAnnotation(keyword)))
        {
            node = TargetOf(reference)!;
        }

        return node;
    }

    /// <summary>Whether a keyword says nothing about validity.</summary>
    public static bool IsAnnotation(Keyword keyword) => keyword is TitleKeyword or DescriptionKeyword or DefaultKeyword or ExamplesKeyword or DeprecatedKeyword
        or ReadOnlyKeyword or WriteOnlyKeyword or CommentKeyword or AnnotationKeyword or ErrorMessageKeyword or DefinitionsKeyword
        or ContentEncodingKeyword { Assert: false } or ContentMediaTypeKeyword { Assert: false } or ContentSchemaKeyword { Assert: false } or FormatKeyword { Assert: false };

    private static SchemaNode? TargetOf(Keyword keyword) => (keyword as RefKeyword)?.Target ?? (keyword as DynamicRefKeyword)?.Target;

    private static bool Asserts(SchemaNode node) => node.Constant == false || node.Keywords.Any(keyword => !IsAnnotation(keyword) && keyword is not RefKeyword and not AllOfKeyword);

    private static IEnumerable<string>? TextsOf(SchemaNode node) =>
        Choices.Of(node) is { AreStrings: true } choices ? choices.Values.Select(choice => ((JsonString)choice.Value).Value)
        : node.Find<ConstKeyword>() is { Value: JsonString text } ? [text.Value] : null;

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

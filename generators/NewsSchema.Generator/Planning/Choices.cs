using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>
/// The few values that a schema allows, when an enum can stand for them: only strings or only integers, beside <c>null</c>. Stated by <c>enum</c>, or by a
/// <c>oneOf</c> or <c>anyOf</c> of <c>const</c>, where each value has documentation of its own.
/// </summary>
internal sealed class Choices
{
    private Choices(Keyword keyword, IReadOnlyList<Choice> values, bool allowsNull)
    {
        Keyword = keyword;
        Values = values;
        AllowsNull = allowsNull;
    }

    /// <summary>The keyword that lists them.</summary>
    public Keyword Keyword { get; }

    /// <summary>The values but <c>null</c>, each once.</summary>
    public IReadOnlyList<Choice> Values { get; }

    /// <summary>Whether <c>null</c> is one of the values.</summary>
    public bool AllowsNull { get; }

    /// <summary>Whether they are strings; otherwise all are integers of 64 bits.</summary>
    public bool AreStrings => Values[0].Value is JsonString;

    /// <summary>The types of the values.</summary>
    public JsonTypes Types => (AreStrings ? JsonTypes.String : JsonTypes.Integer | JsonTypes.Number) | (AllowsNull ? JsonTypes.Null : JsonTypes.None);

    /// <summary>The choices of a schema; null when it has none.</summary>
    public static Choices? Of(SchemaNode node) => node.Find<EnumKeyword>() is { } values ? OfEnum(node, values)
        : node.Find<OneOfKeyword>() is { } one ? OfBranches(one, one.Schemas, mustDiffer: true)
        : node.Find<AnyOfKeyword>() is { } any ? OfBranches(any, any.Schemas, mustDiffer: false)
        : null;

    private static Choices? OfEnum(SchemaNode node, EnumKeyword keyword)
    {
        // Not in any standard, but many generators read them: names and descriptions in the order of the values.
        var names = Texts(node, "x-enum-varnames") ?? Texts(node, "x-enumNames");
        var descriptions = Texts(node, "x-enum-descriptions") ?? Texts(node, "x-enumDescriptions");
        return Create(keyword, keyword.Values.Select((value, index) => new Choice(value, CSharpName(At(names, index)), At(descriptions, index), Obsolete: false)));
    }

    private static Choices? OfBranches(Keyword keyword, IReadOnlyList<SchemaNode> branches, bool mustDiffer)
    {
        // Most branches are of other kinds: the first of those ends it.
        var choices = branches.Select(OfBranch).TakeWhile(choice => choice is not null).OfType<Choice>().ToList();
        return choices.Count < branches.Count || (mustDiffer && choices.Distinct(Choice.ByValue).Count() < choices.Count) ? null : Create(keyword, choices);
    }

    private static Choice? OfBranch(SchemaNode branch)
    {
        JsonNode? value = null;
        foreach (var keyword in branch.Keywords)
        {
            if (keyword is ConstKeyword constant && value is null)
                value = constant.Value;
            else if (keyword is EnumKeyword { Values.Count: 1 } single && value is null)
                value = single.Values[0];
            else if (!Shape.IsAnnotation(keyword) && !(keyword is TypeKeyword type && (type.Types & TypeOf(branch)) != 0))
                return null;
        }

        // In drafts 3 and 4 an integer has one way to be written, which an enum does not check.
        if (value is null || (value is JsonNumber && branch.Resource.Dialect.IntegersAreWrittenPlain && branch.Find<TypeKeyword>() is not null))
            return null;
        var title = branch.Find<TitleKeyword>()?.Title ?? string.Empty;
        var description = branch.Find<DescriptionKeyword>()?.Description ?? string.Empty;
        var documentation = title.Length == 0 || description.Length == 0 ? title + description : $"{title}: {description}";
        var given = GivenNames.InSchema(branch)?.Value is { } text && GivenNames.IsUsable(text) ? text : null;
        return new Choice(value, given ?? (value is JsonNumber ? CSharpName(title) : string.Empty), documentation, branch.Find<DeprecatedKeyword>()?.Value == true);
    }

    private static JsonTypes TypeOf(SchemaNode branch) => (branch.Find<ConstKeyword>()?.Value ?? branch.Find<EnumKeyword>()?.Values[0]) switch
    {
        JsonString => JsonTypes.String,
        JsonNumber => JsonTypes.Number | JsonTypes.Integer,
        JsonLiteral { Kind: JsonKind.Null } => JsonTypes.Null,
        _ => JsonTypes.None,
    };

    private static Choices? Create(Keyword keyword, IEnumerable<Choice> all)
    {
        var choices = all.ToList();
        var values = choices.Where(choice => choice.Value.Kind != JsonKind.Null).Distinct(Choice.ByValue).ToList();
        return values.Count > 0 && (values.All(choice => choice.Value is JsonString) || values.All(choice => choice.Integer is not null))
            ? new Choices(keyword, values, values.Count < choices.Count && choices.Exists(choice => choice.Value.Kind == JsonKind.Null))
            : null;
    }

    private static IReadOnlyList<JsonNode>? Texts(SchemaNode node, string keyword) => node.Json is JsonObject schema && schema[keyword] is JsonArray texts ? texts.Items : null;

    private static string CSharpName(string text) => text.Length == 0 ? string.Empty : CSharp.Pascal(text);

    private static string At(IReadOnlyList<JsonNode>? texts, int index) => texts is not null && index < texts.Count && texts[index] is JsonString text ? text.Value : string.Empty;
}

/// <summary>One of the values of an enum.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">The C# name that the schema gives it; empty when it gives none.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
internal sealed record Choice(JsonNode Value, string Name, string Summary, bool Obsolete)
{
    /// <summary>Compares choices by their values: <c>1.0</c> is <c>1</c>.</summary>
    public static readonly IEqualityComparer<Choice> ByValue = new ValueComparer();

    /// <summary>The value as an integer; null when it is none of 64 bits.</summary>
    public long? Integer => Value is JsonNumber number && number.Value.TryGetInt64(out var integer) ? integer : null;

    private sealed class ValueComparer : IEqualityComparer<Choice>
    {
        public bool Equals(Choice? left, Choice? right) => JsonNode.DeepComparer.Equals(left!.Value, right!.Value);

        public int GetHashCode(Choice choice) => JsonNode.DeepComparer.GetHashCode(choice.Value);
    }
}

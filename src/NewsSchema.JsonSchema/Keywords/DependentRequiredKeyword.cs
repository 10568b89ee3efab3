namespace NewsSchema.Schemas;

/// <summary><c>dependentRequired</c>: an object that has the member has the others too. Also the lists among <c>dependencies</c>.</summary>
public sealed class DependentRequiredKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("dependentRequired", Read);

    internal DependentRequiredKeyword(JsonMember member, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> names)
        : base(member) => Required = names;

    /// <summary>Member names, each with the names that it requires, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Required { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject map)
        {
            context.BadValue(member, "an object of arrays of strings");
            return;
        }

        List<KeyValuePair<string, IReadOnlyList<string>>> required = [];
        foreach (JsonMember entry in context.Distinct(map))
        {
            if (context.Strings(member, entry.Value) is { } names)
            {
                required.Add(new(entry.Name, names));
            }
        }

        context.Add(new DependentRequiredKeyword(member, required));
    }
}

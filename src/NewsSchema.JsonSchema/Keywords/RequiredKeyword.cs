namespace NewsSchema.Schemas;

/// <summary><c>required</c>: an object has all the members.</summary>
public sealed class RequiredKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("required", Read);

    /// <summary>Draft 3: a boolean, which counts for the object that the schema's member belongs to.</summary>
    internal static readonly KeywordDefinition Flag = new("required", static (context, member) => context.Flag(member));

    internal RequiredKeyword(JsonMember member, IReadOnlyList<string> names)
        : base(member) => Names = names;

    /// <summary>The names in the order written, each once.</summary>
    public IReadOnlyList<string> Names { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Strings(member, member.Value) is { } names)
        {
            context.Add(new RequiredKeyword(member, names));
        }
    }
}

namespace NewsSchema.Schemas;

/// <summary><c>$ref</c>, or a <c>$dynamicRef</c> or <c>$recursiveRef</c> that can only lead to one place: the instance matches the schema referred to.</summary>
public sealed class RefKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("$ref", Read);

    internal RefKeyword(JsonMember member, SchemaNode target, string reference)
        : base(member)
    {
        Target = target;
        Reference = reference;
    }

    /// <summary>The schema referred to.</summary>
    public SchemaNode Target { get; }

    /// <summary>The reference as written.</summary>
    public string Reference { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string reference && context.Resolve(member, reference) is SchemaNode target)
        {
            context.Add(new RefKeyword(member, target, reference));
        }
    }
}

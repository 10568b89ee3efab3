namespace NewsSchema.Schemas;

/// <summary>
/// A <c>$dynamicRef</c> or <c>$recursiveRef</c> whose target is found at validation: of all resources entered on the way here, outermost first, the first one whose
/// <see cref="SchemaResource.DynamicAnchors"/> has <see cref="Anchor"/>. For <c>$recursiveRef</c> the anchor is empty, and the root of the outermost resource
/// counts that has <see cref="SchemaResource.RecursiveAnchor"/>.
/// </summary>
public sealed class DynamicRefKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("$dynamicRef", ReadDynamic);

    internal static readonly KeywordDefinition Recursive = new("$recursiveRef", ReadRecursive);

    internal DynamicRefKeyword(JsonMember member, SchemaNode target, string anchor)
        : base(member)
    {
        Target = target;
        Anchor = anchor;
    }

    /// <summary>
    /// The schema that the reference means when it stands alone. In v1 the resource itself need not have the anchor; the target is then the first schema of
    /// the tree that has it.
    /// </summary>
    public SchemaNode Target { get; }

    /// <summary>The anchor looked for.</summary>
    public string Anchor { get; }

    private static void ReadDynamic(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is not string reference)
        {
            return;
        }

        // v1 takes an anchor's name and nothing else, with or without the number sign.
        string anchor = UriReference.AnchorOf(reference);
        if (context.Dialect.DynamicRefNeedsNoBookend)
        {
            context.ResolveDynamicLater(member, reference.TrimStart('#'));
        }
        else if (context.Resolve(member, reference) is SchemaNode target)
        {
            bool dynamic = anchor.Length > 0 && target.Resource.DynamicAnchors.TryGetValue(anchor, out SchemaNode? named) && named == target;
            context.Add(dynamic ? new DynamicRefKeyword(member, target, anchor) : new RefKeyword(member, target, reference));
        }
    }

    private static void ReadRecursive(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is not string reference || context.Resolve(member, reference) is not SchemaNode target)
        {
            return;
        }

        bool dynamic = reference == "#" && target.Resource.RecursiveAnchor;
        context.Add(dynamic ? new DynamicRefKeyword(member, target, "") : new RefKeyword(member, target, reference));
    }
}

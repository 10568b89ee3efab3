namespace NewsSchema.Schemas;

/// <summary>A keyword that the dialect does not have: collected as an annotation, asserts nothing.</summary>
public sealed class AnnotationKeyword : Keyword
{
    internal AnnotationKeyword(JsonMember member)
        : base(member)
    {
    }
}

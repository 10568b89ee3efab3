namespace NewsSchema.Schemas;

/// <summary>A keyword that asserts nothing and is collected as an annotation: one that the dialect does not have, or a rule of the news vocabulary.</summary>
public class AnnotationKeyword : Keyword
{
    internal AnnotationKeyword(JsonMember member)
        : base(member)
    {
    }
}

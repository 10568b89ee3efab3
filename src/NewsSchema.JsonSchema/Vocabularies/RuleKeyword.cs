namespace NewsSchema.Schemas;

/// <summary>
/// A keyword of the news vocabulary: a rule between members, which JSON Schema itself cannot state. Validation treats it as an annotation; generated
/// records check it. See docs/vocabulary.md.
/// </summary>
public abstract class RuleKeyword : AnnotationKeyword
{
    private protected RuleKeyword(JsonMember member)
        : base(member)
    {
    }
}

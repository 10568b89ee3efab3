namespace NewsSchema.Schemas;

/// <summary><c>textSpan</c>: the object is a place in the source text, <c>start</c> and <c>end</c> in code points.</summary>
public sealed class TextSpanKeyword : RuleKeyword
{
    private TextSpanKeyword(JsonMember member)
        : base(member)
    {
    }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Flag(member) == true)
        {
            context.Add(new TextSpanKeyword(member));
        }
    }
}

namespace NewsSchema.Schemas;

/// <summary><c>pattern</c>: the regular expression matches somewhere in a string.</summary>
public sealed class PatternKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("pattern", Read);

    private PatternKeyword(JsonMember member, string value)
        : base(member) => Pattern = value;

    /// <summary>The ECMA-262 regular expression.</summary>
    public string Pattern { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            PatternCheck.Run(context, value, member.Value.Span, member.Name);
            context.Add(new PatternKeyword(member, value));
        }
    }
}

namespace NewsSchema.Schemas;

/// <summary><c>patternProperties</c>: the values of members whose names match a pattern match its schema.</summary>
public sealed class PatternPropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("patternProperties", Read, SubschemaShape.Map);

    private PatternPropertiesKeyword(JsonMember member, IReadOnlyList<KeyValuePair<string, SchemaNode>> schemas)
        : base(member) => Patterns = schemas;

    /// <summary>ECMA-262 regular expressions and schemas in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Patterns { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.SchemaMap(member) is { } schemas)
        {
            foreach (JsonMember pattern in context.Distinct(member.Value as JsonObject))
            {
                PatternCheck.Run(context, pattern.Name, pattern.NameSpan, member.Name);
            }

            context.Add(new PatternPropertiesKeyword(member, schemas));
        }
    }
}

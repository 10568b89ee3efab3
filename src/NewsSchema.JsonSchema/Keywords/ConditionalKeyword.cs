namespace NewsSchema.Schemas;

/// <summary><c>if</c>, with <c>then</c> and <c>else</c>: what else holds, depending on whether a schema matches.</summary>
public sealed class ConditionalKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("if", Read, SubschemaShape.Schema);

    internal static readonly KeywordDefinition ThenDefinition = new("then", ReadBranch, SubschemaShape.Schema);

    internal static readonly KeywordDefinition ElseDefinition = new("else", ReadBranch, SubschemaShape.Schema);

    private ConditionalKeyword(JsonMember member, SchemaNode condition, SchemaNode? then, SchemaNode? otherwise)
        : base(member)
    {
        If = condition;
        Then = then;
        Else = otherwise;
    }

    /// <summary>The condition; its failure is no failure of the schema.</summary>
    public SchemaNode If { get; }

    /// <summary>What holds when the condition matches, or null.</summary>
    public SchemaNode? Then { get; }

    /// <summary>What holds when it does not, or null.</summary>
    public SchemaNode? Else { get; }

    private static void Read(KeywordContext context, JsonMember member) =>
        context.Add(new ConditionalKeyword(member, context.Schema(member), Branch(context, "then"), Branch(context, "else")));

    private static SchemaNode? Branch(KeywordContext context, string name) => context.Object.Find(name) is JsonMember branch ? context.Schema(branch) : null;

    private static void ReadBranch(KeywordContext context, JsonMember member)
    {
        if (context.Object["if"] is null)
        {
            context.Ignored(member, "it needs if beside it");
        }
    }
}

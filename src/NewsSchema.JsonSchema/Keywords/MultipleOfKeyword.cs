namespace NewsSchema.Schemas;

/// <summary><c>multipleOf</c> (<c>divisibleBy</c> in draft 3): a number divided by the divisor is whole.</summary>
public sealed class MultipleOfKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("multipleOf", Read);

    internal static readonly KeywordDefinition DivisibleBy = new("divisibleBy", Read);

    private MultipleOfKeyword(JsonMember member, JsonNumber divisor)
        : base(member) => Divisor = divisor;

    /// <summary>The divisor, above zero.</summary>
    public JsonNumber Divisor { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is JsonNumber { Value.Sign: > 0 } divisor)
        {
            context.Add(new MultipleOfKeyword(member, divisor));
        }
        else
        {
            context.BadValue(member, "a number above zero");
        }
    }
}

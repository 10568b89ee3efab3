namespace NewsSchema.Schemas;

/// <summary><c>extent</c>: a member says whether some spans are all, some or none of others.</summary>
public sealed class ExtentKeyword : RuleKeyword
{
    private ExtentKeyword(JsonMember member, RulePointer value, RulePointer of, RulePointer by, IReadOnlyList<string?> words)
        : base(member)
    {
        Value = value;
        Of = of;
        By = by;
        Words = words;
    }

    /// <summary>The member that says so.</summary>
    public RulePointer Value { get; }

    /// <summary>The spans that are the whole.</summary>
    public RulePointer Of { get; }

    /// <summary>The spans that are all, some or none of them.</summary>
    public RulePointer By { get; }

    /// <summary>The value for all, for some and for none; null where there is none.</summary>
    public IReadOnlyList<string?> Words { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject rule)
        {
            context.BadValue(member, "an object with value, of, by, and all, some and none");
            return;
        }

        if (context.HasOnly(member, rule, "value", "of", "by", "all", "some", "none") && context.Pointer(member, rule["value"] ?? rule) is RulePointer value
            && context.Pointer(member, rule["of"] ?? rule) is RulePointer of && context.Pointer(member, rule["by"] ?? rule) is RulePointer by)
        {
            context.Add(new ExtentKeyword(member, value, of, by, [.. new[] { "all", "some", "none" }.Select(name => (rule[name] as JsonString)?.Value)]));
        }
    }
}

namespace NewsSchema.Schemas;

/// <summary><c>sourceText</c>: where the object describes the text that it came from.</summary>
public sealed class SourceTextKeyword : RuleKeyword
{
    private SourceTextKeyword(JsonMember member, RulePointer? sha256, RulePointer? bytes, RulePointer? length)
        : base(member)
    {
        Sha256 = sha256;
        Bytes = bytes;
        Length = length;
    }

    /// <summary>The digest of the bytes, in hexadecimal digits; null when not stated.</summary>
    public RulePointer? Sha256 { get; }

    /// <summary>The size in bytes; null when not stated.</summary>
    public RulePointer? Bytes { get; }

    /// <summary>The length in code points; null when not stated.</summary>
    public RulePointer? Length { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject { Members.Count: > 0 } rule)
        {
            context.BadValue(member, "an object with sha256, bytes or length");
            return;
        }

        if (context.HasOnly(member, rule, "sha256", "bytes", "length") && context.Distinct(rule).All(entry => context.Pointer(member, entry.Value) is not null))
        {
            context.Add(new SourceTextKeyword(member, Find("sha256"), Find("bytes"), Find("length")));
        }

        RulePointer? Find(string name) => rule[name] is JsonString text ? RulePointer.TryRead(text.Value, text) : null;
    }
}
